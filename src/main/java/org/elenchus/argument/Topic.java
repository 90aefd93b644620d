package org.elenchus.argument;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of objection a criticism is (annotation guidelines, section 3). */
public enum Topic {
    STATUS,
    DEFINITION,
    EVIDENCE,
    TRANSFERABILITY,
    MEASUREMENT,
    EXPLANATION,
    ADVERSE_EFFECT,
    SCOPE,
    OTHER;

    /** The name in files and on pages: {@code adverse-effect}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a name in any case. */
    public static Optional<Topic> parse(String text) {
        return Arrays.stream(values())
                .filter(t -> t.label().equalsIgnoreCase(text))
                .findFirst();
    }
}
