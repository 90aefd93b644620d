package org.elenchus.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the footnotes of a page: smaller type at the bottom of a column, from a marker on. For one page. */
final class PdfNotes {
    enum Place {
        NONE,
        FIRST,
        NEXT
    }

    private static final Pattern MARKED = Pattern.compile(
            "^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}(?=[.)]?\\s?\\p{L}|[.)]?\\s[«\"“(\\[])|\\*{1,3}|[†‡§])\\s*\\S.*");
    /** Type of a note in sizes of the running text's, at most. */
    static final double SMALLER = 0.93;
    /** Lines of a note that goes on from the column before, at most. */
    private static final int MOST_REST = 12;

    private final Place[] places;
    private final double pitch;
    private final CalledNotes called;
    /** Whether there is a note that may go on in the next column. */
    private boolean open;

    /**
     * @param lines of the page in reading order, without heads and feet
     * @param usual size of the running text
     * @param pitch distance of its baselines
     * @param open whether a note of an earlier page may go on here
     * @param called the notes that the text of the page calls
     */
    PdfNotes(List<PdfLine> lines, double usual, double pitch, boolean open, CalledNotes called) {
        this.called = called;
        this.pitch = pitch;
        this.open = open;
        places = new Place[lines.size()];
        java.util.Arrays.fill(places, Place.NONE);
        for (int start = 0; start < lines.size(); ) {
            int end = start + 1;
            while (end < lines.size()
                    && lines.get(end).base() > lines.get(end - 1).base()) {
                end++;
            }
            findInColumn(lines, start, end, usual);
            this.open = places[end - 1] == Place.NONE ? this.open : !isFinished(lines.get(end - 1));
            start = end;
        }
    }

    Place of(int line) {
        return places[line];
    }

    /** Looks from the bottom of a column up, as long as the type is small. */
    private void findInColumn(List<PdfLine> lines, int start, int end, double usual) {
        int small = end;
        while (small > start && lines.get(small - 1).size() < SMALLER * usual) {
            small--;
        }
        if (small == end) {
            return;
        }
        int first = small;
        while (first < end && !isMarked(lines.get(first))) {
            first++;
        }
        boolean apart = small > start && isApart(lines.get(small - 1), lines.get(small));
        if (open && apart && first > small && isRest(lines, small, first, end)) {
            first = small;
        } else if (first == end || (first > start && !isApart(lines.get(first - 1), lines.get(first)))) {
            return;
        }
        for (int i = first; i < end; i++) {
            places[i] = isMarked(lines.get(i)) ? Place.FIRST : Place.NEXT;
        }
    }

    /** Whether unmarked small lines over the first note, or without one, go on with a note of the column before. */
    private static boolean isRest(List<PdfLine> lines, int small, int first, int end) {
        for (int i = small + 1; i < Math.min(first + 1, end); i++) {
            if (lines.get(i).base() - lines.get(i - 1).base()
                    > 1.5 * lines.get(i).size()) {
                return false;
            }
        }
        return first - small <= MOST_REST && lines.get(small).isPlain();
    }

    /** Whether free height parts the first note from the text above it. */
    private boolean isApart(PdfLine above, PdfLine note) {
        return note.base() - above.base() > 1.15 * pitch;
    }

    private boolean isMarked(PdfLine line) {
        return called.begins(line)
                || isRaised(line)
                || MARKED.matcher(line.text()).matches();
    }

    /** Whether a line begins with a raised marker. */
    static boolean isRaised(PdfLine line) {
        PdfWord word = line.words().getFirst();
        return word.isSmallerThan(line.size()) && word.text().matches("\\d{1,3}|\\*+");
    }

    static boolean isFinished(PdfLine line) {
        return line.text().matches(".*[.!?…][»\"”)\\]]*");
    }
}
