package org.elenchus.debate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Units and which of them attacks which: an abstract argumentation framework. Immutable and thread-safe.
 *
 * @param units their names, in a fixed order, each once
 * @param attackers for each unit, by its place in {@code units}, the places of those that attack it, in order
 * @param attacked likewise those that it attacks
 */
public record AttackGraph(List<String> units, List<List<Integer>> attackers, List<List<Integer>> attacked) {

    /** One unit attacks another. */
    public record Attack(String from, String to) {}

    public AttackGraph {
        units = List.copyOf(units);
        attackers = List.copyOf(attackers);
        attacked = List.copyOf(attacked);
    }

    /**
     * The graph of the units; an attack is counted once.
     *
     * @throws IllegalArgumentException if an attack names a unit that is not among them
     */
    public static AttackGraph of(Collection<String> units, Collection<Attack> attacks) {
        Map<String, Integer> places = new LinkedHashMap<>();
        units.forEach(u -> places.putIfAbsent(u, places.size()));
        List<TreeSet<Integer>> attackers = new ArrayList<>();
        List<TreeSet<Integer>> attacked = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            attackers.add(new TreeSet<>());
            attacked.add(new TreeSet<>());
        }
        for (Attack attack : attacks) {
            Integer from = places.get(attack.from());
            Integer to = places.get(attack.to());
            if (from == null || to == null) {
                throw new IllegalArgumentException("attack between unknown units: " + attack);
            }
            attackers.get(to).add(from);
            attacked.get(from).add(to);
        }
        return new AttackGraph(
                List.copyOf(places.keySet()),
                attackers.stream().map(List::copyOf).toList(),
                attacked.stream().map(List::copyOf).toList());
    }

    public int size() {
        return units.size();
    }

    public int attacks() {
        return attacked.stream().mapToInt(List::size).sum();
    }

    /** The graph as it would be if nobody had said the unit: without it and its attacks. */
    public AttackGraph without(String unit) {
        return of(
                units.stream().filter(u -> !u.equals(unit)).toList(),
                all().stream()
                        .filter(a -> !a.from().equals(unit) && !a.to().equals(unit))
                        .toList());
    }

    /** The graph as it would be if the unit were beyond dispute: without the attacks on it. */
    public AttackGraph granting(String unit) {
        return of(units, all().stream().filter(a -> !a.to().equals(unit)).toList());
    }

    /** All attacks, by the places of the units. */
    public List<Attack> all() {
        List<Attack> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int to : attacked.get(i)) {
                all.add(new Attack(units.get(i), units.get(to)));
            }
        }
        return all;
    }
}
