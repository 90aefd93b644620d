package org.elenchus.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.Holder;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.text.Document;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the sentence of a document that a relation was read off: relations do not keep it, but mentions show the way. */
final class Evidence {

    private static final int SHORTEST_STEM = 3;

    private final Document document;
    private final List<Mention> mentions;
    private final NavigableMap<Integer, Span> units = new TreeMap<>();
    private final DossierMaker.Sentences sentences;

    Evidence(Document document, Annotations annotations, DossierMaker.Sentences sentences) {
        this.document = document;
        this.mentions = annotations.mentions();
        annotations.units().forEach(u -> units.put(u.span().start(), u.span()));
        this.sentences = sentences;
    }

    /** The sentences where the two concepts stand nearest to each other, if possible in a unit; empty if never in one paragraph. */
    Optional<Span> ofConcepts(ConceptId one, ConceptId other) {
        Mention lastOne = null;
        Mention lastOther = null;
        Span nearest = null;
        for (Mention mention : mentions) {
            lastOne = mention.concepts().contains(one) ? mention : lastOne;
            lastOther = mention.concepts().contains(other) ? mention : lastOther;
            if (lastOne != null && lastOther != null && !lastOne.equals(lastOther)) {
                Span both = around(lastOne.span(), lastOther.span());
                nearest = better(both, nearest);
            }
        }
        return Optional.ofNullable(nearest).flatMap(this::sentence);
    }

    /** What lies in a unit is argued and no mere list of keywords; of two such the shorter. */
    private Span better(Span one, @Nullable Span other) {
        if (other == null || isInUnit(one) != isInUnit(other)) {
            return other == null || isInUnit(one) ? one : other;
        }
        return one.length() < other.length() ? one : other;
    }

    private boolean isInUnit(Span stretch) {
        Map.Entry<Integer, Span> unit = units.floorEntry(stretch.start());
        return unit != null && unit.getValue().contains(stretch);
    }

    /** The sentence where the person's name, in any case, stands nearest to the concept. */
    Optional<Span> ofProposal(Holder holder, ConceptId concept) {
        String[] words = holder.name().split("; ")[0].split("[\\s\\p{Z}]+");
        String surname = words[words.length - 1];
        // Russian names change their last letters
        int cut = surname.codePoints().anyMatch(Evidence::isCyrillic) ? 2 : 0;
        String stem = surname.substring(0, Math.max(Math.min(SHORTEST_STEM, surname.length()), surname.length() - cut));
        Span nearest = null;
        int at = stem.isEmpty() ? -1 : document.text().indexOf(stem);
        List<Span> places = mentions.stream()
                .filter(m -> m.concepts().contains(concept))
                .map(Mention::span)
                .toList();
        int next = 0;
        while (at >= 0 && !places.isEmpty()) {
            Span name = new Span(at, at + stem.length());
            while (next + 1 < places.size() && places.get(next).start() < at) {
                next++;
            }
            for (Span place : places.subList(Math.max(0, next - 1), next + 1)) {
                Span both = around(name, place);
                nearest = better(both, nearest);
            }
            at = document.text().indexOf(stem, at + 1);
        }
        return Optional.ofNullable(nearest).flatMap(this::sentence);
    }

    private static boolean isCyrillic(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    private static Span around(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    /** The sentences that cover a stretch; empty if it goes over the end of a paragraph that argues. */
    private Optional<Span> sentence(Span stretch) {
        Optional<Span> paragraph = document.paragraphs().stream()
                .filter(p -> p.kind().isArguing() && p.span().contains(stretch))
                .map(Paragraph::span)
                .findFirst();
        return paragraph.map(p -> {
            String language = document.sectionAt(p.start()).language().toLowerCase(Locale.ROOT);
            List<Span> touched = sentences.of(p.cover(document.text()), language).stream()
                    .map(s -> new Span(s.start() + p.start(), s.end() + p.start()))
                    .filter(s -> s.overlaps(stretch))
                    .toList();
            return touched.isEmpty()
                    ? p
                    : new Span(touched.getFirst().start(), touched.getLast().end());
        });
    }
}
