package org.elenchus.layout;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Boxes;
import org.elenchus.text.PrintedLine;
import org.elenchus.text.Span;

/** Keeps where the words of each line stand, for the document. For one file. */
final class PlacedLines {
    /** A point has so many. */
    private static final double UNITS = 10;
    /** What letters with accents reach over the baseline, in sizes of their type. */
    private static final double ASCENT = 0.88;
    /** What letters reach below it. */
    private static final double DESCENT = 0.24;

    private final List<PdfPage> pages;
    private final List<PrintedLine> lines = new ArrayList<>();

    PlacedLines(List<PdfPage> pages) {
        this.pages = pages;
    }

    /**
     * @param page index from 0
     * @param places of its words in the text as extracted
     */
    void add(PdfLine line, int page, List<Span> places) {
        List<PrintedLine.Word> words = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            PdfWord word = line.words().get(i);
            int left = units(word.left());
            words.add(new PrintedLine.Word(places.get(i), left, Math.max(left, units(word.right()))));
        }
        int top = units(line.base() - ASCENT * line.size());
        lines.add(new PrintedLine(page + 1, top, Math.max(top, units(line.base() + DESCENT * line.size())), words));
    }

    private static int units(double points) {
        return Math.toIntExact(Math.round(Math.clamp(points, -20_000, 20_000) * UNITS));
    }

    Boxes boxes() {
        return Boxes.of(pages.stream().map(PdfPage::sheet).toList(), lines);
    }
}
