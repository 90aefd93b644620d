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

    static boolean isOrdinal(String lemma) {
        return WORDS.contains(lemma);
    }
}
