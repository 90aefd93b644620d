package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;

/** Which units attack and support which, by their references. */
final class Attachments {
    private final Map<String, List<String>> attackers = new HashMap<>();
    private final Map<String, List<String>> supporters = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();
    private final Set<String> answers = new HashSet<>();

    /** @param units those of the dossier; edges to others are left out */
    Attachments(Map<String, Draft> units, List<DossierMaker.Edge> edges) {
        for (DossierMaker.Edge edge : edges) {
            Draft from = units.get(edge.from());
            Draft to = units.get(edge.to());
            if (from == null || to == null || edge.from().equals(edge.to())) {
                continue;
            }
            if (edge.kind() == Relation.UnitKind.ATTACKS) {
                put(attackers, edge.to(), edge.from());
                put(targets, edge.from(), edge.to());
                if (to.unit().type() == UnitType.CRITICISM && from.unit().type() != UnitType.CRITICISM) {
                    answers.add(edge.from());
                }
            } else {
                put(supporters, edge.to(), edge.from());
            }
        }
    }

    private static void put(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /** Whether a unit is no criticism itself but attacks one. */
    boolean isAnswer(Draft unit) {
        return answers.contains(unit.reference());
    }

    Collection<String> attackers(List<Draft> units) {
        return all(attackers, units);
    }

    Collection<String> supporters(List<Draft> units) {
        return all(supporters, units);
    }

    Collection<String> targets(List<Draft> units) {
        return all(targets, units);
    }

    private static Collection<String> all(Map<String, List<String>> map, List<Draft> units) {
        Set<String> found = new LinkedHashSet<>();
        units.forEach(u -> found.addAll(map.getOrDefault(u.reference(), List.of())));
        return found;
    }
}
