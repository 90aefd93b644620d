package org.elenchus.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by the width that a terminal gives its characters. Control characters are shown as blanks. */
public final class Wrapping {
    private Wrapping() {}

    /** Columns that the text takes: marks that combine take none, ideographs two. */
    public static int width(String text) {
        return text.codePoints().map(Wrapping::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
        boolean fullWidth = c >= 0xFF01 && c <= 0xFF60;
        return Character.isIdeographic(c) || hangul || fullWidth ? 2 : 1;
    }

    /** Lines of at most the width, broken between words, or within a word that is longer than a line. At least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) <= width) {
                line.append(' ').append(rest);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest) > width) {
                int cut = fitting(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same text as one line that cannot steer the terminal. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\s\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    /** How many characters fit; at least one code point. */
    private static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += width(c);
            if (used > width && at > 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }
}
