package org.elenchus.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.export.ArgdownMap;
import org.elenchus.export.JsonMap;
import org.elenchus.export.Words;

/**
 * The formats of an argument map, one class each (docs/map-formats.md). The same map and language always give the same
 * characters. Stateless and safe to share.
 */
public enum MapFormat {
    /** A picture for talks and papers: the most certain units of each type. */
    SVG {
        @Override
        String text(ArgumentMap map, Words words) {
            return SvgMap.write(map, words, SvgMap.Use.FILE);
        }
    },
    /** A page to read in: the picture with filters and details, and every unit in a list; needs no network. */
    HTML {
        @Override
        String text(ArgumentMap map, Words words) {
            return HtmlMap.write(map, words);
        }
    },
    /** A graph for Graphviz. */
    DOT {
        @Override
        String text(ArgumentMap map, Words words) {
            return DotMap.write(map, words);
        }
    },
    /** Text for Argdown's tools. */
    ARGDOWN {
        @Override
        String text(ArgumentMap map, Words words) {
            return ArgdownMap.write(map, words);
        }
    },
    /** Everything, for programs. */
    JSON {
        @Override
        String text(ArgumentMap map, Words words) {
            return JsonMap.write(map, words);
        }
    };

    abstract String text(ArgumentMap map, Words words);

    /**
     * Writes a map.
     *
     * @param language of the words around the quotes (ISO 639-1); English where there are none in it
     * @param out where to; to be written as UTF-8
     */
    public void write(ArgumentMap map, String language, Appendable out) throws IOException {
        String text = text(map, Words.of(language));
        // Half of a surrogate pair, which a broken PDF may hold, cannot be written in any encoding: it becomes "?".
        out.append(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file of this format ends in, without the dot. */
    public String extension() {
        return label();
    }

    /** Reads a name in any case. */
    public static Optional<MapFormat> parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
