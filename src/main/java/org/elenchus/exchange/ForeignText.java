package org.elenchus.exchange;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.elenchus.text.Span;

/**
 * A text as another tool has it, made canonical: Unicode normal form C, LF line ends, no byte order mark. Its offsets still count in
 * the foreign text and are mapped here. Immutable.
 */
public final class ForeignText {
    private final String text;
    private final CodePoints points;
    /** Canonical offset of each foreign UTF-16 unit and of the end; empty if they are the same. */
    private final int[] moved;

    private final int length;

    private ForeignText(String text, CodePoints points, int length, int[] moved) {
        this.text = text;
        this.points = points;
        this.length = length;
        this.moved = moved;
    }

    public static ForeignText of(String foreign) {
        CodePoints points = new CodePoints(foreign);
        boolean same = foreign.indexOf('\r') < 0
                && !foreign.startsWith("\uFEFF")
                && Normalizer.isNormalized(foreign, Normalizer.Form.NFC);
        if (same) {
            return new ForeignText(foreign, points, foreign.length(), new int[0]);
        }
        StringBuilder canonical = new StringBuilder(foreign.length());
        int[] moved = new int[foreign.length() + 1];
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(foreign);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            for (int i = start; i < end; i++) {
                moved[i] = canonical.length();
            }
            canonical.append(canonical(foreign.substring(start, end)));
            start = end;
        }
        moved[foreign.length()] = canonical.length();
        return new ForeignText(canonical.toString(), points, foreign.length(), moved);
    }

    private static String canonical(String character) {
        return switch (character) {
            case "\r\n", "\r" -> "\n";
            case "\uFEFF" -> "";
            default -> Normalizer.normalize(character, Normalizer.Form.NFC);
        };
    }

    /** The canonical text. */
    public String text() {
        return text;
    }

    /**
     * A stretch of the canonical text by foreign offsets that count UTF-16 units.
     *
     * @throws IllegalArgumentException if they lie outside the foreign text or are in the wrong order
     */
    public Span units(int start, int end) {
        if (start < 0 || end < start || end > length) {
            throw new IllegalArgumentException("offsets " + start + ".." + end + " outside a text of " + length);
        }
        return moved.length == 0 ? new Span(start, end) : new Span(moved[start], moved[end]);
    }

    /**
     * The same by offsets that count code points.
     *
     * @throws IllegalArgumentException as {@link #units}
     */
    public Span points(int start, int end) {
        if (start < 0 || end < start || end > points.at(length)) {
            throw new IllegalArgumentException(
                    "offsets " + start + ".." + end + " outside a text of " + points.at(length));
        }
        return units(points.back(start), points.back(end));
    }
}
