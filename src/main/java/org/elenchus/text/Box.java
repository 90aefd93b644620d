package org.elenchus.text;

/**
 * A rectangle on a page of the source, as high as a line. All measures are PDF points (1/72 inch) from the upper left corner of the
 * page as a viewer shows it: of its crop box, turned as the page says; y grows downwards.
 *
 * @param page counted from 1 in the file, as {@code #page=} of a viewer counts, whatever number is printed on it
 * @param left edge, in points
 * @param top edge, in points
 * @param right edge, in points
 * @param bottom edge, in points
 */
public record Box(int page, double left, double top, double right, double bottom) {

    /** @throws IllegalArgumentException if there is no such page or the edges stand the wrong way round */
    public Box {
        if (page < 1 || !(right >= left) || !(bottom >= top)) {
            throw new IllegalArgumentException(
                    "box " + left + "," + top + " to " + right + "," + bottom + " of page " + page);
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
