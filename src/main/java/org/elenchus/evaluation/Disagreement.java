package org.elenchus.evaluation;

import java.util.Locale;
import java.util.Optional;

/**
 * Where two annotations of a text differ.
 *
 * @param text name of the text
 * @param kind in what way
 * @param gold what counts as right; empty if the gold has nothing there
 * @param mined what was mined; empty if nothing was
 */
public record Disagreement(String text, Kind kind, Optional<ScoredUnit> gold, Optional<ScoredUnit> mined) {

    /** In what way two annotations differ. */
    public enum Kind {
        /** The gold has a unit where nothing was mined. */
        MISSED,
        /** A unit was mined where the gold has none. */
        INVENTED,
        /** The spans match, the types differ. */
        TYPE,
        /** The spans overlap, but too little to match. */
        BOUNDARY,
        /** All is right but the concept. */
        CONCEPT;

        /** The name on the command line and in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The pair of types that was confused, gold first: {@code Claim → Criticism}, {@code – → Claim}. */
    public String confusion() {
        return label(gold) + " → " + label(mined);
    }

    private static String label(Optional<ScoredUnit> unit) {
        return unit.map(u -> u.type().label()).orElse("–");
    }
}
