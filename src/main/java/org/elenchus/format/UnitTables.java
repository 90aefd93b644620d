package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.ParcelReader;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;

/** Lists of units, a line each: JSON lines, which are read too, and tables. Stateless. */
final class UnitTables implements ParcelWriter, ParcelReader {
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
            Feature.RULES);

    private final UnitFormat format;

    UnitTables(UnitFormat format) {
        this.format = format;
    }

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        StringBuilder out = new StringBuilder();
        try (UnitWriter writer = format.open(out, parcel.scheme())) {
            for (Parcel.Item item : parcel.items()) {
                String document =
                        item.document().id() + "/" + item.document().source().name();
                for (ArgumentUnit unit : item.annotations().units()) {
                    writer.write(
                            document,
                            item.document().metadata().language(),
                            unit,
                            item.document().boxes(unit.span()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return List.of(new Sheet("units." + format.label(), out.toString()));
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        ParcelBuilder builder = new ParcelBuilder(sheets.getFirst().name());
        String[] lines = sheets.getFirst().text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Optional<JsonNode> unit = JsonText.parse(lines[i]).filter(u -> u.has("quote") && u.has("type"));
                if (unit.isPresent()) {
                    unit(unit.get(), i + 1, builder);
                } else {
                    builder.leftOut(i + 1, "the line is no unit", "each line is an object with type and quote");
                }
            }
        }
        return builder.build();
    }

    private static void unit(JsonNode fields, int line, ParcelBuilder builder) {
        UnitDraft unit = builder.unit(
                fields.path("document").asText() + "#" + fields.path("id").asText("" + line), line);
        UnitFields.read(fields, unit, builder.problems());
        String name = fields.path("document").asText();
        int slash = name.indexOf('/');
        String id = slash < 0 ? "" : name.substring(0, slash);
        unit.id(fields.path("id").asText()).document(name);
        if (!name.isEmpty()) {
            builder.document(name).id(id).fileName(name.substring(name.lastIndexOf('/') + 1));
        }
    }
}
