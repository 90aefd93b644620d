package org.elenchus.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.concept.Mention;
import org.elenchus.text.Span;

/**
 * What is marked in a quote besides its words: what {@code <concept/>} and {@code <citation/>} of a pattern match.
 *
 * @param concepts where a concept is mentioned, counted from the start of the quote
 * @param citations where a reference marker stands, counted likewise
 */
record Marks(List<Span> concepts, List<Span> citations) {
    static final Marks NONE = new Marks(List.of(), List.of());

    private static final String PARTS = "|";

    Marks {
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
    }

    /** Those of a document, to be asked for those of its units; quick even where there are many of both. */
    record OfDocument(List<Span> concepts, List<Span> citations) {
        OfDocument {
            concepts = concepts.stream().sorted().toList();
            citations = citations.stream().sorted().toList();
        }

        static OfDocument of(Collection<Mention> mentions, Collection<Span> citations) {
            return new OfDocument(mentions.stream().map(Mention::span).toList(), List.copyOf(citations));
        }

        /** Those that lie within a unit. */
        Marks within(Span unit) {
            return new Marks(within(unit, concepts), within(unit, citations));
        }

        private static List<Span> within(Span unit, List<Span> sorted) {
            int found = Collections.binarySearch(sorted, new Span(unit.start(), Integer.MAX_VALUE));
            return sorted.subList(found < 0 ? -found - 1 : found, sorted.size()).stream()
                    .takeWhile(s -> s.start() <= unit.end())
                    .filter(s -> s.end() <= unit.end())
                    .map(s -> new Span(s.start() - unit.start(), s.end() - unit.start()))
                    .toList();
        }
    }

    boolean isEmpty() {
        return concepts.isEmpty() && citations.isEmpty();
    }

    /** As indexed: {@code 0-6 12-19|20-25}. */
    @Override
    public String toString() {
        return print(concepts) + PARTS + print(citations);
    }

    private static String print(List<Span> spans) {
        return spans.stream().map(s -> s.start() + "-" + s.end()).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #toString()} printed. */
    static Marks parse(String text) {
        int bar = text.indexOf(PARTS);
        return new Marks(spans(text.substring(0, bar)), spans(text.substring(bar + 1)));
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int dash = pair.indexOf('-');
            spans.add(new Span(Integer.parseInt(pair.substring(0, dash)), Integer.parseInt(pair.substring(dash + 1))));
        }
        return spans;
    }
}
