package org.elenchus.debate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Relation;

/**
 * The attacks among units, and how the units stand. Only units that attack or are attacked take part: all others stand unopposed.
 *
 * @param graph of the units' ids
 */
public record Debate(AttackGraph graph, Labelling grounded, Preferred preferred) {

    /**
     * How a unit's standing would change.
     *
     * @param now in the grounded labelling
     * @param ifOut if nobody had said the unit in question
     * @param ifIn if it were beyond dispute
     */
    public record Change(String unit, Standing now, Standing ifOut, Standing ifIn) {}

    /** @param edges relations; those that are no attacks do not count */
    public static Debate of(List<ArgumentMap.Edge> edges) {
        Set<String> units = new LinkedHashSet<>();
        List<AttackGraph.Attack> attacks = new ArrayList<>();
        for (ArgumentMap.Edge edge : edges) {
            if (edge.kind() == Relation.UnitKind.ATTACKS) {
                units.add(edge.from());
                units.add(edge.to());
                attacks.add(new AttackGraph.Attack(edge.from(), edge.to()));
            }
        }
        AttackGraph graph = AttackGraph.of(units, attacks);
        return new Debate(graph, Grounded.of(graph), Preferred.of(graph));
    }

    /**
     * What would be otherwise in the grounded labelling if the unit were out or in; the unit itself first.
     *
     * @throws IllegalArgumentException if the unit takes no part
     */
    public List<Change> whatIf(String unit) {
        Standing now = grounded.of(unit);
        Labelling out = Grounded.of(graph.without(unit));
        Labelling in = Grounded.of(graph.granting(unit));
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(unit, now, Standing.OUT, Standing.IN));
        for (String other : graph.units()) {
            if (!other.equals(unit) && (grounded.of(other) != out.of(other) || grounded.of(other) != in.of(other))) {
                changes.add(new Change(other, grounded.of(other), out.of(other), in.of(other)));
            }
        }
        return changes;
    }
}
