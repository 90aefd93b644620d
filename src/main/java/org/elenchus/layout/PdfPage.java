package org.elenchus.layout;

import java.util.List;

/**
 * The words of a page in the order of the file.
 *
 * @param width of the page as it is read, in points
 * @param pictures whether it shows a picture, as a scan does
 */
record PdfPage(double width, double height, List<PdfWord> words, boolean pictures) {
    PdfPage {
        words = List.copyOf(words);
    }
}
