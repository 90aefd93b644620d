package org.elenchus.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats of a comparison as files (docs/compare.md). The same comparison and language give the same bytes. Stateless and
 * thread-safe.
 */
public enum ComparisonFormat {
    /** A table in Markdown, as GitHub and pandoc read it. */
    MD {
        @Override
        void write(Sheet sheet, Appendable out) throws IOException {
            ComparisonMarkdown.write(sheet, out);
        }
    },
    /** One page that needs no network and runs no script. */
    HTML {
        @Override
        void write(Sheet sheet, Appendable out) throws IOException {
            ComparisonHtml.write(sheet, out);
        }
    },
    /** A quote a line. */
    CSV {
        @Override
        void write(Sheet sheet, Appendable out) throws IOException {
            ComparisonRows.csv(sheet, out);
        }
    },
    /** A quote an object. */
    JSON {
        @Override
        void write(Sheet sheet, Appendable out) throws IOException {
            ComparisonRows.json(sheet, out);
        }
    };

    abstract void write(Sheet sheet, Appendable out) throws IOException;

    /**
     * Writes a comparison.
     *
     * @param language of the words around the quotes (ISO 639-1)
     * @param most quotes in a cell, 0 for all; CSV and JSON have all
     */
    public void write(Comparison comparison, String language, int most, Appendable out) throws IOException {
        write(Sheet.of(comparison, language, most), out);
    }

    /** The name on the command line, and what a file of this format ends in. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name in any case. */
    public static Optional<ComparisonFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
