package org.elenchus.layout;

/**
 * A word on a page, or a part of one where its type changes. All measures in points from the upper left corner, for
 * text that runs from left to right.
 *
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param base its baseline
 * @param size height of its letters' type
 */
record PdfWord(String text, double left, double right, double base, double size, boolean bold) {

    boolean isSmallerThan(double usual) {
        return size < 0.85 * usual;
    }
}
