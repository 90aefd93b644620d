package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elenchus.extraction.RawLine;

/** Puts the words of one column into lines: by baseline first, then what is raised or lowered joins its neighbour. */
final class ColumnLines {
    private final List<PdfWord> words;
    private final double usual;

    ColumnLines(List<PdfWord> words, double usual) {
        this.words = words;
        this.usual = usual;
    }

    /** From top to bottom. */
    List<PdfLine> lines() {
        List<List<PdfWord>> rows = new ArrayList<>();
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::base));
        List<PdfWord> small = new ArrayList<>();
        for (PdfWord word : sorted) {
            List<PdfWord> row = rows.isEmpty() ? null : rows.getLast();
            if (row != null
                    && word.base() - row.getFirst().base()
                            <= 0.25 * Math.max(word.size(), row.getFirst().size())) {
                row.add(word);
            } else if (word.isSmallerThan(usual) && word.text().length() <= 6) {
                small.add(word);
            } else {
                rows.add(new ArrayList<>(List.of(word)));
            }
        }
        small.forEach(word -> attach(word, rows));
        List<PdfLine> lines = new ArrayList<>();
        RawLine.Column none = RawLine.Column.UNKNOWN;
        rows.stream()
                .map(row -> PdfLine.of(row, none))
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .forEach(lines::add);
        RawLine.Column column = edges(lines);
        lines.replaceAll(line -> line.in(column));
        return lines;
    }

    /** Adds a raised or lowered bit to the line whose word it touches. */
    private static void attach(PdfWord word, List<List<PdfWord>> rows) {
        List<PdfWord> best = null;
        double nearest = Double.MAX_VALUE;
        for (List<PdfWord> row : rows) {
            for (PdfWord other : row) {
                double away = Math.max(word.left() - other.right(), other.left() - word.right());
                double down = Math.abs(word.base() - other.base());
                if (down < 0.75 * Math.max(other.size(), word.size())
                        && away < 0.5 * other.size()
                        && down + Math.abs(away) < nearest) {
                    nearest = down + Math.abs(away);
                    best = row;
                }
            }
        }
        if (best != null) {
            best.add(word);
        } else {
            for (List<PdfWord> row : rows) {
                if (Math.abs(row.getFirst().base() - word.base()) < 0.25 * word.size()) {
                    row.add(word);
                    return;
                }
            }
            rows.add(new ArrayList<>(List.of(word)));
        }
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
