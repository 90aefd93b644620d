package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;

/**
 * xAIF as OVA3 loads it: AIF, the text with a marked stretch for each unit, and a layout, for OVA3 draws only what has a place. One
 * file a paper. Stateless.
 */
final class XAif implements ParcelWriter, ParcelReader {
    /** Ids are numbers with the session's name behind. */
    static final String SESSION = "_elenchus";

    static final Carriage CARRIAGE = Carriage.of(
                    Feature.TEXT,
                    Feature.OFFSETS,
                    Feature.UNITS,
                    Feature.RELATIONS,
                    Feature.ELABORATIONS,
                    Feature.HOLDERS)
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

    private static final int COLUMNS = 4;
    private static final int WIDTH = 260;
    private static final int HEIGHT = 120;

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        return parcel.items().stream()
                .map(item -> {
                    Parcel one = new Parcel(List.of(item), parcel.scheme());
                    return new Sheet(item.document().id() + ".json", JsonText.indented(whole(one, item)));
                })
                .toList();
    }

    private static ObjectNode whole(Parcel one, Parcel.Item item) {
        AifGraph graph = new AifGraph(SESSION, CARRIAGE);
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ObjectNode aif = graph.of(one);
        whole.set("AIF", aif);
        whole.put("text", MarkedText.write(item, graph.units()));
        whole.put("dialog", false);
        whole.set("OVA", layout(aif));
        whole.set(Baggage.KEY, Baggage.of(one, CARRIAGE.data()));
        return whole;
    }

    private static ObjectNode layout(ObjectNode aif) {
        ObjectNode ova = JsonNodeFactory.instance.objectNode();
        ova.put("firstname", "").put("surname", "").put("url", "");
        ArrayNode nodes = ova.putArray("nodes");
        for (JsonNode node : aif.path("nodes")) {
            int at = nodes.size();
            nodes.addObject()
                    .put("nodeID", node.path("nodeID").asText())
                    .put("visible", isDrawn(node))
                    .put("x", WIDTH * (at % COLUMNS) + WIDTH / 2)
                    .put("y", HEIGHT * (at / COLUMNS) + HEIGHT / 2)
                    .put("timestamp", "");
        }
        if (nodes.isEmpty()) {
            // OVA3 fails on an empty list
            nodes.addObject()
                    .put("nodeID", "0" + SESSION)
                    .put("visible", false)
                    .put("x", 0)
                    .put("y", 0);
        }
        ArrayNode edges = ova.putArray("edges");
        for (JsonNode edge : aif.path("edges")) {
            String from = edge.path("fromID").asText();
            String to = edge.path("toID").asText();
            edges.addObject()
                    .put("fromID", from)
                    .put("toID", to)
                    .put("visible", isDrawn(aif, from) && isDrawn(aif, to));
        }
        return ova;
    }

    private static boolean isDrawn(JsonNode node) {
        return AifGraph.DRAWN.contains(node.path("type").asText());
    }

    private static boolean isDrawn(ObjectNode aif, String id) {
        int number = Integer.parseInt(id.substring(0, id.indexOf('_')));
        return isDrawn(aif.path("nodes").path(number - 1));
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        Sheet sheet = sheets.getFirst();
        ParcelBuilder builder = new ParcelBuilder(sheet.name());
        Optional<JsonNode> root = JsonText.parse(sheet, builder);
        if (root.isPresent()) {
            Baggage.read(root.get().path(Baggage.KEY), builder);
            AifReader reader = new AifReader(builder);
            reader.read(root.get().path("AIF"));
            JsonNode text = root.get().path("text");
            String marked = text.isObject() ? text.path("txt").asText() : text.asText();
            if (!marked.isBlank()) {
                String key = root.get()
                        .path(Baggage.KEY)
                        .path("documents")
                        .path(0)
                        .path("id")
                        .asText();
                MarkedText.read(marked, key, reader.saidIn(), builder);
            }
        }
        return builder.build();
    }
}
