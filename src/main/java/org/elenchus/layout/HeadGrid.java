package org.elenchus.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.text.SectionKind;

/**
 * What stands side by side over the text of a first page: authors, each over an address, and the two boxes of “Article info”
 * and “Abstract”. Each is read from top to bottom before the next. For one page.
 */
final class HeadGrid {
    /** Wider than a blank between words of a line that is not justified, in type sizes. */
    private static final double APART = 0.9;
    /** Free height between the rows of one block of names, in type sizes. */
    private static final double FAR = 2.2;
    /** By how much the type of names is larger than that of the addresses above them, in points. */
    private static final double LARGER = 0.7;

    /** Letters of half the lines of a block of names, at least. */
    private static final int SHORTEST = 9;

    /** Rows over an abstract, at most. */
    private static final int MOST = 200;

    private static final Pattern ABSTRACT =
            Pattern.compile("(?iU)^(?:abstract|summary|аннотация|реферат|резюме)(?!\\p{L}).*");
    private static final Pattern INFO = Pattern.compile(
            "(?iU)^(?:article\\s?info(?:rmation)?|articleinfo|article\\s?history|информация о статье|история статьи"
                    + "|сведения о статье)[.:]?$");
    private static final Pattern SPACED = Pattern.compile("\\p{L}(?:\\s+\\p{L})+");

    private final List<List<PdfWord>> rows;
    private final double usual;
    private final List<Run> runs = new ArrayList<>();

    /**
     * Rows that are read as blocks.
     *
     * @param from its first row
     * @param to after its last
     * @param cuts where one block ends and the next begins, from the left, in points
     */
    record Run(int from, int to, List<Double> cuts) {

        /** Which block a word stands in, from 0. */
        int blockOf(PdfWord word) {
            double middle = (word.left() + word.right()) / 2;
            return (int) cuts.stream().filter(cut -> cut < middle).count();
        }
    }

    private record Strip(double left, double right) {
        boolean overlaps(Strip other) {
            return left < other.right && other.left < right;
        }
    }

    /**
     * @param rows of the first page, from top to bottom
     * @param usual size of the running text's type
     */
    HeadGrid(List<List<PdfWord>> rows, double usual) {
        this.rows = rows;
        this.usual = usual;
        int head = head();
        for (int i = 0; i < head; ) {
            Run run = names(i, head);
            if (run.to() - i > 1 && run.cuts().size() > 0 && isOfNames(run)) {
                runs.add(run);
            }
            i = run.to();
        }
        for (int i = 0; i < rows.size() && i <= head; i++) {
            boxes(i).ifPresent(runs::add);
        }
    }

    /** The blocks that begin with a row. */
    Optional<Run> at(int row) {
        return runs.stream().filter(run -> run.from() == row).findFirst();
    }

