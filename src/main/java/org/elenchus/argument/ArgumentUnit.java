package org.elenchus.argument;

import java.util.List;
import java.util.Optional;
import org.elenchus.concept.ConceptId;
import org.elenchus.text.Span;

/**
 * An argumentative discourse unit: the shortest stretch of text that states one proposition about concepts.
 *
 * @param id unique in the document: {@code u1}, {@code u2} … in order of the text
 * @param type exactly one
 * @param span in the canonical text
 * @param quote the text under the span
 * @param concepts what it is about, the main one first; empty where none could be told
 * @param holder whose proposition it is
 * @param topic of a criticism; empty for every other type
 * @param cites reference markers that document the unit, as printed
 * @param page label of the page where it starts, empty if the source has none
 * @param section heading of its section, empty if it has none
 * @param language ISO 639-1 code
 * @param confidence calibrated probability that the unit is right, 0 to 1
 * @param votes why it has its type: rules and features, the weightiest first
 */
public record ArgumentUnit(
        String id,
        UnitType type,
        Span span,
        String quote,
        List<ConceptId> concepts,
        Holder holder,
        Optional<Topic> topic,
        List<String> cites,
        String page,
        String section,
        String language,
        double confidence,
        List<Vote> votes) {

    public ArgumentUnit {
        concepts = List.copyOf(concepts);
        cites = List.copyOf(cites);
        votes = List.copyOf(votes);
    }

    /** The same unit, as sure as this. */
    public ArgumentUnit withConfidence(double other) {
        return new ArgumentUnit(
                id, type, span, quote, concepts, holder, topic, cites, page, section, language, other, votes);
    }

    /** Ids of the rules that voted for the type, the weightiest first. Features are no rules. */
    public List<String> rules() {
        return votes.stream()
                .filter(v -> v.weight() > 0 && v.type() == type && v.reason().matches("[a-z]{2}\\..+"))
                .map(Vote::reason)
                .distinct()
                .toList();
    }
}
