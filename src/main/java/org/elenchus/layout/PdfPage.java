package org.elenchus.layout;

import java.util.List;
import org.elenchus.text.Boxes;

/**
 * The words of a page in the order of the file.
 *
 * @param width of the page as it is read, in points
 * @param pictures whether it shows a picture, as a scan does
 * @param turn quarters of a turn to the left by which its lines stand in what a viewer shows
 */
record PdfPage(double width, double height, List<PdfWord> words, boolean pictures, int turn) {
    PdfPage {
        words = List.copyOf(words);
    }

    /** A page that is read as a viewer shows it. */
    PdfPage(double width, double height, List<PdfWord> words, boolean pictures) {
        this(width, height, words, pictures, 0);
    }

    PdfPage with(List<PdfWord> others) {
        return new PdfPage(width, height, others, pictures, turn);
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
