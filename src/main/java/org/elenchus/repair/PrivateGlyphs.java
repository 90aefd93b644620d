package org.elenchus.repair;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives glyphs of the private-use area their meaning: Cyrillic letters of symbol-encoded fonts (0xF000 plus their place
 * in windows-1251), small capitals and old-style figures of Adobe's fonts, bullets and Greek letters of Symbol. What has
 * no agreed meaning stays. Thread safe.
 */
final class PrivateGlyphs {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    /** 0xF061 … 0xF07A of the font Symbol. */
    private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    /** Places 0xF0A0 … in the font Symbol that stand in formulas. */
    private static final String SIGNS =
            "\u00A3≤\u00B3≥\u00B1±\u00B4×\u00B9≠\u00BB≈\u00D7⋅\u00AE→\u00AC←\u00DE⇒\u00A5∞\u00CE∈\u00D1∇\u00E5∑\u00F2∫-−++==";

    private static final String BULLETS = "\u00B7\u00A7\u00D8\u00FCnv\u00A8ql\u00E0\u00F0\u00FEu\u00B2";
    private static final String NAME = "private-use";

    private PrivateGlyphs() {}

    static List<Replacement> find(CharSequence line) {
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i < line.length(); ) {
            if (!isPrivate(line.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < line.length() && isPrivate(line.charAt(end))) {
                end++;
            }
            String decoded = decoded(line, i, end);
            if (!decoded.isEmpty()) {
                found.add(new Replacement(i, end, decoded, NAME));
            }
            i = end;
        }
        return found;
    }

    private static boolean isPrivate(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    /** The meaning of a run of glyphs; empty if one of them has none. */
    private static String decoded(CharSequence line, int start, int end) {
        StringBuilder cyrillic = new StringBuilder();
        StringBuilder other = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            int low = c & 0xFF;
            if (c >= '\uF020' && c <= '\uF0FF') {
                cyrillic.append(new String(new byte[] {(byte) low}, CYRILLIC));
            }
            String glyph = glyph(line, i);
            if (glyph.isEmpty() && cyrillic.length() < i - start + 1) {
                return "";
            }
            other.append(glyph);
        }
        boolean letters = cyrillic.length() == end - start
                && cyrillic.chars().filter(Character::isLetter).count() >= 2
                && cyrillic.chars()
                        .allMatch(c -> c < 0x80 || Vocabulary.isCyrillic((char) c) || "«»–—№".indexOf(c) >= 0)
                && cyrillic.chars().anyMatch(c -> Vocabulary.isCyrillic((char) c));
        return letters ? cyrillic.toString() : other.length() == end - start ? other.toString() : "";
    }

    private static String glyph(CharSequence line, int at) {
        char c = line.charAt(at);
        if (c >= '\uF761' && c <= '\uF77A') {
            char before = at > 0 ? line.charAt(at - 1) : ' ';
            boolean small = Character.isLetter(before) || (before >= '\uF761' && before <= '\uF77A');
            return String.valueOf((char) ((small ? 'a' : 'A') + c - '\uF761'));
        }
        if (c >= '\uF730' && c <= '\uF739') {
            return String.valueOf((char) ('0' + c - '\uF730'));
        }
        if (c < '\uF020' || c > '\uF0FF') {
            return "";
        }
        char low = (char) (c & 0xFF);
        boolean first = line.subSequence(0, at).toString().isBlank();
        if (first && low == '-') {
            return "–";
        }
        if (first && BULLETS.indexOf(low) >= 0) {
            return "•";
        }
        if (low >= 'a' && low <= 'z') {
            return GREEK.substring(low - 'a', low - 'a' + 1);
        }
        int sign = SIGNS.indexOf(low);
        return sign >= 0 && sign % 2 == 0 ? SIGNS.substring(sign + 1, sign + 2) : low == '\u00B7' ? "•" : "";
    }
}
