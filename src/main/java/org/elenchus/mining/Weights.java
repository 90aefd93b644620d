package org.elenchus.mining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each feature speaks for each outcome: a table that a person can read and mend. One line a weight, sorted:
 * feature, tab, outcome, tab, weight. Outcomes are the labels of the unit types and {@code None}. Immutable.
 */
record Weights(Map<String, Map<String, Double>> byFeature) {
    static final String NONE = "None";
    private static final double SMALLEST = 0.02;

    /** Reads {@code lang/‹language›/‹table›.tsv}; empty if the language has none. */
    static Weights load(String language, String table) {
        try {
            return read(new BufferedReader(new StringReader(source(language, table))));
        } catch (IOException e) {
            throw new UncheckedIOException(table + " of " + language, e);
        }
    }

    /** That file's text; empty if the language has none. */
    static String source(String language, String table) {
        String name = "/org/elenchus/lang/" + language + "/" + table + ".tsv";
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Weights read(BufferedReader lines) throws IOException {
        Map<String, Map<String, Double>> table = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.startsWith("# ")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IOException("weights line without three cells: " + line);
            }
            table.computeIfAbsent(cells[0], x -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
        }
        return new Weights(table);
    }

    /** The table as text; weights too small to matter are left out. */
    String print() {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(byFeature)
                .forEach((feature, row) -> new TreeMap<>(row).forEach((outcome, weight) -> {
                    if (Math.abs(weight) >= SMALLEST) {
                        out.append(feature).append('\t').append(outcome).append('\t');
                        out.append(String.format(Locale.ROOT, "%.3f", weight)).append('\n');
                    }
                }));
        return out.toString();
    }

    /** These and further rows. */
    Weights with(Map<String, Map<String, Double>> rows) {
        Map<String, Map<String, Double>> all = new HashMap<>(byFeature);
        all.putAll(rows);
        return new Weights(all);
    }

    Map<String, Double> of(String feature) {
        return byFeature.getOrDefault(feature, Map.of());
    }

    boolean isEmpty() {
        return byFeature.isEmpty();
    }
}
