package org.elenchus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the words of a text as extracted stand on its pages, packed: about four bytes a word. {@link Document#boxes(Span)} asks it
 * for stretches of the canonical text. Immutable and safe to share; unpacks the pages that are asked for, anew each time.
 *
 * @param sheets the pages of the file, in its order; none where the source has no pages or a place was never told
 * @param stretches in the order of the text as extracted
 */
public record Boxes(List<Sheet> sheets, List<Stretch> stretches) {
    public static final Boxes NONE = new Boxes(List.of(), List.of());

    static final int QUARTERS = 4;

    /**
     * A page of the file as a viewer shows it.
     *
     * @param width in points
     * @param height in points
     * @param turn quarters of a turn to the left that its lines stand in: 1 where they run up the page, else 0 as a rule
     */
    public record Sheet(double width, double height, int turn) {

        /** @throws IllegalArgumentException if there is no such turn */
        public Sheet {
            if (turn < 0 || turn >= QUARTERS) {
                throw new IllegalArgumentException(turn + " quarters of a turn");
            }
        }

        /** A box in the direction of reading, in tenths of a point, as the viewer shows it. */
        private Box box(int page, int left, int top, int right, int bottom) {
            double l = left / PackedLines.UNITS;
            double t = top / PackedLines.UNITS;
            double r = right / PackedLines.UNITS;
            double b = bottom / PackedLines.UNITS;
            return switch (turn) {
                case 0 -> new Box(page, l, t, r, b);
                case 1 -> new Box(page, t, rounded(height - r), b, rounded(height - l));
                case 2 ->
                    new Box(page, rounded(width - r), rounded(height - b), rounded(width - l), rounded(height - t));
                default -> new Box(page, rounded(width - b), l, rounded(width - t), r);
            };
        }

        private static double rounded(double points) {
            return Math.round(points * PackedLines.UNITS) / PackedLines.UNITS;
        }
    }

    /**
     * Lines of one page that follow one another in the text.
     *
     * @param page counted from 1
     * @param start of the first in the text as extracted
     * @param lines packed; docs/formats.md tells how
     */
    public record Stretch(int page, int start, String lines) {

        /** @throws IllegalArgumentException if the lines cannot be unpacked */
        public Stretch {
            PackedLines.unpack(page, start, lines);
        }

        List<PrintedLine> unpacked() {
            return PackedLines.unpack(page, start, lines);
        }
    }

    /** @throws IllegalArgumentException if a stretch is of no sheet, or begins before the one before it */
    public Boxes {
        sheets = List.copyOf(sheets);
        stretches = List.copyOf(stretches);
        int at = 0;
        for (Stretch stretch : stretches) {
            if (stretch.page() < 1 || stretch.page() > sheets.size() || stretch.start() < at) {
                throw new IllegalArgumentException(
                        "lines at " + stretch.start() + " of page " + stretch.page() + " after " + at);
            }
            at = stretch.start();
        }
    }

    /**
     * Packs lines.
     *
     * @param lines in the order of the text
     */
    public static Boxes of(List<Sheet> sheets, List<PrintedLine> lines) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
                int start = lines.get(from).words().getFirst().span().start();
                stretches.add(
                        new Stretch(lines.get(from).page(), start, PackedLines.pack(start, lines.subList(from, i))));
                from = i;
            }
        }
        return stretches.isEmpty() ? NONE : new Boxes(sheets, stretches);
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /**
     * The boxes of all words that stretches of the text as extracted touch: one for each printed line.
     *
     * @param originals in the order in which the boxes are wanted
     */
    List<Box> of(List<Span> originals) {
        List<Box> boxes = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= originals.size(); i++) {
            if (i == originals.size()
                    || originals.get(i).start() < originals.get(i - 1).start()) {
                boxes.addAll(ofAscending(originals.subList(from, i)));
                from = i;
            }
        }
        return boxes;
    }

    private List<Box> ofAscending(List<Span> originals) {
        List<Box> boxes = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < stretches.size() && next < originals.size(); i++) {
            int end = i + 1 < stretches.size() ? stretches.get(i + 1).start() : Integer.MAX_VALUE;
            while (next < originals.size()
                    && originals.get(next).end() <= stretches.get(i).start()) {
                next++;
            }
            if (next < originals.size() && originals.get(next).start() < end) {
                List<Span> rest = originals.subList(next, originals.size());
                stretches.get(i).unpacked().forEach(line -> box(line, rest).ifPresent(boxes::add));
            }
        }
        return boxes;
    }

    private Optional<Box> box(PrintedLine line, List<Span> originals) {
        List<PrintedLine.Word> touched = line.words().stream()
                .filter(word -> originals.stream().anyMatch(word.span()::overlaps))
                .toList();
        if (touched.isEmpty()) {
            return Optional.empty();
        }
        int left = touched.stream().mapToInt(PrintedLine.Word::left).min().orElseThrow();
        int right = touched.stream().mapToInt(PrintedLine.Word::right).max().orElseThrow();
        return Optional.of(sheets.get(line.page() - 1).box(line.page(), left, line.top(), right, line.bottom()));
    }
}
