package org.elenchus.concordance;

import java.util.Set;
import org.elenchus.text.Token;

/** Words that mean something by themselves. */
public final class Contents {
    private static final Set<String> PARTS = Set.of("NOUN", "PROPN", "ADJ", "VERB", "ADV");

    private Contents() {}

    /** Nouns, names, adjectives, verbs and adverbs of two letters at least. */
    public static boolean isOne(Token token) {
        return PARTS.contains(token.pos())
                && token.lemma().length() > 1
                && Character.isLetter(token.lemma().charAt(0));
    }
}
