package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words on one baseline, with what is raised above it or lowered below it: markers, exponents, indices. */
final class Rows {
    private static final int LONGEST_BIT = 6;
    /** Rows above and below in which a bit may belong; other columns' lines may come between. */
    private static final int NEAR = 3;

    private Rows() {}

    /** From top to bottom; each from left to right. */
    static List<List<PdfWord>> of(List<PdfWord> words) {
        List<List<PdfWord>> rows = byBaseline(words);
        List<List<PdfWord>> whole = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<PdfWord> bits = rows.get(i);
            List<PdfWord> line = bits.stream().allMatch(Rows::isBit) ? lineOf(rows, i) : null;
            if (line == null) {
                whole.add(bits);
            } else {
                line.addAll(bits);
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

    /** The nearest row in larger type, some word of which each bit touches; null if there is none. */
    private static @Nullable List<PdfWord> lineOf(List<List<PdfWord>> rows, int at) {
        List<PdfWord> bits = rows.get(at);
        List<PdfWord> best = null;
        double nearest = Double.MAX_VALUE;
        for (int i = Math.max(0, at - NEAR); i < Math.min(rows.size(), at + NEAR + 1); i++) {
            List<PdfWord> row = rows.get(i);
            double away = Math.abs(row.getFirst().base() - bits.getFirst().base());
            if (i != at && away < nearest && bits.stream().allMatch(bit -> belongs(bit, row))) {
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
}
