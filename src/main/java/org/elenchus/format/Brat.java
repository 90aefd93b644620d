package org.elenchus.format;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelWriter;
import org.elenchus.exchange.Sheet;
import org.elenchus.export.Words;

/** Stand-off files of the brat annotation tool: {@code .txt} and {@code .ann} for each paper, and its configuration. Stateless. */
final class Brat implements ParcelWriter {
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
            .keeping(Feature.CONFIDENCE, Feature.RULES);

    @Override
    public List<Sheet> write(Parcel parcel, String language) {
        List<Sheet> sheets = new ArrayList<>();
        for (Parcel.Item item : parcel.withTexts().items()) {
            String id = item.document().id();
            sheets.add(new Sheet(id + ".txt", item.document().text()));
            sheets.add(
                    new Sheet(id + ".ann", BratDocument.write(item.document(), item.annotations(), parcel.scheme())));
        }
        return sheets;
    }

    @Override
    public List<Sheet> settings(String language) {
        return BratSettings.files(Words.of(language)).entrySet().stream()
                .map(e -> new Sheet(e.getKey(), e.getValue()))
                .toList();
    }
}
