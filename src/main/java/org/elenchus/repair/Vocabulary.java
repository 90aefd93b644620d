package org.elenchus.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The document's own words, unbroken, with how often each occurs; and the word lists behind them. Words are compared
 * in lower case, ё as е. Built once, then only read.
 */
public final class Vocabulary {
    private final Map<String, Integer> counts = new HashMap<>();
    private final WordLists words;
    private final String latinLanguage;

    /**
     * @param lines the cleaned lines of the document; words broken at their ends are left out
     * @param latinLanguage the language of its Latin words
     */
    public Vocabulary(List<? extends CharSequence> lines, WordLists words, String latinLanguage) {
        this.words = words;
        this.latinLanguage = latinLanguage;
        boolean broken = false;
        for (CharSequence line : lines) {
            broken = count(line, broken);
        }
    }

    private boolean count(CharSequence line, boolean firstIsRest) {
        boolean skip = firstIsRest;
        int at = 0;
        while (at < line.length()) {
            if (!Character.isLetter(line.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(line, at);
            boolean atEnd = end < line.length() && end == line.length() - 1 && Hyphens.isHyphen(line.charAt(end));
            if (!skip && !atEnd) {
                counts.merge(folded(line.subSequence(at, end)), 1, Integer::sum);
            }
            skip = false;
            at = end;
        }
        return line.length() > 1
                && Hyphens.isHyphen(line.charAt(line.length() - 1))
                && Character.isLetter(line.charAt(line.length() - 2));
    }

    /** End of the word that begins at {@code at}: letters and marks, and hyphens between them. */
    public static int wordEnd(CharSequence line, int at) {
        int end = at;
        while (end < line.length()) {
            char c = line.charAt(end);
            boolean inner = Hyphens.isHyphen(c) && end + 1 < line.length() && Character.isLetter(line.charAt(end + 1));
            if (!inner && !isWordPart(c)) {
                break;
            }
            end++;
        }
        return end;
    }

    static boolean isWordPart(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Every word of the document, folded, each once. */
    Stream<String> words() {
        return counts.keySet().stream();
    }

    /** How often the word stands in the document. */
    int count(CharSequence word) {
        return counts.getOrDefault(folded(word), 0);
    }

    /** Whether the word lists know the word. */
    boolean isWord(CharSequence word) {
        if (word.isEmpty()) {
            return false;
        }
        String lower = word.toString().toLowerCase(Locale.ROOT);
        return words.isWord(isCyrillic(word.charAt(0)) ? "ru" : latinLanguage, lower);
    }

    /** Whether the word lists know the word as it is written, capital and all. */
    boolean isName(String word) {
        return words.isWord(isCyrillic(word.charAt(0)) ? "ru" : latinLanguage, word);
    }

    public static boolean isCyrillic(char c) {
        return c >= 0x0400 && c < 0x0530;
    }

    static String folded(CharSequence word) {
        return word.toString()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
    }
}
