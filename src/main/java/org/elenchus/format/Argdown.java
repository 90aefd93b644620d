package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitFields;
import org.elenchus.export.ArgdownText;
import org.elenchus.query.Paper;

/**
 * Argdown: a heading for each paper, a statement for each unit with its type as a tag, relations below the statement they aim at.
 * Everything else is data of the statement or of the front matter. Stateless.
 */
final class Argdown implements ParcelWriter, ParcelReader {
    static final Carriage CARRIAGE = Carriage.of(Feature.UNITS, Feature.TYPES, Feature.TOPICS, Feature.RELATIONS)
            .keeping(
                    Feature.PUBLICATION,
                    Feature.OFFSETS,
                    Feature.CONCEPTS,
                    Feature.HOLDERS,
                    Feature.CITES,
                    Feature.PLACES,
                    Feature.LANGUAGES,
                    Feature.CONFIDENCE,
                    Feature.RULES,
                    Feature.ELABORATIONS,
                    Feature.CONCEPT_RELATIONS,
                    Feature.PROPOSALS,
                    Feature.LABELS);

    private static final String INDENT = "    ";

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        Set<Feature> aside = EnumSet.copyOf(CARRIAGE.data());
        aside.remove(Feature.ELABORATIONS);
        StringBuilder out = new StringBuilder("===\ntitle: ");
        out.append(ArgdownText.quoted(title(parcel))).append('\n');
        // JSON is YAML; an equals sign in it could end the front matter
        String baggage = JsonText.oneLine(Baggage.of(parcel, aside)).replace("=", "\\u003d");
        out.append(Baggage.KEY).append(": ").append(baggage).append("\n===\n");
        for (Parcel.Item item : parcel.items()) {
            out.append("\n# ")
                    .append(ArgdownText.escaped(Paper.of(item.document()).shortName()))
                    .append('\n');
            item.annotations().units().forEach(u -> statement(item, u, out));
        }
        return List.of(new Sheet("argument.argdown", out.toString()));
    }

    private static String title(Parcel parcel) {
        return parcel.items().size() == 1
                ? Paper.of(parcel.items().getFirst().document()).shortName()
                : parcel.items().size() + " papers";
    }

    private static void statement(Parcel.Item item, ArgumentUnit unit, StringBuilder out) {
        out.append("\n[").append(title(item, unit.id())).append("]: ").append(ArgdownText.escaped(unit.quote()));
        out.append(" #").append(unit.type().label().toLowerCase(Locale.ROOT));
        unit.topic().map(Topic::label).ifPresent(t -> out.append(" #").append(t));
        out.append(" {").append(data(item, unit)).append("}\n");
        for (Relation.OfUnits link : item.links()) {
            String sign = switch (link.kind()) {
                case SUPPORTS -> "+";
                case ATTACKS -> "-";
                case ELABORATES -> "";
            };
            if (link.to().equals(unit.id()) && !sign.isEmpty()) {
                out.append(INDENT)
                        .append(sign)
                        .append(" [")
                        .append(title(item, link.from()))
                        .append("]\n");
            }
        }
    }

    private static String title(Parcel.Item item, String unitId) {
        return ArgdownText.title(item.document().id() + "#" + unitId);
    }

    private static String data(Parcel.Item item, ArgumentUnit unit) {
        ObjectNode data = UnitFields.of(item.document().id(), unit, CARRIAGE.data());
        if (!unit.quote().equals(unit.quote().strip().replaceAll("[\\s\\p{Cntrl}]+", " "))) {
            data.put("quote", unit.quote());
        }
        item.links().stream()
                .filter(l ->
                        l.kind() == Relation.UnitKind.ELABORATES && l.from().equals(unit.id()))
                .forEach(l -> data.withArray("elaborates").add(title(item, l.to())));
        return data.properties().stream()
                .map(e -> e.getKey() + ": " + yaml(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String yaml(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Argdown::yaml)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value.isNumber() ? value.asText() : ArgdownText.quoted(value.asText());
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        return new ArgdownReader(sheets.getFirst()).read();
    }
}
