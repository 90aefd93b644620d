package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elenchus.extraction.RawLine;
import org.jspecify.annotations.Nullable;

/** Puts the words of one column into lines: by baseline first, then what is raised or lowered joins its neighbour. */
final class ColumnLines {
    private static final int LONGEST_BIT = 6;
    /** Rows above and below in which a bit may belong; other columns' lines may come between. */
    private static final int NEAR = 3;

    private final List<PdfWord> words;

    ColumnLines(List<PdfWord> words) {
        this.words = words;
    }

    /** From top to bottom. */
    List<PdfLine> lines() {
        List<List<PdfWord>> rows = rows();
        List<List<PdfWord>> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<PdfWord> line = isBits(rows.get(i)) ? lineOf(rows, i) : null;
            if (line == null) {
                whole.add(rows.get(i));
            } else {
                line.addAll(rows.get(i));
            }
        }
        List<PdfLine> lines = new ArrayList<>();
        RawLine.Column none = RawLine.Column.UNKNOWN;
        whole.stream()
                .map(row -> PdfLine.of(row, none))
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .forEach(lines::add);
        RawLine.Column column = edges(lines);
        lines.replaceAll(line -> line.in(column));
        return lines;
    }

    /** Words on about the same baseline. */
    private List<List<PdfWord>> rows() {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::base));
        List<List<PdfWord>> rows = new ArrayList<>();
        for (PdfWord word : sorted) {
            List<PdfWord> row = rows.isEmpty() ? null : rows.getLast();
            if (row != null
                    && word.base() - row.getFirst().base()
                            <= 0.15 * Math.min(word.size(), row.getFirst().size())) {
                row.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        return rows;
    }

    /** Whether a row has nothing but what may be raised or lowered: markers, exponents, indices. */
    private static boolean isBits(List<PdfWord> row) {
        return row.stream().allMatch(word -> word.text().length() <= LONGEST_BIT);
    }

    /** The row near above or below in larger type, some word of which each bit touches; null if there is none. */
    private @Nullable List<PdfWord> lineOf(List<List<PdfWord>> rows, int bits) {
        List<PdfWord> best = null;
        double nearest = Double.MAX_VALUE;
        for (int i = Math.max(0, bits - NEAR); i < Math.min(rows.size(), bits + NEAR + 1); i++) {
            List<PdfWord> row = rows.get(i);
            if (i == bits || isBits(row) && row.size() <= rows.get(bits).size()) {
                continue;
            }
            double away =
                    Math.abs(row.getFirst().base() - rows.get(bits).getFirst().base());
            if (away < nearest && rows.get(bits).stream().allMatch(bit -> belongs(bit, row))) {
                nearest = away;
                best = row;
            }
        }
        return best;
    }

    private static boolean belongs(PdfWord bit, List<PdfWord> row) {
        for (PdfWord word : row) {
            double away = Math.max(bit.left() - word.right(), word.left() - bit.right());
            if (bit.isSmallerThan(word.size())
                    && Math.abs(word.base() - bit.base()) < 0.75 * word.size()
                    && away < 0.6 * word.size()) {
                return true;
            }
        }
        return false;
    }

    /** The column's left and right edge, as most of its lines keep them. */
    private static RawLine.Column edges(List<PdfLine> lines) {
        if (lines.isEmpty()) {
            return RawLine.Column.UNKNOWN;
        }
        double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        double[] rights = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        double left = lefts[0];
        for (double candidate : lefts) {
            long near = java.util.Arrays.stream(lefts)
                    .filter(x -> Math.abs(x - candidate) < 2)
                    .count();
            if (near * 5 >= lefts.length) {
                left = candidate;
                break;
            }
        }
        return new RawLine.Column(left, rights[(int) ((rights.length - 1) * 0.9)]);
    }
}
