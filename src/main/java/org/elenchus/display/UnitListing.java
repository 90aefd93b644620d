package org.elenchus.display;

import java.io.IOException;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Document;

/** Lists units for programs, by the contract of {@link org.elenchus.export.UnitLines}. */
public final class UnitListing {
    private UnitListing() {}

    /** Units of one document, each with the boxes that it stands in on the pages. */
    public static void print(
            Document document, List<ArgumentUnit> units, ConceptScheme scheme, Format format, Terminal terminal)
            throws IOException {
        try (UnitWriter writer = unitFormat(format).open(terminal.out(), scheme)) {
            write(document, document.id(), units, writer);
        }
    }

    /** The same into a listing of several documents, which calls each by its id and its file's name. */
    public static void write(Document document, List<ArgumentUnit> units, UnitWriter writer) throws IOException {
        write(document, document.id() + "/" + document.source().name(), units, writer);
    }

    private static void write(Document document, String name, List<ArgumentUnit> units, UnitWriter writer)
            throws IOException {
        for (ArgumentUnit unit : units) {
            writer.write(name, document.metadata().language(), unit, document.boxes(unit.span()));
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
