package org.elenchus.layout;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells which rows of a page stand across its columns: those that run over a gutter, and what belongs to a table or figure
 * that has the whole width to itself, though it may be narrow. For one page.
 */
final class SpanningRows {
    /** Free height between rows of a table or letters of a figure, in type sizes. */
    private static final double FAR = 4;

    private static final int LONGEST_LABELS = 40;
    /** Height beside a table or figure that other columns leave free where it has the whole width, in type sizes. */
    private static final double FREE = 4.5;

    private final List<List<PdfWord>> rows;
    private final List<PageColumns.Gutter> gutters;
    private final double usual;
    private final boolean[] across;

    /** @param rows from top to bottom */
    SpanningRows(List<List<PdfWord>> rows, List<PageColumns.Gutter> gutters, double usual) {
        this.rows = rows;
        this.gutters = gutters;
        this.usual = usual;
        across = new boolean[rows.size()];
    }

    boolean[] across() {
        for (int i = 0; i < across.length; i++) {
            List<PdfWord> row = rows.get(i);
            across[i] = gutters.isEmpty() || gutters.stream().anyMatch(gutter -> gutter.isCrossedBy(row));
        }
        for (int i = 0; i < across.length && !gutters.isEmpty(); i++) {
            if (Captioned.isTable(text(rows.get(i)))) {
                spread(i, 1);
            } else if (Captioned.isFigure(text(rows.get(i)))) {
                spread(i, -1);
            }
        }
        return across;
    }

    private static String text(List<PdfWord> row) {
        return row.stream().map(PdfWord::text).collect(Collectors.joining(" "));
    }

    /** Goes from a caption on to what it belongs to. */
    private void spread(int caption, int step) {
        int end = caption;
        while (isNext(end, end + step)) {
            end += step;
        }
        if (across[caption] || isAlone(Math.min(caption, end), Math.max(caption, end))) {
            for (int i = Math.min(caption, end); i <= Math.max(caption, end); i++) {
                across[i] = true;
            }
        }
    }

    /** Whether a table or figure goes on: its type is small, and no wide gap comes but within a drawing. */
    private boolean isNext(int from, int to) {
        if (to < 0 || to >= rows.size() || !rows.get(to).stream().allMatch(word -> word.size() < 0.95 * usual)) {
            return false;
        }
        boolean label = to < from && text(rows.get(to)).length() <= LONGEST_LABELS;
        return Math.abs(base(to) - base(from)) <= (label ? Captioned.HIGH : FAR) * usual;
    }

    private double base(int row) {
        return rows.get(row).getFirst().base();
    }

    /** Whether all other columns have text above and below some rows, but none beside them. */
    private boolean isAlone(int first, int last) {
        int column = column(rows.get(first).getFirst());
        for (int i = first; i <= last; i++) {
            if (!isIn(column, i)) {
                return false;
            }
        }
        int above = first - 1;
        while (above >= 0 && isIn(column, above)) {
            above--;
        }
        int below = last + 1;
        while (below < rows.size() && isIn(column, below)) {
            below++;
        }
        // a line of its own column may stand a hair nearer than those of the others
        return first - above <= 2
                && below - last <= 2
                && above >= 0
                && below < rows.size()
                && base(below) - base(above) > FREE * usual;
    }

    private boolean isIn(int column, int row) {
        return rows.get(row).stream().allMatch(word -> column(word) == column);
    }

    /** Which column a word stands in, from the left. */
    private int column(PdfWord word) {
        double middle = (word.left() + word.right()) / 2;
        return (int) gutters.stream().filter(gutter -> gutter.middle() < middle).count();
    }
}
