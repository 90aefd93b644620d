package org.elenchus.debate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The preferred labellings: each as much as can be held together against all attacks. Worked out by strongly connected component,
 * those that attack first (the preferred semantics decomposes so: Baroni, Giacomin and Guida, SCC-recursiveness, Artificial
 * Intelligence 168, 2005). A component that needs more than {@value #MOST_STATES} states is labelled as in the grounded labelling,
 * and of more than {@value #MOST_LABELLINGS} labellings only the first are kept; both make the answer incomplete.
 *
 * @param labellings in a fixed order, at least one
 * @param complete whether these are all, and all are right
 */
public record Preferred(List<Labelling> labellings, boolean complete) {
    public static final int MOST_STATES = 20_000;
    public static final int MOST_LABELLINGS = 256;

    public Preferred {
        labellings = List.copyOf(labellings);
    }

    public static Preferred of(AttackGraph graph) {
        return of(graph, MOST_STATES, MOST_LABELLINGS);
    }

    static Preferred of(AttackGraph graph, int mostStates, int mostLabellings) {
        boolean complete = true;
        List<Standing[]> labellings = List.<Standing[]>of(Labelling.undecided(graph.size()));
        for (List<Integer> component : Components.of(graph)) {
            List<Standing[]> extended = new ArrayList<>();
            for (Standing[] labelling : labellings) {
                Optional<List<Standing[]>> local = extend(graph, component, labelling, mostStates);
                complete &= local.isPresent();
                extended.addAll(local.orElseGet(() -> List.<Standing[]>of(ground(graph, component, labelling))));
            }
            complete &= extended.size() <= mostLabellings;
            labellings = extended.subList(0, Math.min(extended.size(), mostLabellings));
        }
        return new Preferred(
                labellings.stream().map(l -> Labelling.of(graph, l)).toList(), complete);
    }

    /** Whether the unit is in in every labelling. */
    public boolean isAlwaysIn(String unit) {
        return labellings.stream().allMatch(l -> l.of(unit) == Standing.IN);
    }

    /** Whether the unit is in in some labelling. */
    public boolean isSometimesIn(String unit) {
        return labellings.stream().anyMatch(l -> l.of(unit) == Standing.IN);
    }

    /** The labelling with the component labelled in every preferred way; empty if that took too many states. */
    private static Optional<List<Standing[]>> extend(
            AttackGraph graph, List<Integer> component, Standing[] labelling, int mostStates) {
        if (component.size() == 1
                && !graph.attackers().get(component.getFirst()).contains(component.getFirst())) {
            return Optional.of(List.<Standing[]>of(alone(graph, component.getFirst(), labelling)));
        }
        Part part = Part.of(graph, component, labelling);
        return Maximal.of(part.attackers(), part.attacked(), mostStates)
                .map(states -> states.stream()
                        .map(state -> part.label(labelling, state))
                        .toList());
    }

    private static Standing[] alone(AttackGraph graph, int unit, Standing[] labelling) {
        List<Integer> attackers = graph.attackers().get(unit);
        Standing[] extended = labelling.clone();
        extended[unit] = attackers.stream().anyMatch(a -> labelling[a] == Standing.IN)
                ? Standing.OUT
                : attackers.stream().allMatch(a -> labelling[a] == Standing.OUT) ? Standing.IN : Standing.UNDECIDED;
        return extended;
    }

    private static Standing[] ground(AttackGraph graph, List<Integer> component, Standing[] labelling) {
        Standing[] grounded = Grounded.standings(graph);
        Standing[] extended = labelling.clone();
        component.forEach(u -> extended[u] = grounded[u]);
        return extended;
    }

    /**
     * A component as a graph of its own, given how what attacks it from outside stands: what something in attacks is out and left
     * away; what something undecided attacks is attacked by one unit more, which attacks itself and so stays undecided.
     *
     * @param units places in the whole graph
     * @param out units of the component that are left away
     */
    private record Part(
            List<Integer> units, List<Integer> out, List<List<Integer>> attackers, List<List<Integer>> attacked) {

        static Part of(AttackGraph graph, List<Integer> component, Standing[] labelling) {
            List<Integer> units = new ArrayList<>();
            List<Integer> out = new ArrayList<>();
            for (int unit : component) {
                boolean isOut = graph.attackers().get(unit).stream()
                        .anyMatch(a -> !component.contains(a) && labelling[a] == Standing.IN);
                (isOut ? out : units).add(unit);
            }
            Map<Integer, Integer> places = new HashMap<>();
            units.forEach(u -> places.put(u, places.size()));
            int doubt = units.size();
            List<List<Integer>> attackers = new ArrayList<>();
            for (int unit : units) {
                List<Integer> local = new ArrayList<>();
                for (int attacker : graph.attackers().get(unit)) {
                    Integer place = places.get(attacker);
                    if (place != null) {
                        local.add(place);
                    } else if (!component.contains(attacker) && labelling[attacker] == Standing.UNDECIDED) {
                        local.add(doubt);
                    }
                }
                attackers.add(local.stream().distinct().toList());
            }
            attackers.add(List.of(doubt));
            return new Part(units, out, attackers, reversed(attackers));
        }

        private static List<List<Integer>> reversed(List<List<Integer>> attackers) {
            List<List<Integer>> attacked = new ArrayList<>();
            attackers.forEach(a -> attacked.add(new ArrayList<>()));
            for (int unit = 0; unit < attackers.size(); unit++) {
                for (int attacker : attackers.get(unit)) {
                    attacked.get(attacker).add(unit);
                }
            }
            return attacked;
        }

        Standing[] label(Standing[] labelling, Maximal.State state) {
            Standing[] extended = labelling.clone();
            out.forEach(u -> extended[u] = Standing.OUT);
            for (int i = 0; i < units.size(); i++) {
                extended[units.get(i)] =
                        state.in().get(i) ? Standing.IN : state.out().get(i) ? Standing.OUT : Standing.UNDECIDED;
            }
            return extended;
        }
    }
}
