package org.elenchus.repair;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells the one-byte encodings of Cyrillic and Western texts apart by how the decoded text looks: frequent letters are
 * frequent, words are written in one script and in small letters. A general detector takes short Russian texts for
 * Greek or Turkish now and then; here there are only these few.
 */
public final class OldCharsets {
    private static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("IBM866"),
            Charset.forName("x-MacCyrillic"),
            Charset.forName("ISO-8859-5"),
            Charset.forName("windows-1252"));
    private static final int SAMPLE = 20_000;
    private static final String FREQUENT = "оеаинтсрвлк";
    private static final String RARE = "ъфэщЪЬЫЙ";

    private OldCharsets() {}

    public static Charset guess(byte[] bytes) {
        Charset best = StandardCharsets.ISO_8859_1;
        double highest = Double.NEGATIVE_INFINITY;
        for (Charset candidate : CANDIDATES) {
            double score = score(new String(bytes, 0, Math.min(bytes.length, SAMPLE), candidate));
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Higher the more it looks like a text; per foreign character. */
    static double score(String text) {
        double score = 0;
        int foreign = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                foreign++;
                score += score(c, before);
            } else if (Character.isLetter(c) && Vocabulary.isCyrillic(before)) {
                score -= 1.5;
            }
            before = c;
        }
        return foreign == 0 ? 0 : score / foreign;
    }

    private static double score(char c, char before) {
        if (Character.isLetter(c)) {
            boolean cyrillic = Vocabulary.isCyrillic(c);
            double base = FREQUENT.indexOf(c) >= 0 ? 1.5 : RARE.indexOf(c) >= 0 ? -0.5 : cyrillic ? 0.5 : 0.3;
            boolean mixed = Character.isLetter(before) && Vocabulary.isCyrillic(before) != cyrillic;
            boolean humps = Character.isUpperCase(c) && Character.isLowerCase(before);
            boolean runs = !cyrillic && Character.isLetter(before) && before > 0x7F;
            return base - (mixed ? 2 : 0) - (humps ? 2 : 0) - (runs ? 0.8 : 0);
        }
        return "«»–—„“”’№°§\u00A0…©•".indexOf(c) >= 0 ? 0.3 : -1.5;
    }
}
