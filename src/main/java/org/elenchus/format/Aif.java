package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
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

/** AIF JSON as AIFdb and arguebuf have it: one graph for all papers, without their texts. Stateless. */
final class Aif implements ParcelWriter, ParcelReader {
    static final Carriage CARRIAGE = Carriage.of(
                    Feature.UNITS, Feature.RELATIONS, Feature.ELABORATIONS, Feature.HOLDERS)
            .keeping(
                    Feature.PUBLICATION,
                    Feature.OFFSETS,
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
                    Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        ObjectNode graph = new AifGraph("", CARRIAGE).of(parcel);
        graph.set(Baggage.KEY, Baggage.of(parcel, CARRIAGE.data()));
        return List.of(new Sheet("argument.json", JsonText.indented(graph)));
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        Sheet sheet = sheets.getFirst();
        ParcelBuilder builder = new ParcelBuilder(sheet.name());
        Optional<JsonNode> root = JsonText.parse(sheet, builder);
        if (root.isPresent()) {
            // both spellings occur: the graph itself, and the graph below AIF
            JsonNode graph = root.get().has("AIF") ? root.get().path("AIF") : root.get();
            new AifReader(builder).read(graph);
        }
        return builder.build();
    }
}
