package org.elenchus.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which printed lines make a paragraph. A file may have one line a paragraph, or lines wrapped at a width that
 * changes within the file; so each line is judged by its neighbours: whether sentences run on over line ends there,
 * and how long full lines are.
 */
final class ParagraphFinder {
    /** Lines on either side that tell whether text is wrapped here. */
    private static final int NEIGHBOURS = 8;

    private static final int WIDTHS = 9;
    private static final double WRAPPED = 0.25;
    private static final double FULL = 0.93;

    private final List<RawLine> lines;
    private final LineFacts[] facts;
    private final boolean[] flows;
    private final double[] lengths;
    /** The usual length of full lines around each line; 0 where text is not wrapped. */
    private final double[] widths;

    private final Enumerations enumerations;
    private final double usualSize;
    private final Marks marks;

    /**
     * @param lines in reading order
     * @param texts the same, cleaned; none is empty
     */
    ParagraphFinder(List<RawLine> lines, List<MappedText> texts) {
        this.lines = lines;
        facts = texts.stream().map(text -> LineFacts.of(text.toString())).toArray(LineFacts[]::new);
        flows = new boolean[facts.length];
        lengths = new double[facts.length];
        for (int i = 0; i < facts.length; i++) {
            flows[i] = i + 1 < facts.length
                    && isLine(i)
                    && isLine(i + 1)
                    && (facts[i].broken() || facts[i].flowsInto(facts[i + 1]));
            lengths[i] = length(i);
        }
        widths = new double[facts.length];
        for (int i = 0; i < facts.length; i++) {
            widths[i] = shareOfFlowing(i) >= WRAPPED ? fullWidth(i) : 0;
        }
        usualSize = lines.stream()
                .mapToDouble(RawLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
        enumerations = new Enumerations(facts);
        marks = marks();
    }

    /** The paragraphs, each as the indices of its lines. */
    List<List<Integer>> find() {
        List<List<Integer>> paragraphs = new ArrayList<>();
        List<Integer> current = new ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            current.add(i);
            if (i + 1 == facts.length || isBreak(i, current.size())) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        return overFloats(paragraphs);
    }

    /** Joins what a figure, a table or a caption has parted in the middle of a sentence. */
    private List<List<Integer>> overFloats(List<List<Integer>> paragraphs) {
        List<List<Integer>> joined = new ArrayList<>(paragraphs);
        for (int i = 0; i < joined.size(); i++) {
            int last = joined.get(i).getLast();
            int next = i + 1;
            while (next < joined.size() && next < i + 40 && isFloat(joined.get(next))) {
                next++;
            }
            boolean parted = next > i + 1 && next < joined.size() && isLine(last) && !isFloat(joined.get(i));
            if (parted
                    && facts[last].unfinished()
                    && continues(last, joined.get(next).getFirst())) {
                List<Integer> whole = new ArrayList<>(joined.get(i));
                whole.addAll(joined.remove(next));
                joined.set(i, whole);
                i--;
            }
        }
        return joined;
    }

    private boolean isFloat(List<Integer> paragraph) {
        LineKind kind = lines.get(paragraph.getFirst()).kind();
        return kind == LineKind.TABLE
                || kind == LineKind.CAPTION
                || (kind == LineKind.LINE && facts[paragraph.getFirst()].caption());
    }

    private boolean continues(int last, int next) {
        return lines.get(next).kind() == lines.get(last).kind()
                && facts[next].marker().isEmpty()
                && facts[next].begins() == LineFacts.Start.LOWER;
    }

    private boolean isLine(int i) {
        return !lines.get(i).kind().isBlock();
    }

    private double length(int i) {
        RawLine line = lines.get(i);
        return line.column().width() > 0 ? line.right() - line.column().left() : LetterWidths.of(facts[i].text());
    }

    private double shareOfFlowing(int at) {
        int flowing = 0;
        int pairs = 0;
        for (int i = Math.max(0, at - NEIGHBOURS); i < Math.min(facts.length - 1, at + NEIGHBOURS); i++) {
            pairs++;
            flowing += flows[i] ? 1 : 0;
        }
        return pairs == 0 ? 0 : (double) flowing / pairs;
    }

    /**
     * The length of full lines here: the longest of the nearest ones that run on, as far as they are about equal.
     * (Where hyphens were taken out together with their line ends, some lines are twice as long or more.)
     */
    private double fullWidth(int at) {
        if (lines.get(at).column().width() > 0) {
            return lines.get(at).column().width();
        }
        double[] found = new double[WIDTHS];
        int count = 0;
        for (int d = 0; d <= 2 * NEIGHBOURS && count < found.length; d++) {
            if (at - d >= 0 && flows[at - d]) {
                found[count++] = lengths[at - d];
            }
            if (d > 0 && count < found.length && at + d < facts.length && flows[at + d]) {
                found[count++] = lengths[at + d];
            }
        }
        Arrays.sort(found, 0, count);
        int usual = count / 3;
        int longest = usual;
        while (longest + 1 < count && found[longest + 1] < 1.12 * found[usual]) {
            longest++;
        }
        return count == 0 ? 0 : found[longest];
    }

    /** How the document marks a new paragraph, besides a short line before it. */
    private Marks marks() {
        int inward = 0;
        int gaps = 0;
        int all = 0;
        for (int i = 1; i < facts.length; i++) {
            boolean ends = widths[i - 1] > 0 && isLine(i) && facts[i - 1].finished() && fill(i - 1) < 0.7;
            if (ends && facts[i].begins() != LineFacts.Start.LOWER) {
                all++;
                inward += isInward(i) ? 1 : 0;
                gaps += lines.get(i).gapAbove() > 0 ? 1 : 0;
            }
        }
        if (gaps > 2 && gaps > 0.7 * all) {
            return Marks.GAP;
        }
        return inward > 2 && inward > 0.6 * all ? Marks.INDENT : Marks.NONE;
    }

    private enum Marks {
        GAP,
        INDENT,
        NONE
    }

    private boolean isInward(int i) {
        double step = lines.get(i).column().width() > 0 ? 4 : 0.5;
        return lines.get(i).left() > lines.get(i - 1).left() + step
                || (i + 1 < facts.length
                        && lines.get(i).left() > lines.get(i + 1).left() + step);
    }

    /** Whether a paragraph ends with line {@code i}, which is the {@code nth} of it so far. */
    private boolean isBreak(int i, int nth) {
        if (!isLine(i) || lines.get(i).kind() != lines.get(i + 1).kind() || changesType(i)) {
            return true;
        }
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if ((nth == 1 && HeadingWords.isHeading(a.text())) || HeadingWords.isHeading(b.text())) {
            return true;
        }
        if (isLargeType(i) && lines.get(i + 1).gapAbove() < 1) {
            return false;
        }
        boolean rest = a.broken() && (b.begins() == LineFacts.Start.LOWER || b.continuesCapitals(a));
        if (b.marker().isEmpty() && (b.closes() || rest)) {
            return false;
        }
        boolean apart = lines.get(i + 1).gapAbove() != 0;
        if (enumerations.isItem(i + 1) || (b.caption() && (apart || a.finished()))) {
            return true;
        }
        if (isCentred(i) && isCentred(i + 1) && a.unfinished() && b.begins() == LineFacts.Start.UPPER) {
            return true;
        }
        if (facts[i - nth + 1].caption() && widths[i] > 0 && (apart || !isFull(i))) {
            return true;
        }
        if (lines.get(i + 1).gapAbove() > 0) {
            return breaksAtGap(i, nth);
        }
        if (a.capitals() || b.capitals()) {
            return breaksAtCapitals(i);
        }
        return widths[i] > 0 ? breaksWrapped(i, nth) : breaksUnwrapped(i);
    }

    /** Whether both lines are set as large as only headings are. */
    private boolean isLargeType(int i) {
        double size = lines.get(i).size();
        return usualSize > 0
                && size > 1.15 * usualSize
                && Math.abs(lines.get(i + 1).size() - size) < 0.5;
    }

    /** Whether a line stands in the middle of its column, away from both edges. */
    private boolean isCentred(int i) {
        RawLine line = lines.get(i);
        double after = line.column().right() - line.right();
        return line.column().width() > 0 && line.left() > 12 && Math.abs(line.left() - after) < 4;
    }

    /** Whether the next line is set in another size, as a heading or a caption is. */
    private boolean changesType(int i) {
        double size = lines.get(i).size();
        double next = lines.get(i + 1).size();
        return size > 0 && Math.abs(size - next) > 0.07 * size && !facts[i].broken();
    }

    private boolean breaksAtGap(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.finished() || (a.announcing() && widths[i] == 0) || a.text().endsWith(":")) {
            return true;
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return false;
        }
        boolean runsOn =
                widths[i] > 0 && i + 2 < facts.length && lines.get(i + 2).gapAbove() == 0;
        return !(runsOn && nth > 1 && isFull(i) && !a.capitals());
    }

