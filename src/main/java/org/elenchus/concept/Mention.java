package org.elenchus.concept;

import java.util.List;
import org.elenchus.text.Span;

/**
 * A place where a text speaks of a concept.
 *
 * @param span the words
 * @param concepts usually one; several where an anaphor stands for several («эти концепции»)
 * @param kind how it was recognised
 */
public record Mention(Span span, List<ConceptId> concepts, Kind kind) {

    /** How a mention was recognised. */
    public enum Kind {
        LABEL,
        ABBREVIATION,
        ANAPHOR
    }

    public Mention {
        concepts = List.copyOf(concepts);
    }
}
