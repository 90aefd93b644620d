package org.elenchus;

import java.util.Map;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;

/**
 * How much is argued about a concept.
 *
 * @param units how many units of each type are about it; types without one are left out
 */
public record ConceptCount(Concept concept, Map<UnitType, Integer> units) {
    public ConceptCount {
        units = Map.copyOf(units);
    }

    public int of(UnitType type) {
        return units.getOrDefault(type, 0);
    }

    public int total() {
        return units.values().stream().mapToInt(Integer::intValue).sum();
    }
}
