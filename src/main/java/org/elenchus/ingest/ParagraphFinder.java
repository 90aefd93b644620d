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

    private static final double WRAPPED = 0.25;
    private static final double FULL = 0.86;

    private final List<RawLine> lines;
    private final LineFacts[] facts;
    private final boolean[] flows;
    private final boolean[] wrapped;
    private final double[] widths;
    private final Enumerations enumerations;

    /**
     * @param lines in reading order
     * @param texts the same, cleaned; none is empty
     */
    ParagraphFinder(List<RawLine> lines, List<MappedText> texts) {
        this.lines = lines;
        facts = texts.stream().map(text -> LineFacts.of(text.toString())).toArray(LineFacts[]::new);
        flows = new boolean[facts.length];
        for (int i = 0; i + 1 < facts.length; i++) {
            flows[i] = isLine(i) && isLine(i + 1) && (facts[i].broken() || facts[i].flowsInto(facts[i + 1]));
        }
        wrapped = new boolean[facts.length];
        widths = new double[facts.length];
        for (int i = 0; i < facts.length; i++) {
            wrapped[i] = shareOfFlowing(i) >= WRAPPED;
            widths[i] = wrapped[i] ? fullWidth(i) : 0;
        }
        enumerations = new Enumerations(facts);
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
        return paragraphs;
    }

    private boolean isLine(int i) {
        return lines.get(i).kind() == LineKind.LINE;
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

    /** The usual length of full lines here: the median of the nearest five that run on. */
    private double fullWidth(int at) {
        double[] found = new double[5];
        int count = 0;
        for (int d = 0; d <= 2 * NEIGHBOURS && count < found.length; d++) {
            if (at - d >= 0 && flows[at - d]) {
                found[count++] = length(at - d);
            }
            if (d > 0 && count < found.length && at + d < facts.length && flows[at + d]) {
                found[count++] = length(at + d);
            }
        }
        Arrays.sort(found, 0, count);
        return count == 0 ? 0 : found[count / 2];
    }

    private double length(int i) {
        RawLine line = lines.get(i);
        return line.column().width() > 0
                ? line.right() - line.column().left()
                : facts[i].text().length();
    }

    /** Whether a paragraph ends with line {@code i}, which is the {@code nth} of it so far. */
    private boolean isBreak(int i, int nth) {
        RawLine line = lines.get(i);
        RawLine next = lines.get(i + 1);
        if (line.kind() != LineKind.LINE || next.kind() != LineKind.LINE) {
            return true;
        }
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (HeadingWords.isHeading(a.text()) && nth == 1 || HeadingWords.isHeading(b.text())) {
            return true;
        }
        if (a.broken() && b.begins() == LineFacts.Start.LOWER && b.marker().isEmpty()) {
            return false;
        }
        if (enumerations.isItem(i + 1)) {
            return true;
        }
        return next.gapAbove() > 0 ? breaksAtGap(i, nth) : breaksWithoutGap(i, nth);
    }

    private boolean breaksAtGap(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.finished() || (a.announcing() && !wrapped[i]) || a.text().endsWith(":")) {
            return true;
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return false;
        }
        boolean runsOn = wrapped[i] && i + 2 < facts.length && lines.get(i + 2).gapAbove() == 0;
        return !(runsOn && nth > 1 && isFull(i) && !a.capitals());
    }

    private boolean breaksWithoutGap(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.capitals() != b.capitals() && (nth == 1 || b.capitals()) && !a.dangles()) {
            return !(wrapped[i] && b.begins() == LineFacts.Start.LOWER);
        }
        if (a.capitals() && b.capitals()) {
            return a.finished();
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return !(a.unfinished() || (wrapped[i] && isFull(i)));
        }
        if (!wrapped[i]) {
            return !a.dangles();
        }
        return a.unfinished() ? breaksUnfinished(i, nth) : breaksFinished(i);
    }

    /** A line that stops within a sentence, before a capital or a digit: a proper name, or the end of a heading. */
    private boolean breaksUnfinished(int i, int nth) {
        LineFacts a = facts[i];
        if (a.dangles()) {
            return false;
        }
        boolean heading = nth == 1
                && a.begins() != LineFacts.Start.LOWER
                && facts[i + 1].begins() == LineFacts.Start.UPPER
                && i > 0
                && facts[i - 1].finished()
                && length(i) < 0.95 * widths[i];
        return heading || !isFull(i);
    }

    private boolean breaksFinished(int i) {
        if (!isFull(i)) {
            return true;
        }
        return lines.get(i + 1).left() > lines.get(i).left() + 0.5 && isIndented(i + 1);
    }

    /** Whether a line begins further right than the one after it. */
    private boolean isIndented(int i) {
        return i + 1 >= facts.length || lines.get(i).left() > lines.get(i + 1).left() + 0.5;
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean isFull(int i) {
        return length(i) + 1 + facts[i + 1].firstWordLength() >= FULL * widths[i];
    }
}
