package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import org.elenchus.PlacedUnit;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;
import org.elenchus.text.Document;

/** Lists units for programs, by the contract of {@link org.elenchus.export.UnitLines}. */
final class UnitListing {
    private UnitListing() {}

    static void print(List<PlacedUnit> units, ConceptScheme scheme, Format format, Terminal terminal)
            throws IOException {
        try (UnitWriter writer = unitFormat(format).open(terminal.out(), scheme)) {
            for (PlacedUnit unit : units) {
                writer.write(unit.paper().id(), unit.language(), unit.unit());
            }
        }
    }

    /** Units of one document, with the boxes that they stand in on its pages. */
    static void print(
            Document document, List<ArgumentUnit> units, ConceptScheme scheme, Format format, Terminal terminal)
            throws IOException {
        try (UnitWriter writer = unitFormat(format).open(terminal.out(), scheme)) {
            for (ArgumentUnit unit : units) {
                writer.write(document.id(), document.metadata().language(), unit, document.boxes(unit.span()));
            }
        }
    }

    private static UnitFormat unitFormat(Format format) {
        return switch (format) {
            case CSV -> UnitFormat.CSV;
            case JSON -> UnitFormat.JSON;
            case JSONL, TABLE -> UnitFormat.JSONL;
        };
    }
}
