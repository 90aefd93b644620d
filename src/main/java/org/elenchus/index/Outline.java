package org.elenchus.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param twins id of a unit that says again in another language what one of the paper says → id of that one
 */
public record Outline(List<Section> sections, List<Span> citations, Map<String, String> twins) {
    /** Nothing is known. */
    public static final Outline NONE = new Outline(List.of(), List.of(), Map.of());

    public Outline {
        sections = List.copyOf(sections);
        citations = List.copyOf(citations);
        twins = Map.copyOf(twins);
    }

    public static Outline of(Document document, Map<String, String> twins) {
        return new Outline(
                document.sections(),
                document.citations().stream().map(Citation::span).toList(),
                twins);
    }

    /** The unit that a unit translates. */
    Optional<String> original(String unitId) {
        return Optional.ofNullable(twins.get(unitId));
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
