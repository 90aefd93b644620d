package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptScheme;

/**
 * What scoring looks at in a unit, whoever marked it.
 *
 * @param concepts ids or labels: two units share a concept if one of these is the same in letters and digits
 * @param holder as named; empty if the annotation does not say
 * @param topic of a criticism
 * @param quote the unit's words
 * @param confidence how sure the miner is of it; 1 if a person marked it
 */
public record ScoredUnit(
        UnitType type, List<String> concepts, String holder, Optional<Topic> topic, String quote, double confidence) {
    public ScoredUnit {
        concepts = List.copyOf(concepts);
    }

    /** A unit that a person marked. */
    public ScoredUnit(UnitType type, List<String> concepts, String holder, Optional<Topic> topic, String quote) {
        this(type, concepts, holder, topic, quote, 1);
    }

    /** A mined unit, with its concepts both by id and by the label that the scheme prefers in the unit's language. */
    public static ScoredUnit of(ArgumentUnit unit, ConceptScheme scheme) {
        List<String> concepts = new ArrayList<>();
        unit.concepts().forEach(id -> {
            scheme.find(id).ifPresent(concept -> concepts.add(concept.label(unit.language())));
            concepts.add(id.value());
        });
        return new ScoredUnit(
                unit.type(), concepts, unit.holder().name(), unit.topic(), unit.quote(), unit.confidence());
    }
}
