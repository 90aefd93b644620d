package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.DocumentDraft;
import org.elenchus.exchange.ForeignText;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;
import org.elenchus.text.Metadata;

/** Reads arguebuf's JSON. A scheme without a kind is taken as support, preferences are left out. For one call. */
final class ArguebufReader {
    private final ParcelBuilder builder;
    private final JsonNode graph;
    private final Map<String, ForeignText> texts = new LinkedHashMap<>();
    private final Map<String, Set<String>> into = new LinkedHashMap<>();
    private final Map<String, Set<String>> outOf = new LinkedHashMap<>();

    ArguebufReader(ParcelBuilder builder, JsonNode graph) {
        this.builder = builder;
        this.graph = graph;
    }

    void read() {
        if (!graph.path("nodes").isObject()) {
            builder.leftOut(0, "the graph has no nodes by id", "name the right format with --from");
            return;
        }
        JsonNode baggage = graph.path("userdata").path(Baggage.KEY);
        Baggage.read(baggage, builder);
        graph.path("resources").properties().forEach(r -> resource(r.getKey(), r.getValue(), baggage.isMissingNode()));
        graph.path("nodes").properties().forEach(n -> atom(n.getKey(), n.getValue()));
        graph.path("edges").properties().forEach(e -> {
            String source = e.getValue().path("source").asText();
            String target = e.getValue().path("target").asText();
            outOf.computeIfAbsent(source, k -> new LinkedHashSet<>()).add(target);
            into.computeIfAbsent(target, k -> new LinkedHashSet<>()).add(source);
        });
        graph.path("nodes")
                .properties()
                .forEach(n -> scheme(n.getKey(), n.getValue().path("scheme")));
        outOf.forEach((source, targets) -> targets.stream()
                .filter(t -> isAtom(source) && isAtom(t))
                .forEach(t -> builder.relate(source, t, Relation.UnitKind.SUPPORTS)));
    }

    private void resource(String id, JsonNode resource, boolean foreign) {
        String text = resource.path("text").asText();
        DocumentDraft document = builder.document(id);
        if (!text.isEmpty()) {
            texts.put(id, ForeignText.of(text));
            document.text(ForeignText.of(text).text());
        }
        if (foreign) {
            String source = resource.path("source").asText();
            String doi = source.startsWith("doi:") ? source.substring("doi:".length()) : "";
            document.metadata(new Metadata(resource.path("title").asText(), java.util.List.of(), "", doi, "", ""));
        }
    }

    private boolean isAtom(String id) {
        return graph.path("nodes").path(id).has("atom");
    }

    private void atom(String id, JsonNode node) {
        if (!node.has("atom")) {
            return;
        }
        JsonNode atom = node.path("atom");
        JsonNode reference = atom.path("reference");
        UnitDraft unit = builder.unit(id).quote(atom.path("text").asText());
        String resource = reference.path("resource").asText();
        unit.document(resource);
        ForeignText text = texts.get(resource);
        if (text != null && reference.has("offset")) {
            int start = reference.path("offset").asInt(-1);
            String words = reference.path("text").asText(atom.path("text").asText());
            try {
                unit.span(text.points(start, start + words.codePointCount(0, words.length())));
            } catch (IllegalArgumentException e) {
                builder.note(0, "node " + id + " has " + e.getMessage() + ": its words are looked up", "");
            }
        }
        String person = atom.path("participant").asText();
        unit.holder(graph.path("participants").path(person).path("name").asText());
        Optional.of(node.path("userdata").path(Baggage.KEY))
                .filter(JsonNode::isObject)
                .ifPresent(data -> UnitFields.read(data, unit, builder.problems()));
    }

    private void scheme(String id, JsonNode scheme) {
        if (scheme.isMissingNode()) {
            return;
        }
        if (scheme.has("preference")) {
            builder.note(0, "the preference " + id + " is left out", "");
            return;
        }
        Relation.UnitKind kind = scheme.has("attack")
                ? Relation.UnitKind.ATTACKS
                : scheme.has("rephrase") ? Relation.UnitKind.ELABORATES : Relation.UnitKind.SUPPORTS;
        for (String from : into.getOrDefault(id, Set.of())) {
            for (String to : targets(id, new LinkedHashSet<>())) {
                if (isAtom(from)) {
                    builder.relate(from, to, kind);
                    if (kind == Relation.UnitKind.ATTACKS) {
                        builder.unit(from).guess(UnitType.CRITICISM);
                    }
                }
            }
        }
    }

    /** The atoms that a scheme leads to, through another scheme where it aims at one. */
    private Set<String> targets(String id, Set<String> seen) {
        Set<String> targets = new LinkedHashSet<>();
        if (seen.add(id)) {
            for (String next : outOf.getOrDefault(id, Set.of())) {
                if (isAtom(next)) {
                    targets.add(next);
                } else {
                    targets.addAll(targets(next, seen));
                }
            }
        }
        return targets;
    }
}
