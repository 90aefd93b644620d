package org.elenchus.segmentation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A word list of the class path: one entry a line, {@code #} begins a comment line. */
public final class WordList {
    private WordList() {}

    /**
     * The entries, in order.
     *
     * @param name below {@code /org/elenchus/lang/}
     * @throws IOException if there is no such list
     */
    public static List<String> read(String name) throws IOException {
        try (InputStream data = WordList.class.getResourceAsStream("/org/elenchus/lang/" + name)) {
            if (data == null) {
                throw new IOException("/org/elenchus/lang/" + name + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        }
    }
}
