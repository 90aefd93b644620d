package org.elenchus.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.UnitType;

/**
 * What of a map is shown, and in which order: a band for each type that has units, and in it the most certain ones. However many
 * units there are, at most {@code limit} boxes are shown, shared fairly: a band that does not fit into its share gives up its last
 * place to the box that says how many more there are.
 *
 * @param map the whole map
 * @param bands in reading order, none empty
 */
record MapPlan(ArgumentMap map, List<Band> bands) {
    /**
     * @param total how many units of the type there are
     * @param shown those in the picture, in order
     */
    record Band(UnitType type, int total, List<Node> shown) {
        int hidden() {
            return total - shown.size();
        }
    }

    static MapPlan of(ArgumentMap map, int limit) {
        List<List<Node>> groups = UnitType.READING_ORDER.stream()
                .map(type -> map.nodes().stream()
                        .filter(n -> n.unit().type() == type)
                        .sorted(Node.SUREST_FIRST)
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        int share = fairShare(groups.stream().map(List::size).toList(), limit);
        List<Band> bands = new ArrayList<>();
        for (List<Node> group : groups) {
            int places = group.size() <= share ? share : Math.max(1, share - 1);
            List<Node> shown =
                    group.stream().limit(places).sorted(Node.INSIDE_TYPE).toList();
            bands.add(new Band(group.getFirst().unit().type(), group.size(), shown));
        }
        return new MapPlan(map, List.copyOf(bands));
    }

    int shown() {
        return bands.stream().mapToInt(b -> b.shown().size()).sum();
    }

    /** Relations whose both ends are shown. */
    List<ArgumentMap.Edge> edges() {
        Set<String> ids =
                bands.stream().flatMap(b -> b.shown().stream()).map(Node::id).collect(Collectors.toSet());
        return map.edges().stream()
                .filter(e -> !e.from().equals(e.to()) && ids.contains(e.from()) && ids.contains(e.to()))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    /** The largest share that lets all groups together have no more boxes than the limit; at least one each. */
    private static int fairShare(List<Integer> sizes, int limit) {
        int share = 1;
        while (share < limit && shownWith(sizes, share + 1) <= limit) {
            share++;
        }
        return share;
    }

    private static int shownWith(List<Integer> sizes, int share) {
        return sizes.stream().mapToInt(size -> Math.min(size, share)).sum();
    }
}
