package org.elenchus.debate;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each unit of a graph stands. Immutable. */
public record Labelling(Map<String, Standing> standings) {
    public Labelling {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    /** @throws IllegalArgumentException if the unit is not in the graph */
    public Standing of(String unit) {
        Standing standing = standings.get(unit);
        if (standing == null) {
            throw new IllegalArgumentException("no unit " + unit);
        }
        return standing;
    }

    public long count(Standing standing) {
        return standings.values().stream().filter(standing::equals).count();
    }

    static Labelling of(AttackGraph graph, Standing[] standings) {
        Map<String, Standing> byUnit = new LinkedHashMap<>();
        for (int i = 0; i < standings.length; i++) {
            byUnit.put(graph.units().get(i), standings[i]);
        }
        return new Labelling(byUnit);
    }

    static Standing[] undecided(int size) {
        Standing[] all = new Standing[size];
        Arrays.fill(all, Standing.UNDECIDED);
        return all;
    }
}
