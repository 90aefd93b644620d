package org.elenchus.mining;

import java.util.Set;

/** Ordinal adverbs that number the items of an enumeration. */
final class Ordinals {
    private static final Set<String> WORDS = Set.of(
            "во-первых",
            "во-вторых",
            "в-третьих",
            "в-четвертых",
            "в-пятых",
            "в-шестых",
            "в-седьмых",
            "firstly",
            "secondly",
            "thirdly",
            "fourthly",
            "fifthly");

    private Ordinals() {}

    private static final Set<String> ADJECTIVES =
            Set.of("первый", "второй", "третий", "четвертый", "first", "second", "third", "fourth", "former", "latter");

    private static final Set<String> COUNTS =
            Set.of("два", "двух", "три", "четыре", "пять", "несколько", "two", "three", "four", "five", "several");

    /** «первый», "latter". */
    static boolean isAdjective(String lemma) {
        return ADJECTIVES.contains(lemma);
    }

    /** «два», "several". */
    static boolean isCount(String lemma) {
        return COUNTS.contains(lemma);
    }

    static boolean isOrdinal(String lemma) {
        return WORDS.contains(lemma);
    }
}
