package org.elenchus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * An index of many units in a process of its own with half a gigabyte of heap: 20,000 here, as many as {@code -Dunits=} says by
 * hand (docs/benchmarks.md). Asserts sizes, which no machine changes; prints times.
 */
class SearchSpeedEval {
    private static final double MOST_INDEX_TO_TEXT = 1.3;

    @Test
    void anIndexIsLittleLargerThanItsTextAndIsSearchedInHalfAGigabyte() throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "tmp")), "units");
        Map<String, Double> figures = run(folder.resolve("index"), Integer.getInteger("units", 20_000));
        figures.forEach((name, value) -> System.out.println(name + " " + value));
        assertThat(figures.get("index-to-text")).isLessThan(MOST_INDEX_TO_TEXT);
        assertThat(figures.get("hits-a-query")).isPositive();
        assertThat(figures).containsKey("add-paper-ms"); // it came to the end
    }

    private static Map<String, Double> run(Path index, int units) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SearchBenchmark.class.getName(),
                        index.toString(),
                        Path.of("corpus", "gold").toString(),
                        Integer.toString(units)))
                .redirectErrorStream(true)
                .start();
        Map<String, Double> figures = new TreeMap<>();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        for (String line : output.lines().toList()) {
            if (line.matches("[a-zA-Z0-9-]+ [0-9.]+")) {
                figures.put(
                        line.substring(0, line.indexOf(' ')), Double.valueOf(line.substring(line.indexOf(' ') + 1)));
            }
        }
        return figures;
    }
}