    private boolean breaksAtCapitals(int i) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.capitals() && b.capitals()) {
            return a.finished();
        }
        if (a.dangles() || b.begins() == LineFacts.Start.LOWER) {
            return false;
        }
        return a.capitals() || widths[i] == 0 || !a.unfinished() || !isFull(i);
    }

    private boolean breaksUnwrapped(int i) {
        LineFacts a = facts[i];
        return facts[i + 1].begins() == LineFacts.Start.LOWER ? !a.unfinished() : !a.dangles();
    }

    private boolean breaksWrapped(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.dangles()) {
            return false;
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return !a.unfinished() && fill(i) < 0.6;
        }
        if (a.unfinished()) {
            boolean inward = marks == Marks.INDENT
                    && isInward(i + 1)
                    && lines.get(i + 1).left() > lines.get(i).left() + 1.5;
            boolean end = lengths[i] < 0.5 * widths[i] && !b.text().startsWith("[");
            return isHeading(i, nth) || end || (inward && b.startsSentence());
        }
        if (marks == Marks.INDENT && isInward(i + 1)) {
            return true;
        }
        if (a.abbreviated() && fill(i) > 0.6) {
            return false;
        }
        if (isHeading(i + 1, 1)) {
            return true;
        }
        return switch (marks) {
            case NONE -> !isFull(i);
            case GAP -> fill(i) < 0.5;
            case INDENT -> fill(i) < 0.5;
        };
    }

    /** Whether the paragraph that has its {@code nth} line here is a heading that ends here, by its looks. */
    private boolean isHeading(int i, int nth) {
        if (i + 1 >= facts.length || nth > 3 || !isLine(i + 1)) {
            return false;
        }
        LineFacts a = facts[i];
        LineFacts first = facts[i - nth + 1];
        boolean after = i - nth < 0 || !facts[i - nth].unfinished() || HeadingWords.isHeading(facts[i - nth].text());
        boolean marked = marks == Marks.NONE || (marks == Marks.INDENT && isInward(i + 1));
        return after
                && marked
                && a.unfinished()
                && !a.dangles()
                && first.begins() != LineFacts.Start.LOWER
                && facts[i + 1].startsSentence()
                && fill(i) < (nth == 1 ? 0.86 : 0.7)
                && (!isFull(i) || facts[i + 1].flowsInto(facts[Math.min(i + 2, facts.length - 1)]));
    }

    /** How much of its width a line takes; of its last line's, where hyphenated line ends were taken out before. */
    private double fill(int i) {
        double times = lengths[i] / widths[i];
        double rest = times - (Math.ceil(times - 0.15) - 1);
        return times > 1 && rest < 0.2 ? 1 : rest;
    }

    /** Whether words are broken at line ends around here, so that a part of a word would do to fill a line. */
    private boolean hyphenated(int at) {
        for (int i = Math.max(0, at - WIDTHS); i < Math.min(facts.length, at + WIDTHS); i++) {
            if (facts[i].broken() || (widths[i] > 0 && lengths[i] > 1.5 * widths[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean isFull(int i) {
        String next = facts[i + 1].text();
        RawLine.Column column = lines.get(i).column();
        double letter = column.width() > 0 ? lengths[i] / Math.max(1, LetterWidths.of(facts[i].text())) : 1;
        int end = facts[i + 1].firstWordLength();
        double word = LetterWidths.of(next.substring(0, hyphenated(i) ? Math.min(4, end) : end)) + 0.5;
        return fill(i) + letter * word / widths[i] >= FULL;
    }
}
