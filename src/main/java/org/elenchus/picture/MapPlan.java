package org.elenchus.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;

/**
 * What of a map is shown, and in which order: a band for each type that has units, in it groups, in them the best quotes. However
 * many units there are, about {@code limit} are shown, shared fairly among the groups; each group keeps at least one.
 *
 * @param map the whole map
 * @param bands in reading order, none empty
 */
record MapPlan(ArgumentMap map, List<Band> bands) {
    private static final int ALL = Integer.MAX_VALUE;
    /** One relation may be shown for so many units. */
    private static final int UNITS_FOR_A_PAIR = 6;

    /** @param groups one, or one for each topic of criticisms */
    record Band(UnitType type, List<Group> groups) {
        int total() {
            return groups.stream().mapToInt(g -> g.shown().size() + g.hidden()).sum();
        }

        List<Node> shown() {
            return groups.stream().flatMap(g -> g.shown().stream()).toList();
        }
    }

    /**
     * @param shown the units in the picture, in order, at least one
     * @param hidden how many are not
     * @param hiddenPapers in how many papers these stand
     */
    record Group(MapGroup name, List<Node> shown, int hidden, int hiddenPapers) {}

    static MapPlan of(ArgumentMap map, int limit) {
        return of(map, limit, List.of());
    }

    static MapPlan of(ArgumentMap map, int limit, List<MapGroup> expanded) {
        Map<MapGroup, List<Node>> all = grouped(map);
        Set<MapGroup> open = all.keySet().stream()
                .filter(name -> expanded.stream().anyMatch(e -> e.holds(name)))
                .collect(Collectors.toSet());
        Map<UnitType, Map<MapGroup, List<Node>>> types =
                new TreeMap<>(Comparator.comparingInt(UnitType.READING_ORDER::indexOf));
        all.forEach((name, nodes) ->
                types.computeIfAbsent(name.type(), t -> new LinkedHashMap<>()).put(name, nodes));
        int share = fairShare(types.values().stream().map(MapPlan::size).toList(), limit);
        BestQuotes best = new BestQuotes(pairs(map, limit));
        List<Band> bands = new ArrayList<>();
        types.forEach((type, groups) -> {
            int places = fairShare(groups.values().stream().map(List::size).toList(), share);
            bands.add(new Band(
                    type,
                    groups.entrySet().stream()
                            .map(e -> group(e.getKey(), e.getValue(), open.contains(e.getKey()) ? ALL : places, best))
                            .toList()));
        });
        return new MapPlan(map, List.copyOf(bands));
    }

    private static int size(Map<MapGroup, List<Node>> groups) {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    /** In reading order, topics in theirs, units of a group the surest first. */
    private static Map<MapGroup, List<Node>> grouped(ArgumentMap map) {
        Map<MapGroup, List<Node>> all =
                new TreeMap<>(Comparator.comparingInt((MapGroup g) -> UnitType.READING_ORDER.indexOf(g.type()))
                        .thenComparingInt(g -> g.topic().map(Enum::ordinal).orElse(-1)));
        map.nodes().stream()
                .sorted(Node.SUREST_FIRST)
                .forEach(n -> all.computeIfAbsent(MapGroup.of(n), g -> new ArrayList<>())
                        .add(n));
        return all;
    }

    private static Group group(MapGroup name, List<Node> all, int places, BestQuotes best) {
        List<Node> chosen = best.of(all, places);
        Set<Node> shown = new HashSet<>(chosen);
        List<Node> hidden = all.stream().filter(n -> !shown.contains(n)).toList();
        return new Group(name, chosen.stream().sorted(Node.SUREST_FIRST).toList(), hidden.size(), (int)
                hidden.stream().map(Node::documentId).distinct().count());
    }

    /** Both ends of the surest attacks and supports, so that a picture of a few units still shows who answers whom. */
    private static Set<String> pairs(ArgumentMap map, int limit) {
        Map<String, Double> sure = new HashMap<>();
        map.nodes().forEach(n -> sure.put(n.id(), n.unit().confidence()));
        Set<String> ids = new HashSet<>();
        map.edges().stream()
                .filter(e -> e.kind() != Relation.UnitKind.ELABORATES)
                .filter(e -> sure.containsKey(e.from()) && sure.containsKey(e.to()))
                .sorted(Comparator.comparingDouble((ArgumentMap.Edge e) ->
                                -sure.getOrDefault(e.from(), 0.0) * sure.getOrDefault(e.to(), 0.0))
                        .thenComparing(ArgumentMap.Edge::from)
                        .thenComparing(ArgumentMap.Edge::to))
                .limit(Math.max(2, limit / UNITS_FOR_A_PAIR))
                .forEach(e -> {
                    ids.add(e.from());
                    ids.add(e.to());
                });
        return ids;
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

    /** The largest share that lets all groups together show no more units than the limit; at least one each. */
    private static int fairShare(List<Integer> sizes, int limit) {
        int largest = sizes.stream().mapToInt(size -> size).max().orElse(1);
        int share = 1;
        while (share < largest && shownWith(sizes, share + 1) <= limit) {
            share++;
        }
        return share;
    }

    private static long shownWith(List<Integer> sizes, int share) {
        return sizes.stream().mapToLong(size -> Math.min(size, share)).sum();
    }
}
