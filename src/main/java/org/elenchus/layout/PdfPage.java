package org.elenchus.layout;

import java.util.List;
import org.elenchus.text.Boxes;

/**
 * The words of a page in the order of the file.
 *
 * @param width of the page as it is read, in points
 * @param pictures whether it shows a picture, as a scan does
 * @param covered how much of it pictures cover, 0 to 1
 * @param turn quarters of a turn to the left by which its lines stand in what a viewer shows
 */
record PdfPage(double width, double height, List<PdfWord> words, boolean pictures, double covered, int turn) {
    private static final int FEW_WORDS = 3;
    /** Printed over a scan by those who hand it out: a stamp, a number, where it comes from. */
    private static final int STAMP_LETTERS = 250;

    private static final double MOST = 0.6;

    PdfPage {
        words = List.copyOf(words);
    }

    /** A page that is read as a viewer shows it. */
    PdfPage(double width, double height, List<PdfWord> words, boolean pictures) {
        this(width, height, words, pictures, 0, 0);
    }

    int letters() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** Whether a picture lies under most of it, as under the text that a program for recognition added. */
    boolean isCovered() {
        return covered > MOST;
    }

    /** Whether what there is to read on it is likely a picture, with no more text than a stamp. */
    boolean isPicture() {
        return (words.size() < FEW_WORDS && pictures) || (isCovered() && letters() < STAMP_LETTERS);
    }

    PdfPage with(List<PdfWord> others) {
        return new PdfPage(width, height, others, pictures, covered, turn);
    }

    /** The page as a viewer shows it. */
    Boxes.Sheet sheet() {
        boolean sideways = turn % 2 == 1;
        return new Boxes.Sheet(rounded(sideways ? height : width), rounded(sideways ? width : height), turn);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
