package org.elenchus.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.concept.Concept;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;

/** GraphML for Gephi, yEd and networkx: units and concepts as nodes, {@code about} and the relations as edges. Stateless. */
final class GraphMl implements ParcelWriter {
    static final Carriage CARRIAGE = Carriage.of(
            Feature.UNITS,
            Feature.OFFSETS,
            Feature.TYPES,
            Feature.TOPICS,
            Feature.CONCEPTS,
            Feature.HOLDERS,
            Feature.CITES,
            Feature.PLACES,
            Feature.LANGUAGES,
            Feature.CONFIDENCE,
            Feature.RULES,
            Feature.RELATIONS,
            Feature.ELABORATIONS,
            Feature.CONCEPT_RELATIONS);

    private static final List<String> TEXTS = List.of(
            "label",
            "kind",
            "type",
            "topic",
            "holder",
            "document",
            "title",
            "year",
            "page",
            "section",
            "language",
            "cites",
            "rules");

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Xml xml = new Xml();
        xml.open(
                "graphml",
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        TEXTS.forEach(t -> key(xml, t, "node", "string"));
        key(xml, "start", "node", "int");
        key(xml, "end", "node", "int");
        key(xml, "confidence", "node", "double");
        key(xml, "relation", "edge", "string");
        xml.open("graph", "id", "G", "edgedefault", "directed");
        for (Concept concept : parcel.concepts()) {
            xml.open("node", "id", "concept:" + concept.id());
            data(xml, "label", concept.label(language));
            data(xml, "kind", "concept");
            xml.close("node");
        }
        parcel.items().forEach(item -> item.annotations().units().forEach(u -> unit(item, u, xml)));
        edges(parcel, xml);
        xml.close("graph").close("graphml");
        return List.of(new Sheet("argument.graphml", xml.toString()));
    }

    private static void key(Xml xml, String name, String on, String type) {
        xml.empty("key", "id", name, "for", on, "attr.name", name, "attr.type", type);
    }

    private static void data(Xml xml, String key, String value) {
        if (!value.isEmpty()) {
            xml.text("data", value, "key", key);
        }
    }

    private static void unit(Parcel.Item item, ArgumentUnit unit, Xml xml) {
        xml.open("node", "id", id(item, unit.id()));
        data(xml, "label", unit.quote());
        data(xml, "kind", "unit");
        data(xml, "type", unit.type().label());
        data(xml, "topic", unit.topic().map(Topic::label).orElse(""));
        data(xml, "holder", unit.holder().name());
        data(xml, "document", item.document().id());
        data(xml, "title", item.document().metadata().title());
        data(xml, "year", item.document().metadata().year());
        data(xml, "page", unit.page());
        data(xml, "section", unit.section());
        data(xml, "language", unit.language());
        data(xml, "cites", String.join("; ", unit.cites()));
        data(xml, "rules", String.join("; ", unit.rules()));
        data(xml, "start", Integer.toString(unit.span().start()));
        data(xml, "end", Integer.toString(unit.span().end()));
        data(xml, "confidence", Double.toString(unit.confidence()));
        xml.close("node");
    }

    /** An id as XML allows it. */
    static String id(Parcel.Item item, String unit) {
        return (item.document().id() + ":" + unit).replaceAll("[^\\p{L}\\p{N}._:-]", "_");
    }

    private static void edges(Parcel parcel, Xml xml) {
        List<String> known = parcel.concepts().stream().map(c -> c.id().value()).toList();
        for (Parcel.Item item : parcel.items()) {
            item.links()
                    .forEach(l -> edge(
                            xml, id(item, l.from()), id(item, l.to()), l.kind().label()));
            for (ArgumentUnit unit : item.annotations().units()) {
                unit.concepts().stream()
                        .filter(c -> known.contains(c.value()))
                        .forEach(c -> edge(xml, id(item, unit.id()), "concept:" + c, "about"));
            }
        }
        Map<String, Relation.OfConcepts> ofConcepts = new TreeMap<>();
        parcel.items()
                .forEach(i -> i.annotations().relations().forEach(r -> {
                    if (r instanceof Relation.OfConcepts c) {
                        ofConcepts.put(c.from() + " " + c.kind() + " " + c.to(), c);
                    }
                }));
        ofConcepts.values().stream()
                .filter(c -> known.contains(c.from().value()) && known.contains(c.to().value()))
                .forEach(c -> edge(
                        xml,
                        "concept:" + c.from(),
                        "concept:" + c.to(),
                        c.kind().label()));
    }

    private static void edge(Xml xml, String from, String to, String relation) {
        xml.open("edge", "source", from, "target", to);
        data(xml, "relation", relation);
        xml.close("edge");
    }
}
