package org.elenchus.query;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.text.Span;

/**
 * A unit that was found, with what is needed to show it.
 *
 * @param paper the document that holds it
 * @param unitId the unit's id in its document
 * @param type its type
 * @param quote its text
 * @param highlights what the query's words matched, within the quote, in order, without overlap
 * @param concepts what it is about, the main one first
 * @param holder whose proposition it is
 * @param topic of a criticism
 * @param page label of its page, empty if the source has none
 * @param section heading of its section, empty if it has none
 * @param language ISO 639-1 code
 * @param span in the document
 * @param confidence 0 to 1
 * @param score how well it fits: more is better; comparable within one search only
 */
public record Hit(
        Paper paper,
        String unitId,
        UnitType type,
        String quote,
        List<Span> highlights,
        List<ConceptId> concepts,
        Holder holder,
        Optional<Topic> topic,
        String page,
        String section,
        String language,
        Span span,
        double confidence,
        double score) {

    public Hit {
        highlights = List.copyOf(highlights);
        concepts = List.copyOf(concepts);
    }

    /** Names the unit in a workspace: document id, {@code #}, unit id. */
    public String reference() {
        return paper.id() + "#" + unitId;
    }
}
