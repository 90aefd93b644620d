package org.elenchus.repair;

import java.util.Set;

/**
 * What a document's own unbroken words tell of English words that may be written with a hyphen or without: «post-war» or «postwar»,
 * «co-operate» or «cooperate». Thread safe once built.
 */
final class HyphenHabits {
    /** First parts that some writers join to any word. */
    private static final Set<String> PREFIXES = Set.of("non", "quasi", "pseudo", "neo");
    /** First parts that these writers set apart where two vowels would meet. */
    private static final Set<String> OPEN_PREFIXES = Set.of("co", "re", "pre", "anti", "semi", "micro");

    private static final int SHORTEST = 2;

    private final Vocabulary vocabulary;
    private final boolean hyphenating;

    HyphenHabits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        long with = vocabulary.words().filter(this::hasNeedlessHyphen).count();
        long without = vocabulary.words().filter(this::hasNoHyphenWhereItMight).count();
        hyphenating = with > without;
    }

    /** Whether it is spelled with a hyphen where the dictionary has it without as well. */
    private boolean hasNeedlessHyphen(String word) {
        int hyphen = word.indexOf('-');
        return hyphen >= SHORTEST
                && hyphen == word.lastIndexOf('-')
                && !Vocabulary.isCyrillic(word.charAt(0))
                && vocabulary.isWord(word.replace("-", ""));
    }

    private boolean hasNoHyphenWhereItMight(String word) {
        if (word.indexOf('-') >= 0 || Vocabulary.isCyrillic(word.charAt(0))) {
            return false;
        }
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            if (vocabulary.isWord(word.substring(0, at) + "-" + word.substring(at)) && vocabulary.isWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an English word that may be written either way keeps its hyphen here. */
    boolean keeps(String l, String r) {
        if (!hyphenating || r.length() <= SHORTEST || !vocabulary.isWord(r)) {
            return false;
        }
        boolean hiatus = OPEN_PREFIXES.contains(l) && l.charAt(l.length() - 1) == r.charAt(0);
        boolean prefixed = PREFIXES.contains(l) && vocabulary.words().noneMatch(word -> isJoined(l, word));
        return hiatus || prefixed || vocabulary.isWord(l + "-" + r);
    }

    private boolean isJoined(String prefix, String word) {
        return word.startsWith(prefix) && vocabulary.isWord(word.substring(prefix.length()));
    }
}
