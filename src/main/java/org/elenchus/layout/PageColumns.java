package org.elenchus.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.RawLine;

/**
 * Finds the columns of a page and puts its words in reading order. A gutter is a strip that most lines leave free; a
 * line that runs across it (a title, an abstract, a wide caption) parts the page into bands, and within a band the
 * columns follow each other from left to right. For one page.
 */
final class PageColumns {
    /** A gutter may be crossed by this share of the lines that cover other places. */
    private static final double CROSSED = 0.5;

    private static final int FEWEST_LINES = 4;
    /** First lines that hang out of their column into a gutter are more than this share of its lines. */
    private static final double HANGING = 0.12;
    /** A gap wider than this is no blank between the words of a line, in type sizes. */
    private static final double WIDE = 1.2;
    /** By how much type may differ from the running text's and still be like it. */
    private static final double LIKE = 0.12;
    /** How far from a gutter its columns are looked at, in points. */
    private static final int SIDE = 100;

    private final List<PdfWord> words;
    private final double usual;

    /** @param usual the size of the running text's type in the file */
    PageColumns(PdfPage page, double usual) {
        words = page.words();
        this.usual = usual;
    }

    /** The gutters that the page itself shows. */
    List<Gutter> gutters() {
        return words.isEmpty() ? List.of() : gutters(Rows.of(words));
    }

    /** Whether a gutter that other pages have would do for this one, which has too little text to show its own. */
    boolean allows(Gutter gutter) {
        List<List<PdfWord>> rows = Rows.of(words);
        long crossing = rows.stream().filter(gutter::isCrossedBy).count();
        return crossing * 3 < rows.size() && partsText(gutter, withoutLabels(rows), 1);
    }

    /** What is set in the type of the running text or near it: a page may be full of the labels of a figure. */
    private List<List<PdfWord>> withoutLabels(List<List<PdfWord>> rows) {
        List<List<PdfWord>> set = rows.stream()
                .filter(row -> row.stream().anyMatch(word -> Math.abs(word.size() - usual) < LIKE * usual))
                .toList();
        return set.size() < FEWEST_LINES ? rows : set;
    }

