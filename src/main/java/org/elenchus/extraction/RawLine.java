package org.elenchus.extraction;

import org.elenchus.text.Span;

/**
 * A printed line, or a block of a file with structure.
 *
 * @param span in the original text, without blanks at its ends; not empty
 * @param kind what the reader knows of it
 * @param level depth of a heading from 1, else 0
 * @param page index of its page from 0
 * @param gapAbove blank lines above it (plain text) or the free height above it in line heights beyond the usual (PDF);
 *     negative where it begins a column, so that nothing is known
 * @param left where it begins, in characters or points
 * @param right where it ends
 * @param column left and right edge of the column it stands in; both 0 where unknown
 * @param size height of its letters in points, 0 where unknown
 * @param bold whether most of it is bold
 */
public record RawLine(
        Span span,
        LineKind kind,
        int level,
        int page,
        double gapAbove,
        double left,
        double right,
        Column column,
        double size,
        boolean bold) {

    public record Column(double left, double right) {
        public static final Column UNKNOWN = new Column(0, 0);

        public double width() {
            return right - left;
        }
    }

    /** The same where it begins a page or column, so that no gap above it can be seen. */
    public RawLine atTop() {
        return new RawLine(span, kind, level, page, -1, left, right, column, size, bold);
    }

    /** A block of a file with structure. */
    static RawLine block(Span span, LineKind kind, int level, int page) {
        return new RawLine(span, kind, level, page, 1, 0, 0, Column.UNKNOWN, 0, false);
    }
}
