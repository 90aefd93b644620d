package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.extraction.RaisedDigits;
import org.elenchus.extraction.RawLine;
import org.elenchus.text.Span;

/**
 * A printed line of one column.
 *
 * @param words from left to right
 * @param base the baseline of most of it
 * @param size the size of most of its type
 * @param column in which it stands
 */
record PdfLine(List<PdfWord> words, double base, double size, RawLine.Column column) {

    /** Wider than any blank between words of a justified line, in type sizes. */
    private static final double CELL_GAP = 1.8;

    private static final Pattern RAISED_MARK = Pattern.compile("[a-zа-я]|\\*{1,4}|[†‡§¶]{1,3}");

    /** Some writers set it a little apart where it ends a line. */
    private static final Pattern HYPHEN = Pattern.compile("[-\u00AD\u2010]");

    static PdfLine of(List<PdfWord> words, RawLine.Column column) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::left));
        PdfWord main = main(sorted);
        return new PdfLine(List.copyOf(sorted), main.base(), main.size(), column);
    }

    /** A word in the type of most of the line. */
    private static PdfWord main(List<PdfWord> words) {
        PdfWord best = words.getFirst();
        int most = 0;
        for (PdfWord word : words) {
            int length = 0;
            for (PdfWord other : words) {
                length += Math.abs(other.size() - word.size()) < 0.5
                        ? other.text().length()
                        : 0;
            }
            if (length > most) {
                most = length;
                best = word;
            }
        }
        return best;
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        double right = 0;
        for (PdfWord word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    boolean bold() {
        int bold = 0;
        int all = 0;
        for (PdfWord word : words) {
            all += word.text().length();
            bold += word.bold() ? word.text().length() : 0;
        }
        return bold * 2 > all;
    }

    /** Where the pieces begin and end into which it falls at gaps that are no blanks between words. */
    private List<double[]> cells() {
        List<double[]> cells = new ArrayList<>();
        for (PdfWord word : words) {
            if (cells.isEmpty() || word.left() - cells.getLast()[1] > CELL_GAP * size) {
                cells.add(new double[] {word.left(), word.right()});
            } else {
                cells.getLast()[1] = word.right();
            }
        }
        return cells;
    }

    /** Whether it is a justified line with few words: all its blanks are alike, and it reaches the edge. */
    private boolean isStretched() {
        double narrow = Double.MAX_VALUE;
        double wide = 0;
        for (int i = 1; i < words.size(); i++) {
            double gap = words.get(i).left() - words.get(i - 1).right();
            narrow = Math.min(narrow, gap);
            wide = Math.max(wide, gap);
        }
        return narrow > 0.7 * wide && Math.abs(right() - column.right()) < 3;
    }

    /** Whether both fall into pieces, and one of them begins or ends below one of the other's: rows of a table. */
    boolean isAlignedWith(PdfLine other) {
        if (isStretched() && other.isStretched()) {
            return false;
        }
        List<double[]> mine = cells();
        List<double[]> others = other.cells();
        for (int i = 1; i < mine.size(); i++) {
            for (int j = 1; j < others.size(); j++) {
                double[] a = mine.get(i);
                double[] b = others.get(j);
                boolean last = i == mine.size() - 1 && j == others.size() - 1;
                if (Math.abs(a[0] - b[0]) < 2.5 || (!last && Math.abs(a[1] - b[1]) < 2.5)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is one piece, as lines of text are. */
    boolean isPlain() {
        return isStretched() || cells().size() == 1;
    }

    /** In how many pieces it falls at gaps that are no blanks between words. */
    int pieces() {
        return isPlain() ? 1 : cells().size();
    }

    PdfLine in(RawLine.Column other) {
        return new PdfLine(words, base, size, other);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /**
     * Raised letters and signs, by which a note may be marked.
     *
     * @param places one for each word
     */
    List<Span> raised(List<Span> places) {
        List<Span> marks = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            PdfWord word = words.get(i);
            if (isRaised(word) && RAISED_MARK.matcher(word.text()).matches()) {
                marks.add(places.get(i));
            }
        }
        return marks;
    }

    /** Appends its text; tells where each of its words stands in what it was appended to. */
    List<Span> appendTo(StringBuilder text) {
        List<Span> places = new ArrayList<>(words.size());
        PdfWord before = null;
        for (PdfWord word : words) {
            if (before != null && parted(before, word)) {
                text.append(' ');
            }
            int start = text.length();
            text.append(isRaised(word) ? RaisedDigits.of(word.text()) : word.text());
            places.add(new Span(start, text.length()));
            before = word;
        }
        return places;
    }

    private boolean parted(PdfWord a, PdfWord b) {
        double type = Math.min(a.size(), b.size());
        double blank = b.equals(words.getLast()) && HYPHEN.matcher(b.text()).matches() ? 0.2 : 0.12;
        return b.left() - a.right() > blank * type;
    }

    private boolean isRaised(PdfWord word) {
        return word.size() < 0.85 * size && word.base() < base - 0.15 * size && word.base() > base - 0.8 * size;
    }
}
