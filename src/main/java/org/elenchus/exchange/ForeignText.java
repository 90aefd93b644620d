package org.elenchus.exchange;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.elenchus.text.Span;

/**
 * A text as another tool has it, made canonical: Unicode normal form C, LF line ends, no byte order mark. Its offsets still count in
 * the foreign text and are mapped here. Immutable.
 */
public final class ForeignText {
    private final String text;
    private final CodePoints points;
    /** Canonical offset of each foreign one, and of one where a stretch ends; empty if they are the same. */
    private final int[] starts;

    private final int[] ends;

    private final int length;

    private ForeignText(String text, CodePoints points, int length, int[] starts, int[] ends) {
        this.text = text;
        this.points = points;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    public static ForeignText of(String foreign) {
        CodePoints points = new CodePoints(foreign);
        boolean same = foreign.indexOf('\r') < 0
                && !foreign.startsWith("\uFEFF")
                && Normalizer.isNormalized(foreign, Normalizer.Form.NFC);
        if (same) {
            return new ForeignText(foreign, points, foreign.length(), new int[0], new int[0]);
        }
        StringBuilder canonical = new StringBuilder(foreign.length());
        int[] starts = new int[foreign.length() + 1];
        int[] ends = new int[foreign.length() + 1];
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(foreign);
        int start = 0;
        for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
            // a stretch that begins or ends inside a character takes the whole of it
            Arrays.fill(starts, start, end, canonical.length());
            ends[start] = canonical.length();
            boolean marked = start == 0 && foreign.startsWith("\uFEFF");
            canonical.append(canonical(foreign.substring(marked ? 1 : start, end)));
            Arrays.fill(ends, start + 1, end, canonical.length());
            start = end;
        }
        starts[foreign.length()] = canonical.length();
        ends[foreign.length()] = canonical.length();
        return new ForeignText(canonical.toString(), points, foreign.length(), starts, ends);
    }

    private static String canonical(String character) {
        return switch (character) {
            case "\r\n", "\r" -> "\n";
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
        if (starts.length == 0) {
            return new Span(start, end);
        }
        return new Span(starts[start], start == end ? starts[start] : ends[end]);
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
