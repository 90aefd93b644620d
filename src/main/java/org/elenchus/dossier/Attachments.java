package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.UnitType;

/** Which units attack and support which, by their references. */
final class Attachments {
    private final Map<String, List<String>> attackers = new HashMap<>();
    private final Map<String, List<String>> supporters = new HashMap<>();
    private final Map<String, List<String>> elaborators = new HashMap<>();
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
            switch (edge.kind()) {
                case ATTACKS -> {
                    put(attackers, edge.to(), edge.from());
                    put(targets, edge.from(), edge.to());
                }
                case SUPPORTS -> put(supporters, edge.to(), edge.from());
                case ELABORATES -> put(elaborators, edge.to(), edge.from());
            }
        }
        units.values().stream().sorted(Draft.BY_TIME).forEach(unit -> {
            boolean isAnswer = targets.getOrDefault(unit.reference(), List.of()).stream()
                    .map(units::get)
                    .anyMatch(to -> to != null
                            && to.unit().type() == UnitType.CRITICISM
                            && Draft.BY_TIME.compare(to, unit) < 0
                            && !answers.contains(to.reference()));
            if (isAnswer) {
                answers.add(unit.reference());
            }
        });
    }

    private static void put(Map<String, List<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    /**
     * Whether a unit attacks a criticism that stood before it and is no answer itself: what objects to an answer is a criticism again.
     */
    boolean isAnswer(Draft unit) {
        return answers.contains(unit.reference());
    }

    Collection<String> attackers(List<Draft> units) {
        return all(attackers, units);
    }

    Collection<String> supporters(List<Draft> units) {
        return all(supporters, units);
    }

    Collection<String> details(List<Draft> units) {
        return all(elaborators, units);
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
