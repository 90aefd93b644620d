package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
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
import org.elenchus.export.Words;

/** Stand-off files of the brat annotation tool: {@code .txt} and {@code .ann} for each paper, and its configuration. Stateless. */
final class Brat implements ParcelWriter, ParcelReader {
    static final Carriage CARRIAGE = Carriage.of(
                    Feature.TEXT,
                    Feature.UNITS,
                    Feature.OFFSETS,
                    Feature.TYPES,
                    Feature.TOPICS,
                    Feature.CONCEPTS,
                    Feature.HOLDERS,
                    Feature.CITES,
                    Feature.RELATIONS,
                    Feature.ELABORATIONS,
                    Feature.MENTIONS)
            .keeping(
                    Feature.CONFIDENCE,
                    Feature.RULES,
                    Feature.PUBLICATION,
                    Feature.REFERENCES,
                    Feature.CITATIONS,
                    Feature.CONCEPT_RELATIONS,
                    Feature.PROPOSALS,
                    Feature.LABELS);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        List<Sheet> sheets = new ArrayList<>();
        Parcel whole = parcel.withTexts();
        for (Parcel.Item item : whole.items()) {
            String id = item.document().id();
            sheets.add(new Sheet(id + ".txt", item.document().text()));
            sheets.add(
                    new Sheet(id + ".ann", BratDocument.write(item.document(), item.annotations(), parcel.scheme())));
            // brat looks at the two files above alone
            Parcel one = new Parcel(List.of(item), whole.scheme());
            sheets.add(new Sheet(id + ".json", JsonText.indented(Baggage.of(one, CARRIAGE.data()))));
        }
        return sheets;
    }

    @Override
    public Reading read(List<Sheet> sheets) {
        Optional<Sheet> annotations = find(sheets, "ann");
        Optional<Sheet> text = find(sheets, "txt");
        ParcelBuilder builder =
                new ParcelBuilder(annotations.orElse(sheets.getFirst()).name());
        if (annotations.isEmpty() || text.isEmpty()) {
            String missing = annotations.isEmpty() ? ".ann" : ".txt";
            builder.leftOut(0, "its " + missing + " file is missing", "put both files into one folder");
            return builder.build();
        }
        Optional<JsonNode> baggage = find(sheets, "json")
                .flatMap(s -> JsonText.parse(s.text()))
                .filter(b -> b.path("documents").isArray());
        new BratReader(annotations.get(), text.get().text(), baggage, builder).read();
        return builder.build();
    }

    private static Optional<Sheet> find(List<Sheet> sheets, String ending) {
        return sheets.stream().filter(s -> s.ending().equals(ending)).findFirst();
    }

    @Override
    public List<Sheet> settings(String language) {
        return BratSettings.files(Words.of(language)).entrySet().stream()
                .map(e -> new Sheet(e.getKey(), e.getValue()))
                .toList();
    }
}
