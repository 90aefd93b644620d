package org.elenchus.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Atlas;
import org.elenchus.export.ArgdownMap;
import org.elenchus.export.JsonMap;
import org.elenchus.export.Words;

/**
 * The formats of an argument map (docs/maps.md). The same map and options always give the same bytes. Stateless and safe to share.
 */
public enum MapFormat {
    /** A picture for talks and papers: the best quotes of each type, the rest folded. */
    SVG(true) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            text(SvgMap.write(drawing(atlas, options, words), words, MapDrawing.Use.FILE), out);
        }
    },
    /** The same as pixels. */
    PNG(false) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            PngMap.write(drawing(atlas, options, words), options.scale(), out);
        }
    },
    /** The same for print, with its letters in it and links to the sources. */
    PDF(false) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            PdfMap.write(drawing(atlas, options, words), options, out);
        }
    },
    /** A page to read in: the picture with filters and details, and every unit in a list; needs no network. */
    HTML(true) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            text(HtmlMap.write(only(atlas), options, words), out);
        }
    },
    /** A graph for Graphviz. */
    DOT(true) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            text(DotMap.write(only(atlas), options, words), out);
        }
    },
    /** Text for Argdown's tools. */
    ARGDOWN(true) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            text(ArgdownMap.write(only(atlas), words), out);
        }
    },
    /** Everything, for programs. */
    JSON(true) {
        @Override
        void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException {
            text(JsonMap.write(only(atlas), words), out);
        }
    };

    /** How many units a picture shows where nobody asked for more: about a page. */
    private static final int USUAL = 30;

    private final boolean text;

    MapFormat(boolean text) {
        this.text = text;
    }

    abstract void put(Atlas atlas, MapOptions options, Words words, OutputStream out) throws IOException;

    private static Drawing drawing(Atlas atlas, MapOptions options, Words words) {
        if (atlas.maps().size() > 1) {
            return new AtlasDrawing(atlas, options.most(2 * USUAL), options, words);
        }
        MapPlan plan = MapPlan.of(only(atlas), options.most(USUAL), options.expanded());
        return new MapDrawing(plan, options, words, MapDrawing.Use.FILE);
    }

    private static ArgumentMap only(Atlas atlas) {
        if (atlas.maps().size() > 1) {
            throw new IllegalArgumentException("not a format of several concepts");
        }
        return atlas.maps().getFirst();
    }

    /** Half of a surrogate pair, which a broken PDF may hold, cannot be written in any encoding: it becomes "?". */
    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a map; text as UTF-8.
     *
     * @param out where to; not closed here
     * @throws IOException also if the picture would be too large for its format
     */
    public void write(ArgumentMap map, MapOptions options, OutputStream out) throws IOException {
        write(new Atlas(List.of(map), List.of()), options, out);
    }

    /**
     * Writes the maps of several concepts as one picture.
     *
     * @throws IllegalArgumentException if there are several, and the format {@linkplain #holdsSeveral holds one only}
     */
    public void write(Atlas atlas, MapOptions options, OutputStream out) throws IOException {
        put(atlas, options, Words.of(options.language()), out);
    }

    /** Whether one file can show several concepts. */
    public boolean holdsSeveral() {
        return switch (this) {
            case SVG, PNG, PDF -> true;
            case HTML, DOT, ARGDOWN, JSON -> false;
        };
    }

    /** Whether a person could read the file as it is, for instance in a terminal. */
    public boolean isText() {
        return text;
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
