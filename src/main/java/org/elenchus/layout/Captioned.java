package org.elenchus.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What belongs to a caption: the rows of a table under or over it, the letters inside a figure. They are in pieces, or in
 * smaller type than the running text. For one page.
 */
final class Captioned {
    private static final Pattern TABLE = Pattern.compile("^(?:Табл(?:ица|\\.)|TABLE|Table|Tab\\.)\\s*(?:\\d|[IVX]).*");
    private static final Pattern NUMBER_ONLY =
            Pattern.compile("^(?:Табл(?:ица|\\.)|TABLE|Table)\\s*[\\dIVX.]{1,5}\\s*$");
    private static final Pattern FIGURE =
            Pattern.compile("^(?:Рис(?:унок|\\.)|Схема|Диаграмма|График|FIGURE|Fig(?:ure|\\.)|Chart|Scheme)\\s*\\d.*");
    /** Free height within a table or figure, in distances of baselines. */
    private static final double LOOSE = 3.2;
    /** Part of a column that running text fills. */
    private static final double FULL = 0.85;

    /** Free height in a drawing, in type sizes. */
    static final double HIGH = 15;

    private static final int LONGEST_LABEL = 40;

    private final List<PdfLine> lines;
    private final double usual;
    private final double pitch;
    private final boolean[] inside;

    /**
     * @param lines of the page in reading order, without heads, feet and notes
     * @param usual size of the running text's type
     * @param pitch distance of its baselines
     */
    Captioned(List<PdfLine> lines, double usual, double pitch) {
        this.lines = lines;
        this.usual = usual;
        this.pitch = pitch;
        inside = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (TABLE.matcher(text).matches() && !markRowsBelow(i)) {
                markRowsAbove(i);
            }
            if (FIGURE.matcher(text).matches()) {
                markLabels(i);
            }
        }
    }

    static boolean isTable(String text) {
        return TABLE.matcher(text).matches();
    }

    static boolean isFigure(String text) {
        return FIGURE.matcher(text).matches();
    }

    boolean holds(int line) {
        return inside[line];
    }

    /** @return whether there are any */
    private boolean markRowsBelow(int caption) {
        int start = caption + 1;
        while (start < lines.size() && isRestOfCaption(caption, start)) {
            start++;
        }
        int end = start;
        int last = -1;
        while (end < lines.size() && isNear(end - 1, end) && isRow(end)) {
            if (lines.get(end).pieces() > 1) {
                last = end;
            }
            end++;
        }
        if (last < 0) {
            return false;
        }
        // what follows the last row in pieces may be the rest of its cells
        while (last + 1 < end && !isFull(lines.get(last + 1)) && isTight(last, last + 1)) {
            last++;
        }
        Arrays.fill(inside, start, last + 1, true);
        return true;
    }

    private void markRowsAbove(int caption) {
        int start = caption;
        while (start > 0 && isNear(start - 1, start) && isRow(start - 1) && !inside[start - 1]) {
            start--;
        }
        while (start < caption && lines.get(start).pieces() == 1) {
            start++;
        }
        Arrays.fill(inside, start, caption, true);
    }

    /** Letters in a drawing: short and small, or in pieces. */
    private void markLabels(int caption) {
        int start = caption;
        while (start > 0
                && isLabel(lines.get(start - 1))
                && (isNear(start - 1, start) || isDrawnOver(start - 1, start))) {
            start--;
        }
        Arrays.fill(inside, start, caption, true);
    }

    /** Whether a drawing may stand between small letters and what is below them. */
    private boolean isDrawnOver(int a, int b) {
        double step = lines.get(b).base() - lines.get(a).base();
        return step > 0 && step < HIGH * usual && lines.get(a).size() < 0.93 * usual;
    }

    private boolean isLabel(PdfLine line) {
        boolean shortOne = line.text().length() <= LONGEST_LABEL && !isFull(line);
        return (shortOne && line.size() < 0.93 * usual) || line.pieces() > 2;
    }

    private boolean isRow(int i) {
        PdfLine line = lines.get(i);
        if (TABLE.matcher(line.text()).matches() || FIGURE.matcher(line.text()).matches()) {
            return false;
        }
        if (line.pieces() > 1) {
            return true;
        }
        return line.size() < 0.95 * usual
                && !(isFull(line)
                        && i + 1 < lines.size()
                        && isFull(lines.get(i + 1))
                        && lines.get(i + 1).pieces() == 1);
    }

    /** Whether a line goes on with a caption: it is one piece in the same type, and the caption needs or allows more. */
    private boolean isRestOfCaption(int caption, int i) {
        PdfLine line = lines.get(i);
        PdfLine before = lines.get(i - 1);
        boolean more = isFull(before)
                || (i == caption + 1 && NUMBER_ONLY.matcher(before.text()).matches());
        return more
                && line.pieces() == 1
                && isTight(i - 1, i)
                && Math.abs(line.size() - lines.get(caption).size()) < 0.3
                && i - caption < 5;
    }

    private boolean isFull(PdfLine line) {
        double width = line.column().width();
        return width > 0 && line.right() - line.left() > FULL * width;
    }

    private boolean isNear(int a, int b) {
        double step = lines.get(b).base() - lines.get(a).base();
        return step > -0.5 && step < LOOSE * pitch;
    }

    private boolean isTight(int a, int b) {
        double step = lines.get(b).base() - lines.get(a).base();
        return step > -0.5
                && step < 1.5 * Math.max(lines.get(a).size(), lines.get(b).size());
    }
}
