package org.elenchus.layout;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.RawLine;

/** Lays words on a page for tests: each letter is half its type's size wide. */
final class Sheet {
    static final double WIDTH = 600;
    static final double HEIGHT = 800;
    static final double SIZE = 10;
    static final double PITCH = 12;

    final List<PdfWord> words = new ArrayList<>();

    static PdfWord word(String text, double left, double base, double size) {
        return new PdfWord(text, left, left + text.length() * size / 2, base, size, false);
    }

    /** Words of a line, with blanks of a third of the type's size. */
    static List<PdfWord> words(String text, double left, double base, double size) {
        List<PdfWord> words = new ArrayList<>();
        double x = left;
        for (String one : text.split(" ")) {
            words.add(word(one, x, base, size));
            x = words.getLast().right() + size / 3;
        }
        return words;
    }

    /** A line of a column that reaches from 50 to 350. */
    static PdfLine line(String text, double base, double size) {
        return line(words(text, 50, base, size));
    }

    static PdfLine line(List<PdfWord> words) {
        return PdfLine.of(words, new RawLine.Column(50, 350));
    }

    /** A row in pieces that begin at the same places in every row. */
    static PdfLine row(double base, double size, String... cells) {
        List<PdfWord> words = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            words.addAll(words(cells[i], 50 + 100.0 * i, base, size));
        }
        return line(words);
    }

    Sheet print(String text, double left, double base, double size) {
        words.addAll(words(text, left, base, size));
        return this;
    }

    /** Lines of running text, one below the other. */
    Sheet column(double left, double base, int lines, String text) {
        for (int i = 0; i < lines; i++) {
            print(text, left, base + i * PITCH, SIZE);
        }
        return this;
    }

    PdfPage page() {
        return new PdfPage(WIDTH, HEIGHT, words, false);
    }

    static List<String> texts(List<PdfLine> lines) {
        return lines.stream().map(PdfLine::text).toList();
    }
}
