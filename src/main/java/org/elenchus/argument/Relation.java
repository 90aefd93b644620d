package org.elenchus.argument;

import java.util.List;
import java.util.Locale;
import org.elenchus.concept.ConceptId;

/** A link that a text draws (annotation guidelines, section 4). */
public sealed interface Relation {

    /** What it rests on. */
    Ground ground();

    /** The same on another ground. */
    Relation on(Ground ground);

    /**
     * What a relation rests on.
     *
     * @param confidence how often a relation on such a ground is right, 0 to 1
     * @param cues ids of rules and names of cues that speak for it, the strongest first; empty if a person drew it
     */
    record Ground(double confidence, List<String> cues) {
        /** Somebody drew it. */
        public static final Ground GIVEN = new Ground(1, List.of());

        public Ground {
            cues = List.copyOf(cues);
        }
    }

    /** Between two units of one document, by their ids. */
    record OfUnits(String from, String to, UnitKind kind, Ground ground) implements Relation {
        public OfUnits(String from, String to, UnitKind kind) {
            this(from, to, kind, Ground.GIVEN);
        }

        @Override
        public OfUnits on(Ground other) {
            return new OfUnits(from, to, kind, other);
        }
    }

    /** Between two concepts. */
    record OfConcepts(ConceptId from, ConceptId to, ConceptKind kind, Ground ground) implements Relation {
        public OfConcepts(ConceptId from, ConceptId to, ConceptKind kind) {
            this(from, to, kind, Ground.GIVEN);
        }

        @Override
        public OfConcepts on(Ground other) {
            return new OfConcepts(from, to, kind, other);
        }
    }

    /** A person or school brought a concept forward. */
    record Proposal(Holder holder, ConceptId concept, Ground ground) implements Relation {
        public Proposal(Holder holder, ConceptId concept) {
            this(holder, concept, Ground.GIVEN);
        }

        @Override
        public Proposal on(Ground other) {
            return new Proposal(holder, concept, other);
        }
    }

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
