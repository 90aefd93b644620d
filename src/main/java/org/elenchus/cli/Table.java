package org.elenchus.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Text in columns that fits a width: columns of running text give way first and wrap, then all the others. No line is ever
 * wider than the width, if that leaves each column at least {@value #LEAST} characters.
 *
 * @param columns their headings and kinds
 * @param rows a cell for each column
 */
record Table(List<Column> columns, List<List<String>> rows) {
    private static final int LEAST = 4;
    private static final int READABLE = 16;
    private static final String GAP = "  ";

    /**
     * The table, a string a line.
     *
     * @param width characters that a line may have
     * @param heading dresses the line of headings
     */
    List<String> lines(int width, UnaryOperator<String> heading) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        layOut(columns.stream().map(Column::title).toList(), widths).forEach(l -> lines.add(heading.apply(l)));
        rows.forEach(row -> lines.addAll(layOut(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = new int[columns.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.max(
                    Wrapping.width(columns.get(c).title()),
                    rows.stream()
                            .mapToInt(row -> Wrapping.width(row.get(column)))
                            .max()
                            .orElse(0));
        }
        long room = (long) width - (long) GAP.length() * (widths.length - 1);
        shrink(widths, room, READABLE, true);
        shrink(widths, room, LEAST, false);
        return widths;
    }

    /** Takes from the widest column that may give way, until all fit or none may. */
    private void shrink(int[] widths, long room, int least, boolean textOnly) {
        long excess = Arrays.stream(widths).asLongStream().sum() - room;
        for (; excess > 0; excess--) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                boolean mayGiveWay =
                        widths[c] > least && (!textOnly || columns.get(c).kind() == Column.Kind.TEXT);
                if (mayGiveWay && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private List<String> layOut(List<String> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            wrapped.add(Wrapping.wrap(cells.get(c), widths[c]));
            height = Math.max(height, wrapped.getLast().size());
        }
        List<String> lines = new ArrayList<>();
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String text = l < wrapped.get(c).size() ? wrapped.get(c).get(l) : "";
                String blanks = " ".repeat(Math.max(0, widths[c] - Wrapping.width(text)));
                boolean flushRight = columns.get(c).kind() == Column.Kind.NUMBER;
                line.append(c == 0 ? "" : GAP).append(flushRight ? blanks + text : text + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
