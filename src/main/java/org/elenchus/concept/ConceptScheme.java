package org.elenchus.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The concepts of a workspace, in a fixed order. Immutable; ids are unique. */
public record ConceptScheme(List<Concept> concepts) {

    public static final ConceptScheme EMPTY = new ConceptScheme(List.of());

    /** @throws IllegalArgumentException if two concepts share an id */
    public ConceptScheme {
        concepts = List.copyOf(concepts);
        Map<ConceptId, Concept> seen = new LinkedHashMap<>();
        for (Concept concept : concepts) {
            if (seen.put(concept.id(), concept) != null) {
                throw new IllegalArgumentException("concept id twice: " + concept.id());
            }
        }
    }

    public Optional<Concept> find(ConceptId id) {
        return concepts.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** This scheme and those of the others whose ids are new. */
    public ConceptScheme with(Collection<Concept> others) {
        Map<ConceptId, Concept> all = new LinkedHashMap<>();
        concepts.forEach(c -> all.put(c.id(), c));
        others.forEach(c -> all.putIfAbsent(c.id(), c));
        return new ConceptScheme(new ArrayList<>(all.values()));
    }
}
