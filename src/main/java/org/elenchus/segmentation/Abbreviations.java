package org.elenchus.segmentation;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations of a language that end with a full stop, and whether that can end a sentence. Immutable. */
public final class Abbreviations {

    /** What the full stop of an abbreviation may mean. */
    enum Stop {
        /** Never ends a sentence. */
        NEVER,
        /** Does not end one before a number. */
        NUMBER,
        /** Ends one only before a word that clearly opens a sentence. */
        MAYBE,
        /** Ends one before any capital letter. */
        END
    }

    private final Map<String, Stop> stops;
    private final Map<String, String> parts;

    private Abbreviations(Map<String, Stop> stops, Map<String, String> parts) {
        this.stops = Map.copyOf(stops);
        this.parts = Map.copyOf(parts);
    }

    /**
     * The list of a language of the class path.
     *
     * @throws IOException if it is missing or a line is not an abbreviation and a kind of stop
     */
    public static Abbreviations load(String language) throws IOException {
        String name = language + "/segmentation/abbreviations.txt";
        Map<String, Stop> stops = new HashMap<>();
        Map<String, String> parts = new HashMap<>();
        for (String line : WordList.read(name)) {
            String[] cells = line.split("\\s+");
            stops.put(cells[0], stop(cells, name + ": " + line));
            if (cells.length > 2) {
                parts.put(cells[0] + ".", cells[2]);
            }
        }
        return new Abbreviations(stops, parts);
    }

    private static Stop stop(String[] cells, String place) throws IOException {
        for (Stop stop : Stop.values()) {
            if (cells.length > 1 && stop.name().equalsIgnoreCase(cells[1])) {
                return stop;
            }
        }
        throw new IOException(place + ": write an abbreviation and one of never, number, maybe, end");
    }

    /** What is known of a word without its last full stop, in any case; {@code null} if it is no abbreviation. */
    @Nullable
    Stop stop(String word) {
        return stops.get(word.toLowerCase(Locale.ROOT));
    }

    public boolean contains(String word) {
        return stop(word) != null;
    }

    /** The part of speech of a token that ends with its full stop, {@code null} if it is not always the same. */
    @Nullable
    public String partOfSpeech(String token) {
        return token.endsWith(".") ? parts.get(token.toLowerCase(Locale.ROOT)) : null;
    }
}
