package org.elenchus.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.concept.ConceptScheme;

/** The formats that list units one after another, in constant memory however many there are. */
public enum UnitFormat {
    /** One JSON object a line: {@link UnitLines}. */
    JSONL {
        @Override
        public UnitWriter open(Appendable out, ConceptScheme scheme) {
            return new UnitWriter.Lines(out, scheme);
        }
    },
    /** One JSON array of the same objects. */
    JSON {
        @Override
        public UnitWriter open(Appendable out, ConceptScheme scheme) {
            return new UnitWriter.Array(out, scheme);
        }
    },
    /** A table with the same keys as columns (RFC 4180). */
    CSV {
        @Override
        public UnitWriter open(Appendable out, ConceptScheme scheme) throws IOException {
            return new UnitCsv(out, scheme, false);
        }
    },
    /** The same with a byte order mark, which Excel needs to see that it is UTF-8. */
    CSV_EXCEL {
        @Override
        public UnitWriter open(Appendable out, ConceptScheme scheme) throws IOException {
            return new UnitCsv(out, scheme, true);
        }
    };

    /**
     * Begins a listing.
     *
     * @param out where to write; never closed here
     * @param scheme gives the labels of concepts
     */
    public abstract UnitWriter open(Appendable out, ConceptScheme scheme) throws IOException;

    /** The name on the command line: {@code csv-excel}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a name in any case. */
    public static Optional<UnitFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
