package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;

/**
 * Reads an AIF graph: I and EN nodes are units, RA, CA and MA nodes relations, locutions tell the holder. An attack on an inference
 * or a conflict is taken as one on what it concludes. Ids may be strings or numbers. For one call.
 */
final class AifReader {
    private final ParcelBuilder builder;
    private final Map<String, JsonNode> nodes = new LinkedHashMap<>();
    private final Map<String, Set<String>> into = new LinkedHashMap<>();
    private final Map<String, Set<String>> outOf = new LinkedHashMap<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();
    /** The locution that a unit was said in. */
    private final Map<String, String> saidIn = new LinkedHashMap<>();

    AifReader(ParcelBuilder builder) {
        this.builder = builder;
    }

    /** The locution of each unit's node, where it has one; known after reading. */
    Map<String, String> saidIn() {
        return saidIn;
    }

    void read(JsonNode graph) {
        if (!graph.path("nodes").isArray()) {
            builder.leftOut(0, "the graph has no list of nodes", "name the right format with --from");
            return;
        }
        graph.path("nodes").forEach(n -> nodes.putIfAbsent(n.path("nodeID").asText(), n));
        for (JsonNode edge : graph.path("edges")) {
            String from = edge.path("fromID").asText();
            String to = edge.path("toID").asText();
            if (nodes.containsKey(from) && nodes.containsKey(to)) {
                outOf.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
                into.computeIfAbsent(to, k -> new LinkedHashSet<>()).add(from);
            } else {
                builder.leftOut(
                        0, "the edge " + from + " → " + to + " joins a node that is not there", "mend the file");
            }
        }
        speakers(graph);
        Baggage.read(graph.path(Baggage.KEY), builder);
        nodes.forEach(this::unit);
        nodes.forEach(this::relation);
        tellRest();
    }

    private void speakers(JsonNode graph) {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode person : graph.path("participants")) {
            String name = person.path("firstname").asText() + " "
                    + person.path("surname").asText();
            names.put(person.path("participantID").asText(), name.strip());
        }
        for (JsonNode locution : graph.path("locutions")) {
            speakers.put(
                    locution.path("nodeID").asText(),
                    names.getOrDefault(locution.path("personID").asText(), ""));
        }
    }

    private String type(String id) {
        JsonNode node = nodes.get(id);
        return node == null ? "" : node.path("type").asText();
    }

    private boolean isUnit(String id) {
        return type(id).equals("I") || type(id).equals("EN");
    }

    private void unit(String id, JsonNode node) {
        if (!isUnit(id)) {
            return;
        }
        UnitDraft unit = builder.unit(id).quote(node.path("text").asText());
        for (String illocution : into.getOrDefault(id, Set.of())) {
            if (type(illocution).equals("YA")) {
                into.getOrDefault(illocution, Set.of()).stream()
                        .filter(l -> type(l).equals("L"))
                        .forEach(l -> said(unit, id, l));
            }
        }
        if (node.has(Baggage.KEY)) {
            UnitFields.read(node.path(Baggage.KEY), unit, builder.problems());
        }
    }

    private void said(UnitDraft unit, String id, String locution) {
        saidIn.putIfAbsent(id, locution);
        String speaker = speakers.getOrDefault(locution, "");
        String text = Objects.requireNonNull(nodes.get(locution)).path("text").asText();
        int colon = text.indexOf(':');
        // OVA3 knows the speaker by the locution's first words alone
        boolean named =
                speaker.isEmpty() && colon > 0 && text.substring(0, colon).split(" ", -1).length <= 3;
        unit.holder((named ? text.substring(0, colon) : speaker).strip().replace('_', ' '));
    }

    private void relation(String id, JsonNode node) {
        Relation.UnitKind kind;
        switch (type(id)) {
            case "RA" -> kind = Relation.UnitKind.SUPPORTS;
            case "CA" -> kind = Relation.UnitKind.ATTACKS;
            case "MA" -> kind = Relation.UnitKind.ELABORATES;
            default -> {
                return;
            }
        }
        Set<String> from = into.getOrDefault(id, Set.of());
        Set<String> to = targets(id, new LinkedHashSet<>());
        for (String source : from) {
            for (String target : to) {
                if (isUnit(source)) {
                    builder.relate(source, target, kind);
                    if (kind == Relation.UnitKind.ATTACKS) {
                        builder.unit(source).guess(UnitType.CRITICISM);
                    }
                }
            }
        }
        if (to.isEmpty() || from.stream().noneMatch(this::isUnit)) {
            builder.leftOut(0, type(id) + " node " + id + " joins no two units", "look at its edges");
        }
    }

    /** The units that a scheme node leads to, through other scheme nodes where it aims at one. */
    private Set<String> targets(String id, Set<String> seen) {
        Set<String> targets = new LinkedHashSet<>();
        if (seen.add(id)) {
            for (String next : outOf.getOrDefault(id, Set.of())) {
                if (isUnit(next)) {
                    targets.add(next);
                } else if (List.of("RA", "CA", "MA").contains(type(next))) {
                    builder.note(
                            0,
                            type(id) + " node " + id + " aims at " + type(next) + " node " + next
                                    + ": taken as aimed at what that one concludes",
                            "");
                    targets.addAll(targets(next, seen));
                }
            }
        }
        return targets;
    }

    private void tellRest() {
        Map<String, Integer> rest = new TreeMap<>();
        nodes.forEach((id, node) -> {
            if (!List.of("I", "EN", "L", "YA", "RA", "CA", "MA").contains(type(id))) {
                rest.merge(type(id), 1, Integer::sum);
            }
        });
        List<String> words = new ArrayList<>();
        rest.forEach((type, count) -> words.add(count + " of type " + (type.isEmpty() ? "nothing" : type)));
        if (!words.isEmpty()) {
            builder.note(0, "nodes that are neither units nor relations are left out: " + String.join(", ", words), "");
        }
    }
}
