package org.elenchus.picture;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How wide text is and where to break it, without asking a font: the same bytes come out on every machine. Widths lie between
 * those of Arial and of DejaVu Sans, a tenth apart from either, which the padding of a box takes up.
 */
final class TextMeasure {
    private static final String ELLIPSIS = "…";
    private static final String NARROW = "ijlIftr.,;:!|'’‘`()[]{}/\\-· °ї\u00a0";
    private static final String WIDE = "mwMWшщжюфмыШЩЖЮФМЫДЭДОQOGД@%—…№ъЪ&";

    private TextMeasure() {}

    /** Width in pixels at a font size in pixels. */
    static double width(String text, double size) {
        return text.codePoints().mapToDouble(TextMeasure::em).sum() * size;
    }

    private static double em(int c) {
        int kind = Character.getType(c);
        if (kind == Character.NON_SPACING_MARK || kind == Character.FORMAT) {
            return 0;
        }
        if (c >= 0x1100) {
            return c >= 0x2E80 ? 1.1 : 0.75;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.32;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.86;
        }
        return Character.isUpperCase(c) ? 0.69 : 0.57;
    }

    /** Breaks text into at most {@code most} lines no wider than {@code width}; what does not fit ends in an ellipsis. */
    static List<String> wrap(String text, double width, double size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            int end = fitting(rest, width, size);
            if (lines.size() == most - 1 && end < rest.length()) {
                lines.add(shortened(rest, width, size));
                return lines;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** One line, cut with an ellipsis where it is too wide. */
    static String shortened(String text, double width, double size) {
        if (width(text, size) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, width - width(ELLIPSIS, size), size))
                        .strip()
                + ELLIPSIS;
    }

    /** The end of the longest start of the text that fits, at a place where a line may break; at least one character. */
    private static int fitting(String text, double width, double size) {
        int room = 0;
        double used = 0;
        while (room < text.length()) {
            int c = text.codePointAt(room);
            used += em(c) * size;
            if (used > width && c != ' ') {
                break;
            }
            room += Character.charCount(c);
        }
        if (room == text.length()) {
            return room;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        int end = breaks.isBoundary(room) ? room : breaks.preceding(room);
        return end > 0 ? end : Math.max(room, Character.charCount(text.codePointAt(0)));
    }
}
