package org.elenchus.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Text in columns that fits a width. Where room is scarce, columns of running text wrap, then headings are brief, then the
 * widest columns are left out; words of up to {@value #LONG_WORD} characters are not broken, and ids neither broken nor left
 * out. No line is wider than the width unless the ids alone are.
 *
 * @param columns their headings and kinds
 * @param rows a cell for each column
 */
public record Table(List<Column> columns, List<List<String>> rows) {
    private static final int READABLE = 16;
    private static final int LONG_WORD = 24;
    private static final String GAP = "  ";

    /**
     * The table, a string a line.
     *
     * @param width characters that a line may have
     * @param heading dresses the line of headings
     */
    public List<String> lines(int width, UnaryOperator<String> heading) {
        return fitting(width).layOut(width, heading);
    }

    /** This table, with briefer headings and fewer columns if that is needed. */
    private Table fitting(int width) {
        Table table = this;
        if (room(table.leastWidths(), width) < 0) {
            table = new Table(columns.stream().map(Column::inBrief).toList(), rows);
        }
        while (room(table.leastWidths(), width) < 0 && table.widest() >= 0) {
            table = table.without(table.widest());
        }
        return table;
    }

    /** What is left of a line's width; negative if the columns are too wide. */
    private static long room(int[] widths, int width) {
        return width - Arrays.stream(widths).asLongStream().sum() - (long) GAP.length() * (widths.length - 1);
    }

    /** The column that takes most room even when it has given way; -1 if there are only ids. */
    private int widest() {
        int[] least = leastWidths();
        int widest = -1;
        for (int c = 0; c < least.length; c++) {
            if (columns.get(c).kind() != Column.Kind.ID && (widest < 0 || least[c] > least[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    private Table without(int column) {
        return new Table(
                without(columns, column),
                rows.stream().map(row -> without(row, column)).toList());
    }

    private static <T> List<T> without(List<T> list, int index) {
        return IntStream.range(0, list.size())
                .filter(i -> i != index)
                .mapToObj(list::get)
                .toList();
    }

    private int[] leastWidths() {
        return IntStream.range(0, columns.size()).map(this::leastWidth).toArray();
    }

    private int leastWidth(int column) {
        Column.Kind kind = columns.get(column).kind();
        int longest = cells(column)
                .flatMap(cell -> kind == Column.Kind.ID ? Stream.of(cell) : Arrays.stream(cell.split("\\s+", -1)))
                .mapToInt(Wrapping::width)
                .max()
                .orElse(0);
        return kind.givesWay() ? Math.min(longest, LONG_WORD) : longest;
    }

    /** A column's heading and what stands below it, as it is shown. */
    private Stream<String> cells(int column) {
        return Stream.concat(
                Stream.of(columns.get(column).title()), rows.stream().map(row -> Wrapping.oneLine(row.get(column))));
    }

    private List<String> layOut(int width, UnaryOperator<String> heading) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        layOut(columns.stream().map(Column::title).toList(), widths).forEach(l -> lines.add(heading.apply(l)));
        rows.forEach(row -> lines.addAll(layOut(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] least = leastWidths();
        int[] readable = new int[least.length];
        int[] widths = new int[least.length];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = cells(c).mapToInt(Wrapping::width).max().orElse(0);
            if (columns.get(c).kind() == Column.Kind.LABEL) {
                widths[c] = Math.min(widths[c], Math.max(READABLE, least[c]));
            }
            boolean givesWay = columns.get(c).kind().givesWay();
            readable[c] = givesWay ? Math.max(READABLE, least[c]) : widths[c];
        }
        shrink(widths, readable, width);
        shrink(widths, least, width);
        return widths;
    }

    /** Takes from the widest column that may give way, until all fit or none may. */
    private static void shrink(int[] widths, int[] least, int width) {
        for (long room = room(widths, width); room < 0; room++) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (widths[c] > least[c] && (widest < 0 || widths[c] > widths[widest])) {
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
