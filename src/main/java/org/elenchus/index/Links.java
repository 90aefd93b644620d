package org.elenchus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.Relation;
import org.elenchus.query.Query.Link;

/** The relations between the units of a paper, by unit and by the end that it is at. */
final class Links {
    private final Map<String, List<Linked>> byUnit = new HashMap<>();

    /** A relation as a unit sees it. */
    record Linked(Link link, String otherId) {}

    private Links() {}

    static Links of(List<Relation> relations) {
        Links links = new Links();
        for (Relation relation : relations) {
            if (relation instanceof Relation.OfUnits units) {
                links.add(units.from(), forth(units.kind()), units.to());
                links.add(units.to(), back(forth(units.kind())), units.from());
            }
        }
        return links;
    }

    private void add(String unit, Link link, String other) {
        byUnit.computeIfAbsent(unit, u -> new ArrayList<>()).add(new Linked(link, other));
    }

    List<Linked> of(String unitId) {
        return byUnit.getOrDefault(unitId, List.of());
    }

    private static Link forth(Relation.UnitKind kind) {
        return switch (kind) {
            case ATTACKS -> Link.ATTACKS;
            case SUPPORTS -> Link.SUPPORTS;
            case ELABORATES -> Link.ELABORATES;
        };
    }

    /** The same relation seen from its other end. */
    static Link back(Link link) {
        return switch (link) {
            case ATTACKS -> Link.ATTACKED_BY;
            case ATTACKED_BY -> Link.ATTACKS;
            case SUPPORTS -> Link.SUPPORTED_BY;
            case SUPPORTED_BY -> Link.SUPPORTS;
            case ELABORATES -> Link.ELABORATED_BY;
            case ELABORATED_BY -> Link.ELABORATES;
        };
    }
}
