package org.elenchus.index;

import java.util.List;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;

/**
 * What of a document's structure its units can be searched by.
 *
 * @param sections in order; none if nothing is known of them
 * @param citations markers in the running text, in order
 */
public record Outline(List<Section> sections, List<Span> citations) {
    /** Nothing is known. */
    public static final Outline NONE = new Outline(List.of(), List.of());

    public Outline {
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
    }

    public static Outline of(Document document) {
        return new Outline(
                document.sections(),
                document.citations().stream().map(Citation::span).toList());
    }

    /** What part of the paper a place is in; the body, where nothing is known. */
    SectionKind kindAt(int offset) {
        return sections.stream()
                .filter(s -> s.span().contains(offset))
                .findFirst()
                .map(Section::kind)
                .orElse(SectionKind.BODY);
    }
}
