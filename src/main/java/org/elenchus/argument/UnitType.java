package org.elenchus.argument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The types of argument units (annotation guidelines, section 1), in the order in which the more specific wins.
 */
public enum UnitType {
    CRITICISM("Criticism"),
    CRITERION("Criterion"),
    DEFINITION("Definition"),
    MERIT("Merit"),
    EXAMPLE("Example"),
    CLAIM("Claim");

    /** What a concept is, how to tell it, what is said of it, what against it, what for it, and where it was seen. */
    public static final List<UnitType> READING_ORDER = List.of(DEFINITION, CRITERION, CLAIM, CRITICISM, MERIT, EXAMPLE);

    private final String label;

    UnitType(String label) {
        this.label = label;
    }

    /** The name in files and on pages: {@code Criticism}. */
    public String label() {
        return label;
    }

    /** Reads a name in any case. */
    public static Optional<UnitType> parse(String text) {
        return Arrays.stream(values())
                .filter(t -> t.label.equalsIgnoreCase(text))
                .findFirst();
    }
}
