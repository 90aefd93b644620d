package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitFields;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Span;

/**
 * UIMA CAS JSON 0.4 as INCEpTION takes it: a span layer for units, one for mentions, one for citations, a relation layer with Governor
 * and Dependent. Offsets count UTF-16 units. One file a paper. Stateless.
 */
final class UimaCas implements ParcelWriter, ParcelReader {
    static final String UNIT = "custom.Unit";
    static final String RELATION = "custom.UnitRelation";
    static final String MENTION = "custom.Mention";
    static final String CITATION = "custom.Citation";
    static final String BAGGAGE = "custom.Baggage";
    static final String SOFA = "uima.cas.Sofa";

    static final Carriage CARRIAGE = Carriage.of(
                    Feature.TEXT,
                    Feature.OFFSETS,
                    Feature.UNITS,
                    Feature.TYPES,
                    Feature.TOPICS,
                    Feature.CONCEPTS,
                    Feature.HOLDERS,
                    Feature.CONFIDENCE,
                    Feature.RELATIONS,
                    Feature.ELABORATIONS,
                    Feature.MENTIONS,
                    Feature.CITATIONS)
            .keeping(
                    Feature.PUBLICATION,
                    Feature.REFERENCES,
                    Feature.CITES,
                    Feature.PLACES,
                    Feature.LANGUAGES,
                    Feature.RULES,
                    Feature.CONCEPT_RELATIONS,
                    Feature.PROPOSALS,
                    Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Parcel whole = parcel.withTexts();
        return whole.items().stream()
                .map(item -> new Sheet(
                        item.document().id() + ".json",
                        JsonText.indented(new Cas().of(item, new Parcel(List.of(item), whole.scheme())))))
                .toList();
    }

    /** Builds one CAS. For one call. */
    private static final class Cas {
        private static final int SOFA_ID = 1;
        private final ObjectNode cas = JsonNodeFactory.instance.objectNode();
        private final ArrayNode structures = JsonNodeFactory.instance.arrayNode();
        private final ArrayNode members = JsonNodeFactory.instance.arrayNode();
        private final Map<String, Integer> units = new LinkedHashMap<>();
        private final Map<String, Span> spans = new LinkedHashMap<>();

        ObjectNode of(Parcel.Item item, Parcel one) {
            types(cas.putObject("%TYPES"));
            Document document = item.document();
            structures
                    .addObject()
                    .put("%ID", SOFA_ID)
                    .put("%TYPE", SOFA)
                    .put("sofaNum", 1)
                    .put("sofaID", "_InitialView")
                    .put("mimeType", "text")
                    .put("sofaString", document.text());
            annotation(
                            "uima.tcas.DocumentAnnotation",
                            new Span(0, document.text().length()))
                    .put("language", document.metadata().language());
            item.annotations().units().forEach(u -> unit(document, u));
            item.links().forEach(this::relation);
            item.annotations().mentions().forEach(this::mention);
            document.citations().forEach(this::citation);
            structure(BAGGAGE).put("data", JsonText.oneLine(Baggage.of(one, CARRIAGE.data())));
            cas.set("%FEATURE_STRUCTURES", structures);
            ObjectNode view = cas.putObject("%VIEWS").putObject("_InitialView").put("%SOFA", SOFA_ID);
            view.set("%MEMBERS", members);
            return cas;
        }

        private static void types(ObjectNode types) {
            String text = "uima.cas.String";
            type(
                    types,
                    UNIT,
                    "kind",
                    text,
                    "topic",
                    text,
                    "holder",
                    text,
                    "concepts",
                    text,
                    "confidence",
                    "uima.cas.Double",
                    "data",
                    text);
            type(types, RELATION, "kind", text, "Governor", UNIT, "Dependent", UNIT);
            type(types, MENTION, "concepts", text, "by", text);
            type(types, CITATION, "marker", text, "references", text);
            ObjectNode baggage = types.putObject(BAGGAGE).put("%NAME", BAGGAGE).put("%SUPER_TYPE", "uima.cas.TOP");
            baggage.putObject("data").put("%NAME", "data").put("%RANGE", text);
        }

        private static void type(ObjectNode types, String name, String... features) {
            ObjectNode type = types.putObject(name).put("%NAME", name).put("%SUPER_TYPE", "uima.tcas.Annotation");
            for (int i = 0; i < features.length; i += 2) {
                type.putObject(features[i]).put("%NAME", features[i]).put("%RANGE", features[i + 1]);
            }
        }

        private ObjectNode structure(String type) {
            int id = structures.size() + 1;
            members.add(id);
            return structures.addObject().put("%ID", id).put("%TYPE", type);
        }

        private ObjectNode annotation(String type, Span span) {
            return structure(type)
                    .put("@sofa", SOFA_ID)
                    .put("begin", span.start())
                    .put("end", span.end());
        }

        private void unit(Document document, ArgumentUnit unit) {
            ObjectNode node =
                    annotation(UNIT, unit.span()).put("kind", unit.type().label());
            unit.topic().map(Topic::label).ifPresent(t -> node.put("topic", t));
            node.put("holder", unit.holder().name());
            if (!unit.concepts().isEmpty()) {
                node.put(
                        "concepts",
                        String.join(
                                " ",
                                unit.concepts().stream().map(Object::toString).toList()));
            }
            node.put("confidence", unit.confidence());
            node.put("data", JsonText.oneLine(UnitFields.of(document.id(), unit, CARRIAGE.data())));
            units.put(unit.id(), node.path("%ID").asInt());
            spans.put(unit.id(), unit.span());
        }

        private void relation(Relation.OfUnits link) {
            annotation(RELATION, spans.getOrDefault(link.to(), new Span(0, 0)))
                    .put("kind", link.kind().label())
                    .put("@Governor", units.get(link.from()))
                    .put("@Dependent", units.get(link.to()));
        }

        private void mention(Mention mention) {
            annotation(MENTION, mention.span())
                    .put(
                            "concepts",
                            String.join(
                                    " ",
                                    mention.concepts().stream()
                                            .map(Object::toString)
                                            .toList()))
                    .put("by", mention.kind().name());
        }

        private void citation(Citation citation) {
            annotation(CITATION, citation.span())
                    .put("marker", citation.marker())
                    .put("references", String.join(" ", citation.references()));
        }
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        ParcelBuilder builder = new ParcelBuilder(sheets.getFirst().name());
        JsonText.parse(sheets.getFirst(), builder).ifPresent((JsonNode cas) -> new UimaCasReader(builder, cas).read());
        return builder.build();
    }
}
