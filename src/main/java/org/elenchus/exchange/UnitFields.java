package org.elenchus.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.Problem;
import org.elenchus.text.Span;

/**
 * A unit as data that rides along in a format that has no place of its own for it: an object with the same names in every format.
 * Values that say nothing are left out. Stateless.
 */
public final class UnitFields {
    private UnitFields() {}

    /**
     * The data of a unit.
     *
     * @param document id of its paper
     * @param kept what is to ride along; id and document always do
     */
    public static ObjectNode of(String document, ArgumentUnit unit, Set<Feature> kept) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("document", document);
        fields.put("unit", unit.id());
        ifKept(kept, Feature.TYPES, () -> fields.put("type", unit.type().label()));
        ifKept(
                kept,
                Feature.TOPICS,
                () -> put(fields, "topic", unit.topic().map(Topic::label).orElse("")));
        ifKept(kept, Feature.CONCEPTS, () -> put(fields, "concepts", unit.concepts()));
        ifKept(kept, Feature.HOLDERS, () -> put(fields, "holder", unit.holder().name()));
        ifKept(kept, Feature.CITES, () -> put(fields, "cites", unit.cites()));
        ifKept(kept, Feature.PLACES, () -> put(fields, "page", unit.page()));
        ifKept(kept, Feature.PLACES, () -> put(fields, "section", unit.section()));
        ifKept(kept, Feature.OFFSETS, () -> fields.put("start", unit.span().start()));
        ifKept(kept, Feature.OFFSETS, () -> fields.put("end", unit.span().end()));
        ifKept(kept, Feature.LANGUAGES, () -> put(fields, "language", unit.language()));
        ifKept(kept, Feature.CONFIDENCE, () -> fields.put("confidence", unit.confidence()));
        ifKept(kept, Feature.RULES, () -> put(fields, "rules", unit.rules()));
        return fields;
    }

    private static void ifKept(Set<Feature> kept, Feature feature, Runnable put) {
        if (kept.contains(feature)) {
            put.run();
        }
    }

    private static void put(ObjectNode fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, value);
        }
    }

    private static void put(ObjectNode fields, String key, Collection<?> values) {
        if (!values.isEmpty()) {
            values.forEach(v -> fields.withArray(key).add(v.toString()));
        }
    }

    /** Says of a unit what its data says, over what was said before. What cannot be understood is told and left out. */
    public static void read(JsonNode fields, UnitDraft unit, List<Problem> problems) {
        text(fields, "document", v -> unit.document = v);
        text(fields, "unit", v -> unit.id = v);
        text(
                fields,
                "type",
                v -> UnitType.parse(v).ifPresentOrElse(unit::type, () -> strange(unit, "type", v, problems)));
        text(
                fields,
                "topic",
                v -> Topic.parse(v).ifPresentOrElse(unit::topic, () -> strange(unit, "topic", v, problems)));
        if (fields.has("concepts")) {
            unit.concepts = new ArrayList<>();
            texts(fields, "concepts").forEach(v -> concept(v, unit, problems));
        }
        text(fields, "holder", v -> unit.holders = new ArrayList<>(List.of(v)));
        if (fields.has("cites")) {
            unit.cites = texts(fields, "cites");
        }
        text(fields, "quote", unit::quote);
        text(fields, "page", v -> unit.page = v);
        text(fields, "section", v -> unit.section = v);
        text(fields, "language", v -> unit.language = v);
        span(fields, unit, problems);
        text(fields, "confidence", v -> confidence(v, unit, problems));
        if (fields.has("rules")) {
            unit.rules = texts(fields, "rules");
        }
    }

    private static void concept(String value, UnitDraft unit, List<Problem> problems) {
        try {
            unit.concept(new ConceptId(value));
        } catch (IllegalArgumentException e) {
            String kebab = PlainDocument.kebab(value);
            if (kebab.isEmpty()) {
                strange(unit, "concept", value, problems);
            } else {
                unit.concept(new ConceptId(kebab));
            }
        }
    }

    private static void span(JsonNode fields, UnitDraft unit, List<Problem> problems) {
        if (!fields.has("start") || !fields.has("end")) {
            return;
        }
        int start = fields.path("start").asInt(-1);
        int end = fields.path("end").asInt(-1);
        if (start >= 0 && end > start) {
            unit.span(new Span(start, end));
        } else {
            strange(
                    unit,
                    "offsets",
                    fields.path("start").asText() + ".." + fields.path("end").asText(),
                    problems);
        }
    }

    private static void confidence(String value, UnitDraft unit, List<Problem> problems) {
        try {
            double confidence = Double.parseDouble(value);
            if (confidence >= 0 && confidence <= 1) {
                unit.confidence = confidence;
                return;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        strange(unit, "confidence", value, problems);
    }

    private static void strange(UnitDraft unit, String what, String value, List<Problem> problems) {
        problems.add(Problem.warning(
                unit.place,
                what + " '" + value + "' of " + unit.key + " is not understood and left out",
                "docs/formats.md lists what is"));
    }

    private static void text(JsonNode fields, String key, Consumer<String> use) {
        JsonNode value = fields.path(key);
        if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
            use.accept(value.asText());
        }
    }

    /** The values of a list, or the one value. */
    static List<String> texts(JsonNode fields, String key) {
        List<String> texts = new ArrayList<>();
        JsonNode value = fields.path(key);
        if (value.isArray()) {
            value.forEach(v -> texts.add(v.asText()));
        } else if (value.isValueNode() && !value.isNull()) {
            texts.add(value.asText());
        }
        return texts;
    }
}
