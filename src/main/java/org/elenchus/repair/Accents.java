package org.elenchus.repair;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts accents that were extracted as characters of their own on their letters: «и˘» is й, "´e" of TeX is é. Only where
 * the two make one letter and stand within a word. Thread safe.
 */
final class Accents {
    private static final String SPACING = "´`¨˘ˇ˙¸˜ˆ";
    private static final String COMBINING = "\u0301\u0300\u0308\u0306\u030C\u0307\u0327\u0303\u0302";

    private Accents() {}

    static List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < line.length(); i++) {
            int accent = SPACING.indexOf(line.charAt(i));
            if (accent < 0) {
                continue;
            }
            char mark = COMBINING.charAt(accent);
            String before = i > free ? composed(line.charAt(i - 1), mark) : "";
            String after = i + 1 < line.length() ? composed(line.charAt(i + 1), mark) : "";
            boolean inWord = i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
            boolean cyrillic = i > free && line.charAt(i - 1) >= 0x400;
            if (!before.isEmpty() && (cyrillic || !inWord)) {
                found.add(new Replacement(i - 1, i + 1, before, "composition"));
                free = i + 1;
            } else if (!after.isEmpty() && line.charAt(i) != '`') {
                found.add(new Replacement(i, i + 2, after, "composition"));
                free = i + 2;
                i++;
            }
        }
        return found;
    }

    /** The one letter that the two make; empty if they make none. */
    private static String composed(char letter, char mark) {
        if (!Character.isLetter(letter)) {
            return "";
        }
        String one = Normalizer.normalize(letter + "" + mark, Normalizer.Form.NFC);
        return one.length() == 1 ? one : "";
    }
}
