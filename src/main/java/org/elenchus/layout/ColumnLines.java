package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elenchus.extraction.RawLine;

/** Puts the words of one column into lines: by baseline first, then what is raised or lowered joins its neighbour. */
final class ColumnLines {
    private final List<PdfWord> words;

    ColumnLines(List<PdfWord> words) {
        this.words = words;
    }

    /** From top to bottom. */
    List<PdfLine> lines() {
        List<PdfLine> lines = new ArrayList<>();
        Rows.of(words).stream()
                .map(row -> PdfLine.of(row, RawLine.Column.UNKNOWN))
                .sorted(Comparator.comparingDouble(PdfLine::base))
                .forEach(lines::add);
        RawLine.Column column = edges(lines);
        lines.replaceAll(line -> line.in(column));
        return lines;
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
