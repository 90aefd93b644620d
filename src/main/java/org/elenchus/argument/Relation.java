package org.elenchus.argument;

import java.util.Locale;
import org.elenchus.concept.ConceptId;

/** A link that a text draws (annotation guidelines, section 4). */
public sealed interface Relation {

    /** Between two units of one document, by their ids. */
    record OfUnits(String from, String to, UnitKind kind) implements Relation {}

    /** Between two concepts. */
    record OfConcepts(ConceptId from, ConceptId to, ConceptKind kind) implements Relation {}

    /** A person or school brought a concept forward. */
    record Proposal(Holder holder, ConceptId concept) implements Relation {}

    /** How a unit bears on another. */
    enum UnitKind {
        SUPPORTS,
        ATTACKS,
        ELABORATES;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a concept stands to another. */
    enum ConceptKind {
        DERIVES_FROM,
        REINTERPRETS,
        PART_OF,
        CONTRASTS_WITH;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
