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
            "^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\\d{1,3}(?=[.)]?\\s?\\p{L}|[.)]?\\s[«\"“\\[])|\\*{1,3}|[†‡§])\\s*\\S.*");
    /** Type of a note in sizes of the running text's, at most. */
    static final double SMALLER = 0.93;

    private final Place[] places;
    private final double pitch;

    /**
     * @param lines of the page in reading order, without heads and feet
     * @param usual size of the running text
     * @param pitch distance of its baselines
     */
    PdfNotes(List<PdfLine> lines, double usual, double pitch) {
        this.pitch = pitch;
        places = new Place[lines.size()];
        java.util.Arrays.fill(places, Place.NONE);
        for (int end = lines.size(); end > 0; ) {
            int start = end - 1;
            while (start > 0 && lines.get(start).base() > lines.get(start - 1).base()) {
                start--;
            }
            findInColumn(lines, start, end, usual);
            end = start;
        }
    }

    Place of(int line) {
        return places[line];
    }

    /** Looks from the bottom of a column up, as long as the type is small. */
    private void findInColumn(List<PdfLine> lines, int start, int end, double usual) {
        int first = end;
        while (first > start && lines.get(first - 1).size() < SMALLER * usual) {
            first--;
        }
        while (first < end && !isMarked(lines.get(first))) {
            first++;
        }
        if (first == end || (first > start && !isApart(lines.get(first - 1), lines.get(first)))) {
            return;
        }
        for (int i = first; i < end; i++) {
            places[i] = isMarked(lines.get(i)) ? Place.FIRST : Place.NEXT;
        }
    }

    /** Whether free height parts the first note from the text above it. */
    private boolean isApart(PdfLine above, PdfLine note) {
        return note.base() - above.base() > 1.15 * pitch;
    }

    private static boolean isMarked(PdfLine line) {
        PdfWord word = line.words().getFirst();
        boolean raised = word.size() < 0.85 * line.size() && word.text().matches("\\d{1,3}|\\*+");
        return raised || MARKED.matcher(line.text()).matches();
    }
}
