package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.CodePoints;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitFields;

/**
 * arguebuf's JSON: atoms, schemes, edges, texts and persons, by ids. Keys that arguebuf has not are refused by it, so everything of ours
 * is {@code userdata}. Offsets count code points. Stateless.
 */
final class Arguebuf implements ParcelWriter, ParcelReader {
    static final Carriage CARRIAGE = Carriage.of(
                    Feature.TEXT,
                    Feature.OFFSETS,
                    Feature.UNITS,
                    Feature.HOLDERS,
                    Feature.RELATIONS,
                    Feature.ELABORATIONS)
            .keeping(
                    Feature.PUBLICATION,
                    Feature.REFERENCES,
                    Feature.CITATIONS,
                    Feature.TYPES,
                    Feature.TOPICS,
                    Feature.CONCEPTS,
                    Feature.CITES,
                    Feature.PLACES,
                    Feature.LANGUAGES,
                    Feature.CONFIDENCE,
                    Feature.RULES,
                    Feature.CONCEPT_RELATIONS,
                    Feature.PROPOSALS,
                    Feature.MENTIONS,
                    Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        return List.of(new Sheet("argument.json", JsonText.indented(new Graph().of(parcel))));
    }

    /** Builds the graph. For one call. */
    private static final class Graph {
        private final ObjectNode graph = JsonNodeFactory.instance.objectNode();
        private final ObjectNode nodes = graph.putObject("nodes");
        private final ObjectNode edges = graph.putObject("edges");
        private final ObjectNode resources = graph.putObject("resources");
        private final ObjectNode participants = graph.putObject("participants");
        private final Map<String, String> persons = new LinkedHashMap<>();
        private int schemes;

        ObjectNode of(Parcel parcel) {
            graph.putObject("analysts").putObject("a1").put("name", "Elenchus");
            graph.put("schemaVersion", 1).put("libraryVersion", "elenchus:1");
            parcel.items().forEach(this::item);
            ObjectNode userdata = graph.putObject("userdata");
            userdata.set(Baggage.KEY, Baggage.of(parcel, CARRIAGE.data()));
            return graph;
        }

        private void item(Parcel.Item item) {
            String id = item.document().id();
            ObjectNode resource =
                    resources.putObject(id).put("text", item.document().text());
            if (!item.document().metadata().title().isEmpty()) {
                resource.put("title", item.document().metadata().title());
            }
            String doi = item.document().metadata().doi();
            resource.put("source", doi.isEmpty() ? item.document().source().name() : "doi:" + doi);
            CodePoints points = new CodePoints(item.document().text());
            item.annotations().units().forEach(u -> atom(item, u, points));
            item.links().forEach(l -> scheme(item, l));
        }

        private void atom(Parcel.Item item, ArgumentUnit unit, CodePoints points) {
            ObjectNode node = nodes.putObject(item.nameOf(unit));
            ObjectNode atom = node.putObject("atom").put("text", unit.quote());
            ObjectNode reference =
                    atom.putObject("reference").put("resource", item.document().id());
            ObjectNode data = UnitFields.of(item.document().id(), unit, CARRIAGE.data());
            if (item.hasText()) {
                reference.put("offset", points.at(unit.span().start()));
            } else {
                data.put("start", unit.span().start()).put("end", unit.span().end());
            }
            reference.put("text", unit.quote());
            if (!unit.holder().isAuthor()) {
                atom.put("participant", participant(unit.holder().name()));
            }
            node.putObject("userdata").set(Baggage.KEY, data);
        }

        private String participant(String name) {
            return persons.computeIfAbsent(name, n -> {
                String id = "p" + (persons.size() + 1);
                participants.putObject(id).put("name", n);
                return id;
            });
        }

        private void scheme(Parcel.Item item, Relation.OfUnits link) {
            String id = "s" + ++schemes;
            ObjectNode scheme = nodes.putObject(id).putObject("scheme");
            switch (link.kind()) {
                case SUPPORTS -> scheme.put("support", "SUPPORT_DEFAULT");
                case ATTACKS -> scheme.put("attack", "ATTACK_DEFAULT");
                case ELABORATES -> scheme.put("rephrase", "REPHRASE_DEFAULT");
            }
            String paper = item.document().id() + "#";
            edge(paper + link.from(), id);
            edge(id, paper + link.to());
        }

        private void edge(String source, String target) {
            edges.putObject("e" + (edges.size() + 1)).put("source", source).put("target", target);
        }
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        ParcelBuilder builder = new ParcelBuilder(sheets.getFirst().name());
        JsonText.parse(sheets.getFirst(), builder)
                .ifPresent((JsonNode graph) -> new ArguebufReader(builder, graph).read());
        return builder.build();
    }
}
