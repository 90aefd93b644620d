package org.elenchus.paraphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words that scholars use for one another, in both languages: {@code words.txt}, which says how it is written. A class counts as
 * one word, so that statements in different languages can meet. Immutable and thread-safe.
 *
 * @param ofLemma the class of each word that has one
 * @param denying classes whose words deny
 * @param light classes whose words say little
 * @param opposites each way
 */
record WordClasses(Map<String, String> ofLemma, Set<String> denying, Set<String> light, Map<String, String> opposites) {
    private static final String OPPOSES = " <> ";

    WordClasses {
        ofLemma = Map.copyOf(ofLemma);
        denying = Set.copyOf(denying);
        light = Set.copyOf(light);
        opposites = Map.copyOf(opposites);
    }

    static WordClasses load() {
        Map<String, String> ofLemma = new HashMap<>();
        Set<String> denying = new HashSet<>();
        Set<String> light = new HashSet<>();
        Map<String, String> opposites = new HashMap<>();
        try (InputStream data = Objects.requireNonNull(WordClasses.class.getResourceAsStream("words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (line.contains(OPPOSES)) {
                    String[] pair = line.strip().split(OPPOSES, -1);
                    opposites.put(key(pair[0]), key(pair[1]));
                    opposites.put(key(pair[1]), key(pair[0]));
                } else {
                    int colon = line.indexOf(':');
                    String name = line.substring(line.startsWith("-") || line.startsWith("~") ? 1 : 0, colon);
                    (line.startsWith("-") ? denying : line.startsWith("~") ? light : new HashSet<String>())
                            .add(key(name));
                    addWords(line.substring(colon + 1), key(name), ofLemma);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt cannot be read", e);
        }
        return new WordClasses(ofLemma, denying, light, opposites);
    }

    private static void addWords(String words, String key, Map<String, String> ofLemma) {
        for (String word : words.replace('|', ' ').strip().split("\\s+")) {
            String other = ofLemma.put(word, key);
            if (other != null) {
                throw new IllegalArgumentException("words.txt: '" + word + "' is in " + other + " and in " + key);
            }
        }
    }

    /** No lemma looks like a key. */
    private static String key(String name) {
        return "@" + name;
    }

    /** Whether a word of a statement is the name of a class. */
    boolean isClass(String word) {
        return word.startsWith("@");
    }

    /** What a word counts as: its class, else its stem. */
    String wordOf(String lemma) {
        String found = ofLemma.get(lemma);
        return found != null ? found : Stems.of(lemma);
    }
}
