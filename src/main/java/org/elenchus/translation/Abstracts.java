package org.elenchus.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.text.Document;
import org.elenchus.text.Paragraph;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/** The abstracts of a paper: which is the paper's own, and which say it again in another language. Stateless. */
final class Abstracts {
    /** A translation is not that much longer or shorter; what is, is a summary in its own right. */
    private static final double MOST = 2.5;

    private Abstracts() {}

    /**
     * An abstract.
     *
     * @param sentences in order, headings left out
     */
    record Abstract(String language, List<Span> sentences) {
        int length() {
            return sentences.stream().mapToInt(Span::length).sum();
        }
    }

    /** An abstract and the one that it translates. */
    record Pair(Abstract original, Abstract translation) {}

    /** The translations, in order of the text; none in a paper with abstracts in one language. */
    static List<Pair> pairs(Document document) {
        List<Abstract> all = all(document);
        Optional<Abstract> original = original(all, body(document));
        List<Pair> pairs = new ArrayList<>();
        for (Abstract other : all) {
            if (original.isPresent()
                    && !other.language().equals(original.get().language())
                    && isAsLong(other, original.get())) {
                pairs.add(new Pair(original.get(), other));
            }
        }
        return pairs;
    }

    /** The one in the language of the paper, else the one that stands first. */
    private static Optional<Abstract> original(List<Abstract> all, String body) {
        return all.stream()
                .filter(a -> a.language().equals(body))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean isAsLong(Abstract one, Abstract other) {
        return one.length() <= MOST * other.length() && other.length() <= MOST * one.length();
    }

    /** Sections of an abstract with headings of its own follow each other in one language. */
    private static List<Abstract> all(Document document) {
        List<Abstract> all = new ArrayList<>();
        boolean goesOn = false;
        for (Section section : document.sections()) {
            boolean isOne = section.kind() == SectionKind.ABSTRACT || section.kind() == SectionKind.SUMMARY;
            List<Span> sentences = isOne ? sentences(document, section) : List.of();
            if (!sentences.isEmpty()) {
                boolean same = goesOn && all.getLast().language().equals(section.language());
                List<Span> before = same ? all.removeLast().sentences() : List.of();
                List<Span> joined = new ArrayList<>(before);
                joined.addAll(sentences);
                all.add(new Abstract(section.language(), joined));
            }
            goesOn = isOne && (goesOn || !sentences.isEmpty());
        }
        return all;
    }

    private static List<Span> sentences(Document document, Section section) {
        List<Span> sentences = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind().isArguing() && section.span().contains(paragraph.span())) {
                sentences.addAll(Sentences.of(document.text(), paragraph.span()));
            }
        }
        return sentences;
    }

    /** The language that most of the paper is in; empty if it has no body. */
    private static String body(Document document) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Section section : document.sections()) {
            if (section.kind() == SectionKind.BODY) {
                lengths.merge(section.language(), section.span().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
