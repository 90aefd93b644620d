package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Words on one baseline, with what is raised above it or lowered below it: markers, exponents, indices. */
final class Rows {
    private static final int LONGEST_BIT = 6;
    /** Rows above and below in which a bit may belong; other columns' lines may come between. */
    private static final int NEAR = 3;

    /** A letter in the line's own type is moved up or down by less than this, in type sizes; lines are further apart. */
    private static final double MOVED = 0.4;
    /** It stands this near its neighbour, in type sizes. */
    private static final double TOUCHING = 0.06;

    private Rows() {}

    /** From top to bottom; each from left to right. */
    static List<List<PdfWord>> of(List<PdfWord> words) {
        List<List<PdfWord>> rows = byBaseline(words);
        List<List<PdfWord>> whole = new ArrayList<>();
        int[] joined = IntStream.range(0, rows.size()).toArray();
        for (int i = 0; i < rows.size(); i++) {
            int line = rows.get(i).stream().allMatch(Rows::isBit) ? lineOf(rows, i) : i;
            while (line != joined[line]) {
                line = joined[line];
            }
            joined[i] = line;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (joined[i] == i) {
                whole.add(rows.get(i));
            } else {
                rows.get(joined[i]).addAll(rows.get(i));
            }
        }
        whole.forEach(row -> row.sort(Comparator.comparingDouble(PdfWord::left)));
        return whole;
    }

    private static List<List<PdfWord>> byBaseline(List<PdfWord> words) {
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

    private static boolean isBit(PdfWord word) {
        return word.text().length() <= LONGEST_BIT;
    }

    /** The nearest row in larger type, or the row of a letter moved up or down, some word of which each bit touches; else itself. */
    private static int lineOf(List<List<PdfWord>> rows, int at) {
        List<PdfWord> bits = rows.get(at);
        int best = at;
        double nearest = Double.MAX_VALUE;
        for (int i = Math.max(0, at - NEAR); i < Math.min(rows.size(), at + NEAR + 1); i++) {
            List<PdfWord> row = rows.get(i);
            double away = Math.abs(row.getFirst().base() - bits.getFirst().base());
            if (i != at
                    && away < nearest
                    && bits.stream().allMatch(bit -> belongs(bit, row, letters(bits) < letters(row)))) {
                nearest = away;
                best = i;
            }
        }
        return best;
    }

    private static int letters(List<PdfWord> row) {
        return row.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** @param larger whether the row holds more than the bits do, so that it is the line and not they */
    private static boolean belongs(PdfWord bit, List<PdfWord> row, boolean larger) {
        for (PdfWord word : row) {
            double away = Math.max(bit.left() - word.right(), word.left() - bit.right());
            double shift = Math.abs(word.base() - bit.base());
            boolean script = bit.isSmallerThan(word.size()) && shift < 0.75 * word.size() && away < 0.6 * word.size();
            boolean moved = larger && shift < MOVED * word.size() && away < TOUCHING * word.size();
            if (script || moved) {
                return true;
            }
        }
        return false;
    }
}
