package org.elenchus.comparison;

import java.util.Locale;

/** What concepts are compared by, in the order of reading. */
public enum Aspect {
    DEFINITION("definition", "определение"),
    /** Criteria that two concepts or more have in common. */
    SHARED_CRITERION("criterion, shared", "признак, общий"),
    /** Criteria of one concept that say the opposite of another's. */
    CONTRADICTORY_CRITERION("criterion, contradictory", "признак, противоречие"),
    /** Criteria of one concept alone. */
    PARTICULAR_CRITERION("criterion, particular", "признак, особенный"),
    CRITICISM("criticism", "критика"),
    MERIT("merit", "достоинство"),
    PROPONENT("proponent", "сторонник"),
    EXAMPLE("example", "пример"),
    DERIVATION("derivation", "происхождение");

    private final String english;
    private final String russian;

    Aspect(String english, String russian) {
        this.english = english;
        this.russian = russian;
    }

    /** The name in files: {@code shared-criterion}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name for a reader of the language (ISO 639-1). */
    public String name(String language) {
        return language.equals("ru") ? russian : english;
    }
}
