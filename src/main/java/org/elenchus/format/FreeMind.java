package org.elenchus.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.query.Paper;

/** A FreeMind map: concept, type, unit, with arrows for relations. A unit stands below its main concept. Stateless. */
final class FreeMind implements ParcelWriter {
    static final Carriage CARRIAGE = Carriage.of(
            Feature.UNITS,
            Feature.TYPES,
            Feature.TOPICS,
            Feature.CONCEPTS,
            Feature.HOLDERS,
            Feature.PLACES,
            Feature.CONFIDENCE,
            Feature.RELATIONS,
            Feature.ELABORATIONS);

    private record Placed(Parcel.Item item, ArgumentUnit unit) {}

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Words words = Words.of(language);
        Map<String, List<Placed>> byConcept = new LinkedHashMap<>();
        parcel.concepts().forEach(c -> byConcept.put(c.id().value(), new ArrayList<>()));
        for (Parcel.Item item : parcel.items()) {
            for (ArgumentUnit unit : item.annotations().units()) {
                String concept = unit.concepts().stream()
                        .findFirst()
                        .map(ConceptId::value)
                        .orElse("");
                byConcept.computeIfAbsent(concept, k -> new ArrayList<>()).add(new Placed(item, unit));
            }
        }
        Xml xml = new Xml();
        xml.open("map", "version", "1.0.1").open("node", "TEXT", title(parcel));
        byConcept.forEach((concept, placed) -> {
            if (!placed.isEmpty()) {
                String label = parcel.concepts().stream()
                        .filter(c -> c.id().value().equals(concept))
                        .findFirst()
                        .map(c -> c.label(language))
                        .orElse(concept.isEmpty() ? "–" : concept);
                xml.open("node", "TEXT", label, "POSITION", "right");
                types(placed, words, xml);
                xml.close("node");
            }
        });
        xml.close("node").close("map");
        return List.of(new Sheet("argument.mm", xml.toString()));
    }

    private static String title(Parcel parcel) {
        return parcel.items().size() == 1
                ? Paper.of(parcel.items().getFirst().document()).shortName()
                : "Elenchus";
    }

    private static void types(List<Placed> placed, Words words, Xml xml) {
        for (UnitType type : UnitType.READING_ORDER) {
            List<Placed> ofType =
                    placed.stream().filter(p -> p.unit.type() == type).toList();
            if (!ofType.isEmpty()) {
                xml.open(
                        "node",
                        "TEXT",
                        words.types(type),
                        "BACKGROUND_COLOR",
                        UnitStyle.of(type).tint());
                ofType.forEach(p -> unit(p, xml));
                xml.close("node");
            }
        }
    }

    private static void unit(Placed placed, Xml xml) {
        ArgumentUnit unit = placed.unit;
        xml.open(
                "node",
                "ID",
                id(placed.item, unit.id()),
                "TEXT",
                unit.quote(),
                "BACKGROUND_COLOR",
                UnitStyle.of(unit.type()).tint());
        attribute(xml, "source", Paper.of(placed.item.document()).shortName());
        attribute(xml, "holder", unit.holder().name());
        attribute(xml, "topic", unit.topic().map(Topic::label).orElse(""));
        attribute(
                xml,
                "concepts",
                String.join("; ", unit.concepts().stream().map(ConceptId::value).toList()));
        attribute(xml, "page", unit.page());
        attribute(xml, "section", unit.section());
        attribute(xml, "confidence", Double.toString(unit.confidence()));
        placed.item.links().stream()
                .filter(l -> l.from().equals(unit.id()))
                .forEach(l -> xml.empty(
                        "arrowlink",
                        "DESTINATION",
                        id(placed.item, l.to()),
                        "COLOR",
                        UnitStyle.of(l.kind()).color(),
                        "MIDDLE_LABEL",
                        l.kind().label(),
                        "ENDARROW",
                        "Default",
                        "STARTARROW",
                        "None"));
        xml.close("node");
    }

    private static String id(Parcel.Item item, String unit) {
        return "ID_" + item.document().id() + "_" + unit;
    }

    private static void attribute(Xml xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.empty("attribute", "NAME", name, "VALUE", value);
        }
    }
}
