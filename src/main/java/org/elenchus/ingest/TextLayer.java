package org.elenchus.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawText;
import org.elenchus.repair.WordLists;

/**
 * Finds the pages whose text makes no words, as recognition by an old program or for another language leaves it under a picture
 * of the page: few of its words are in a dictionary, and many have a shape that words have in no language.
 */
final class TextLayer {
    private static final List<String> LANGUAGES = List.of("ru", "en");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Shorter words say little, and initials and formulas are short. */
    private static final int SHORTEST = 4;
    /** So many words must stand on a page that anything is said of it. */
    private static final int ENOUGH = 30;

    private static final double FEW_KNOWN = 0.5;
    private static final double MANY_ODD = 0.15;

    private final WordLists words;

    TextLayer(WordLists words) {
        this.words = words;
    }

    /** What stands on a page. */
    private static final class Count {
        int all;
        int known;
        int odd;

        boolean isGarbled() {
            return all >= ENOUGH && known < FEW_KNOWN * all && odd > MANY_ODD * all;
        }
    }

    /** Their indexes from 0, rising. */
    List<Integer> garbled(RawText raw) {
        TreeMap<Integer, Count> pages = new TreeMap<>();
        raw.layered().forEach(page -> pages.put(page, new Count()));
        for (RawLine line : raw.lines()) {
            Count count = pages.get(line.page());
            if (count != null) {
                count(raw.text().substring(line.span().start(), line.span().end()), count);
            }
        }
        return pages.entrySet().stream()
                .filter(page -> page.getValue().isGarbled())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(String line, Count count) {
        for (String printed : BLANKS.split(line)) {
            String word = bare(printed);
            if (word.length() < SHORTEST || word.chars().noneMatch(Character::isLetter)) {
                continue;
            }
            count.all++;
            if (isOdd(word)) {
                count.odd++;
            } else if (isKnown(word.toLowerCase(Locale.ROOT))) {
                count.known++;
            }
        }
    }

    /** Without what stands before its first letter or digit and after its last. */
    private static String bare(String printed) {
        int from = 0;
        int to = printed.length();
        while (from < to && !Character.isLetterOrDigit(printed.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(printed.charAt(to - 1))) {
            to--;
        }
        return printed.substring(from, to);
    }

    private boolean isKnown(String word) {
        return LANGUAGES.stream().anyMatch(language -> words.isWord(language, word));
    }

    /**
     * Whether letters and digits stand mixed, a capital after a small letter, two alphabets in one word, or a mark inside that
     * words do not have. Addresses and codes are like that, too, but are few.
     */
    private static boolean isOdd(String word) {
        boolean odd = false;
        for (int i = 1; i < word.length(); i++) {
            char before = word.charAt(i - 1);
            char c = word.charAt(i);
            boolean letters = Character.isLetter(before) && Character.isLetter(c);
            boolean capital = letters && Character.isLowerCase(before) && Character.isUpperCase(c);
            boolean digit = Character.isLetterOrDigit(before)
                    && Character.isLetterOrDigit(c)
                    && Character.isDigit(before) != Character.isDigit(c);
            boolean alphabet = letters && isCyrillic(before) != isCyrillic(c);
            boolean mark = !Character.isLetterOrDigit(c)
                    && "-\u00AD\u2010\u2011\u2013\u2014'\u2019./,:;()&@_\u0301".indexOf(c) < 0;
            odd |= capital || digit || alphabet || mark;
        }
        return odd;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }
}
