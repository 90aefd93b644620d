package org.elenchus.paraphrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.Topic;

/**
 * The objections of {@code objections.txt}, which says how it is written. What two papers object to two concepts has few words in
 * common but those of objecting; these are what the objections are told by. Immutable and thread-safe.
 */
public final class Objections {
    private static final int FIELDS = 4;

    private final List<Objection> all;

    private Objections(List<Objection> all) {
        this.all = List.copyOf(all);
    }

    /** The objections that come with the program. */
    public static Objections load() {
        try (InputStream data = Objects.requireNonNull(Objections.class.getResourceAsStream("objections.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList(), WordClasses.load());
        } catch (IOException e) {
            throw new UncheckedIOException("objections.txt cannot be read", e);
        }
    }

    static Objections parse(List<String> lines, WordClasses classes) {
        List<Objection> all = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            String[] fields = line.substring(colon + 1).split("\\|", FIELDS);
            List<List<Set<String>>> patterns = Arrays.stream(fields[3].split(";", -1))
                    .map(p -> pattern(p, classes))
                    .toList();
            all.add(new Objection(
                    line.substring(0, colon),
                    Topic.parse(fields[0].strip()).orElseThrow(),
                    fields[1].strip(),
                    fields[2].strip(),
                    patterns));
        }
        return new Objections(all);
    }

    private static List<Set<String>> pattern(String text, WordClasses classes) {
        return Arrays.stream(text.split("&", -1))
                .map(group -> Arrays.stream(group.split(",", -1))
                        .map(w -> word(w.strip(), classes))
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static String word(String name, WordClasses classes) {
        if (name.startsWith("#")) {
            return name;
        }
        String key = "@" + name.replace("!", "");
        if (!classes.ofLemma().containsValue(key)) {
            throw new IllegalArgumentException("objections.txt: no class '" + name + "'");
        }
        return name.startsWith("!") ? "!" + key : key;
    }

    /** All of them, in the order of the file. */
    public List<Objection> all() {
        return all;
    }

    /**
     * Those that a criticism makes, in the order of the file.
     *
     * @param topic the criticism's
     */
    public List<Objection> of(Statement statement, Optional<Topic> topic) {
        return all.stream().filter(o -> o.isMadeBy(statement, topic)).toList();
    }
}
