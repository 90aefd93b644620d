package org.elenchus.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.argument.UnitType;

/** What a rule says of the words it matches. The words it may add as {@code value} are in {@link Vocabulary}. */
public enum Yield {
    /** The unit is of this type. */
    CRITICISM,
    CRITERION,
    DEFINITION,
    MERIT,
    EXAMPLE,
    CLAIM,
    /** Speaks against any unit: background, an announcement, a result. */
    NONE,
    /** What follows in the paragraph is likely of the type named. */
    ZONE,
    /** Somebody is named as the one who says it; the capture {@code holder} is the name. */
    HOLDER,
    /** A connective at the start: joins on to the unit before or turns from it; not part of the span. */
    CONNECTIVE,
    /** The author's own stance («полагаем, что»); not part of the span. */
    STANCE,
    /** A place where a sentence falls into units. */
    BOUNDARY,
    /** Words that stand for the concept under discussion. */
    ANAPHOR,
    /** The capture {@code term} names a concept. */
    TERM,
    /** A criticism here is of the topic named. */
    TOPIC,
    /** A relation; captures name its ends. */
    RELATION,
    /** A mark of an enumeration. */
    ENUMERATION;

    /** The name in rule files: {@code Criticism}. */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Reads a name exactly as {@link #label} writes it. */
    public static Optional<Yield> parse(String text) {
        return Arrays.stream(values()).filter(y -> y.label().equals(text)).findFirst();
    }

    /** The type of unit it speaks for; empty if it speaks of something else. */
    public Optional<UnitType> unitType() {
        return UnitType.parse(name());
    }
}