    /**
     * The lines of the page in reading order.
     *
     * @param first whether it is the first page, where names and boxes may stand side by side over the text
     */
    List<PdfLine> lines(List<Gutter> gutters, boolean first) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<List<PdfWord>> rows = Rows.of(words);
        boolean[] across = new SpanningRows(rows, gutters, usual).across();
        List<PdfLine> lines = new ArrayList<>();
        List<PdfWord> band = new ArrayList<>();
        boolean whole = true;
        HeadGrid head = new HeadGrid(first ? rows : List.of(), usual);
        for (int i = 0; i < rows.size(); i++) {
            Optional<HeadGrid.Run> blocks = head.at(i);
            if (blocks.isPresent()) {
                flush(band, whole, gutters, lines);
                band = new ArrayList<>();
                lines.addAll(inBlocks(blocks.get(), rows));
                i = blocks.get().to() - 1;
                continue;
            }
            List<PdfWord> row = rows.get(i);
            boolean crosses = across[i];
            if (crosses != whole && !band.isEmpty()) {
                flush(band, whole, gutters, lines);
                band = new ArrayList<>();
            }
            whole = crosses;
            band.addAll(row);
        }
        flush(band, whole, gutters, lines);
        return lines;
    }

    /** @param width of the strip that is free */
    record Gutter(double middle, double width) {

        boolean isCrossedBy(List<PdfWord> row) {
            for (int i = 0; i < row.size(); i++) {
                PdfWord word = row.get(i);
                boolean over = word.left() < middle - width / 2 - 1 && word.right() > middle + width / 2 + 1;
                boolean beside = i + 1 < row.size()
                        && word.right() <= middle + width
                        && row.get(i + 1).left() >= middle - width
                        && word.left() < middle - width / 2 + 1
                        && row.get(i + 1).right() > middle - width / 2 + 1
                        && row.get(i + 1).left() - word.right() < Math.min(0.6 * width, WIDE * word.size());
                if (over || beside) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Gutter> gutters(List<List<PdfWord>> rows) {
        double leftmost = words.stream().mapToDouble(PdfWord::left).min().orElse(0);
        double rightmost = words.stream().mapToDouble(PdfWord::right).max().orElse(0);
        int width = (int) Math.min(5_000, Math.ceil(rightmost - leftmost)) + 1;
        int[] covered = new int[width];
        for (List<PdfWord> row : rows) {
            cover(row, leftmost, covered);
        }
        List<Gutter> gutters = new ArrayList<>();
        int start = -1;
        for (int x = 0; x < width; x++) {
            boolean free = covered[x] <= CROSSED * Math.min(beside(covered, x, -1), beside(covered, x, 1));
            if (free && start < 0) {
                start = x;
            } else if (!free && start >= 0) {
                Gutter gutter = tightened(rows, leftmost + start, leftmost + x);
                if (start > 0 && x - start >= 0.7 * usual && partsText(gutter, rows, FEWEST_LINES)) {
                    gutters.add(gutter);
                }
                start = -1;
            }
        }
        return gutters;
    }

    /** A strip without what hangs into it: first lines may begin left of the rest of their column. */
    private Gutter tightened(List<List<PdfWord>> rows, double from, double to) {
        List<Double> ends = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        double middle = (from + to) / 2;
        for (List<PdfWord> row : rows) {
            double end = -1;
            double start = Double.MAX_VALUE;
            boolean over = false;
            for (int i = 0; i < row.size(); i++) {
                PdfWord word = row.get(i);
                double centre = (word.left() + word.right()) / 2;
                boolean inside = centre > from && centre < to && !hangs(row, i);
                over |= inside || (word.left() < from && word.right() > to);
                end = centre < middle && !(centre > from && hangs(row, i)) ? Math.max(end, word.right()) : end;
                start = centre > middle || (centre > from && hangs(row, i)) ? Math.min(start, word.left()) : start;
            }
            if (!over && end > from - SIDE / 2.0) {
                ends.add(end);
            }
            if (!over && start < to + SIDE / 2.0) {
                starts.add(start);
            }
        }
        ends.sort(null);
        starts.sort(null);
        if (ends.isEmpty() || starts.isEmpty()) {
            return new Gutter(middle, to - from);
        }
        double left = Math.clamp(ends.get((int) ((1 - HANGING) * (ends.size() - 1))), from, to);
        double right = Math.clamp(starts.get((int) (HANGING * starts.size())), from, to);
        return right - left < 0.5 * usual
                ? new Gutter(middle, to - from)
                : new Gutter((left + right) / 2, right - left);
    }

    /** Whether a word belongs to what follows it rather than to what is before it, as the number of an entry does. */
    private static boolean hangs(List<PdfWord> row, int i) {
        if (i + 1 == row.size()) {
            return false;
        }
        PdfWord word = row.get(i);
        double after = row.get(i + 1).left() - word.right();
        double before = i == 0 ? Double.MAX_VALUE : word.left() - row.get(i - 1).right();
        return after < WIDE * word.size() && before > WIDE * word.size();
    }

    /** How many lines usually cover the places on one side of another. */
    private static double beside(int[] covered, int x, int step) {
        int from = Math.max(0, step < 0 ? x - SIDE : x + SIDE / 8);
        int to = Math.min(covered.length, step < 0 ? x - SIDE / 8 : x + SIDE);
        if (to - from < SIDE / 4) {
            return 0;
        }
        int[] values = Arrays.copyOfRange(covered, from, to);
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private void cover(List<PdfWord> row, double leftmost, int[] covered) {
        for (int i = 0; i < row.size(); i++) {
            double from = row.get(i).left();
            double to = row.get(i).right();
            if (i + 1 < row.size() && row.get(i + 1).left() - to < 0.6 * usual) {
                to = row.get(i + 1).left();
            }
            for (int x = (int) (from - leftmost); x < Math.min(covered.length, to - leftmost); x++) {
                covered[Math.max(0, x)]++;
            }
        }
    }

    /** Whether there is running text on either side, rather than the cells of a table. */
    private static boolean partsText(Gutter gutter, List<List<PdfWord>> rows, int fewest) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (List<PdfWord> row : rows) {
            if (gutter.isCrossedBy(row)) {
                continue;
            }
            int leftLength = 0;
            int rightLength = 0;
            for (PdfWord word : row) {
                int length = isDrawn(word) ? 0 : word.text().length() + 1;
                if (word.right() < gutter.middle()) {
                    leftLength += length;
                } else {
                    rightLength += length;
                }
            }
            if (leftLength > 0) {
                left.add(leftLength);
            }
            if (rightLength > 0) {
                right.add(rightLength);
            }
        }
        return isText(left, fewest) && isText(right, fewest);
    }

    /** Whether it is a mark of a drawing, such as the dots of a plot. */
    private static boolean isDrawn(PdfWord word) {
        return word.text()
                .codePoints()
                .map(Character::getType)
                .allMatch(type -> type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL);
    }

    private static boolean isText(List<Integer> lengths, int fewest) {
        if (lengths.size() < fewest) {
            return false;
        }
        List<Integer> sorted = lengths.stream().sorted().toList();
        return sorted.get(sorted.size() / 2) >= 18;
    }

    private static List<PdfLine> inBlocks(HeadGrid.Run run, List<List<PdfWord>> rows) {
        List<PdfLine> lines = new ArrayList<>();
        for (int block = 0; block <= run.cuts().size(); block++) {
            int place = block;
            List<PdfWord> column = rows.subList(run.from(), run.to()).stream()
                    .flatMap(List::stream)
                    .filter(word -> run.blockOf(word) == place)
                    .toList();
            lines.addAll(new ColumnLines(column).lines());
        }
        return lines;
    }

    /** From the left edge of the first column to the right edge of the last. */
    private RawLine.Column wholeWidth(List<Gutter> gutters) {
        List<PdfWord> left = new ArrayList<>(words);
        left.removeIf(word -> word.right() > gutters.getFirst().middle());
        List<PdfWord> right = new ArrayList<>(words);
        right.removeIf(word -> word.left() < gutters.getLast().middle());
        return left.isEmpty() || right.isEmpty()
                ? RawLine.Column.UNKNOWN
                : new RawLine.Column(
                        new ColumnLines(left).lines().getFirst().column().left(),
                        new ColumnLines(right).lines().getFirst().column().right());
    }

    private void flush(List<PdfWord> band, boolean whole, List<Gutter> gutters, List<PdfLine> out) {
        if (whole) {
            // few lines over the columns, as title and names are, do not show how wide the text is
            List<PdfLine> lines = new ColumnLines(band).lines();
            RawLine.Column width = out.isEmpty() && !gutters.isEmpty() ? wholeWidth(gutters) : RawLine.Column.UNKNOWN;
            boolean inside =
                    lines.stream().allMatch(line -> line.left() > width.left() - 2 && line.right() < width.right() + 2);
            lines.forEach(line -> out.add(width.width() > 0 && inside ? line.in(width) : line));
            return;
        }
        List<PdfWord> rest = new ArrayList<>(band);
        for (Gutter gutter : gutters) {
            List<PdfWord> column = new ArrayList<>();
            rest.removeIf(word -> (word.left() + word.right()) / 2 < gutter.middle() && column.add(word));
            out.addAll(new ColumnLines(column).lines());
        }
        out.addAll(new ColumnLines(rest).lines());
    }
}
