package org.elenchus.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.ArgumentMap.Edge;

/** Deals the boxes of a lane into rows so that no line has to join two boxes of one row: it could not be drawn there. */
final class MapRows {
    private MapRows() {}

    /**
     * Deals boxes into rows.
     *
     * @param ids boxes in their order; each comes into the first row that has room and none of its neighbours
     * @return rows from the top, none empty
     */
    static List<List<String>> of(List<String> ids, List<Edge> edges, int inRow) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (Edge edge : edges) {
            neighbours.computeIfAbsent(edge.from(), k -> new HashSet<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), k -> new HashSet<>()).add(edge.from());
        }
        List<List<String>> rows = new ArrayList<>();
        for (String id : ids) {
            Set<String> near = neighbours.getOrDefault(id, Set.of());
            rows.stream()
                    .filter(row -> row.size() < inRow && row.stream().noneMatch(near::contains))
                    .findFirst()
                    .orElseGet(() -> {
                        List<String> row = new ArrayList<>();
                        rows.add(row);
                        return row;
                    })
                    .add(id);
        }
        return rows;
    }
}