    /** How many rows stand over the abstract; none if nothing says that it is one. */
    private int head() {
        for (int i = 0; i < Math.min(rows.size(), MOST); i++) {
            for (List<PdfWord> piece : pieces(rows.get(i))) {
                if (ABSTRACT.matcher(text(piece)).matches()) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** The rows from one on between which free strips go down; the row alone if none do. */
    private Run names(int from, int end) {
        List<List<PdfWord>> first = pieces(rows.get(from));
        List<Strip> taken = taken(first);
        List<Strip> strips = strips(taken);
        int to = from + 1;
        boolean shared = false;
        while (first.size() > 1 && to < end && !isNext(to)) {
            List<List<PdfWord>> row = pieces(rows.get(to));
            List<Strip> more = new ArrayList<>(taken);
            more.addAll(taken(row));
            List<Strip> left = strips(more);
            if (!strips.stream().allMatch(strip -> left.stream().anyMatch(strip::overlaps))) {
                break;
            }
            taken = more;
            strips = left;
            shared |= row.size() > 1;
            to++;
        }
        return shared
                ? new Run(
                        from,
                        to,
                        strips.stream().map(s -> (s.left() + s.right()) / 2).toList())
                : new Run(from, from + 1, List.of());
    }

    /** Whether each block is as wide as names and addresses are: a table of labels and values is no grid. */
    private boolean isOfNames(Run run) {
        List<List<Integer>> lengths = new ArrayList<>();
        run.cuts().forEach(cut -> lengths.add(new ArrayList<>()));
        lengths.add(new ArrayList<>());
        for (List<PdfWord> row : rows.subList(run.from(), run.to())) {
            for (List<PdfWord> piece : pieces(row)) {
                lengths.get(run.blockOf(piece.getFirst())).add(text(piece).length());
            }
        }
        return lengths.stream()
                .allMatch(block -> block.stream()
                                .sorted()
                                .skip(block.size() / 2)
                                .findFirst()
                                .orElse(0)
                        >= SHORTEST);
    }

    /** Whether another row of blocks begins, by the height above it or by names in larger type. */
    private boolean isNext(int row) {
        PdfWord word = rows.get(row).getFirst();
        PdfWord above = rows.get(row - 1).getFirst();
        boolean larger = pieces(rows.get(row)).size() > 1 && word.size() > above.size() + LARGER;
        return larger || word.base() - above.base() > FAR * Math.max(word.size(), above.size());
    }

    /** The two boxes whose titles stand in a row. */
    private Optional<Run> boxes(int from) {
        List<List<PdfWord>> titles = pieces(rows.get(from));
        boolean both = titles.size() == 2
                && INFO.matcher(text(titles.getFirst())).matches()
                && ABSTRACT.matcher(text(titles.getLast())).matches();
        if (!both) {
            return Optional.empty();
        }
        double cut = titles.getLast().getFirst().left() - APART * usual / 2;
        int to = from + 1;
        while (to < rows.size() && !isBelow(to, cut)) {
            to++;
        }
        return Optional.of(new Run(from, to, List.of(cut)));
    }

    /** Whether a row stands below the boxes: it runs over both, begins a section, or comes after free height. */
    private boolean isBelow(int row, double cut) {
        boolean over = rows.get(row).stream().anyMatch(word -> word.left() < cut && word.right() > cut)
                || pieces(rows.get(row)).stream()
                        .anyMatch(piece ->
                                piece.getFirst().left() < cut && piece.getLast().right() > cut);
        Optional<SectionKind> heading =
                HeadingWords.kindOf(text(pieces(rows.get(row)).getFirst()));
        boolean section = heading.equals(Optional.of(SectionKind.BODY));
        double step =
                rows.get(row).getFirst().base() - rows.get(row - 1).getFirst().base();
        return over || section || step > 2 * FAR * usual;
    }

    /** The words of a row, parted at gaps that are no blanks. */
    private static List<List<PdfWord>> pieces(List<PdfWord> row) {
        List<List<PdfWord>> pieces = new ArrayList<>();
        for (PdfWord word : row) {
            PdfWord before = pieces.isEmpty() ? null : pieces.getLast().getLast();
            if (before == null || word.left() - before.right() > APART * Math.max(word.size(), before.size())) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(word);
        }
        return pieces;
    }

    private static List<Strip> taken(List<List<PdfWord>> pieces) {
        return pieces.stream()
                .map(piece -> new Strip(
                        piece.getFirst().left(),
                        piece.stream().mapToDouble(PdfWord::right).max().orElse(0)))
                .toList();
    }

    /** What is free between what is taken. */
    private static List<Strip> strips(List<Strip> taken) {
        List<Strip> sorted = new ArrayList<>(taken);
        sorted.sort(java.util.Comparator.comparingDouble(Strip::left));
        List<Strip> strips = new ArrayList<>();
        double end = sorted.getFirst().right();
        for (Strip strip : sorted) {
            double next = strip.left();
            if (next > end + 2) {
                strips.add(new Strip(end, next));
            }
            end = Math.max(end, strip.right());
        }
        return strips;
    }

    private static String text(List<PdfWord> piece) {
        String text = piece.stream().map(PdfWord::text).collect(Collectors.joining(" "));
        return SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
