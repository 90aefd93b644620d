package org.elenchus.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.RawLine;
import org.elenchus.front.FrontLines;
import org.elenchus.repair.MappedText;

/**
 * Finds which printed lines make a paragraph. A file may have one line a paragraph, or lines wrapped at a width that
 * changes within the file; so each line is judged by its neighbours: whether sentences run on over line ends there,
 * and how long full lines are.
 */
final class ParagraphFinder {
    private final List<RawLine> lines;
    private final LineFacts[] facts;
    private final LineMeasure measure;
    private final Enumerations enumerations;
    private final HangingEntries entries;
    private final NumberedEntries counted;

    /**
     * @param lines in reading order
     * @param texts the same, cleaned; none is empty
     */
    ParagraphFinder(List<RawLine> lines, List<MappedText> texts) {
        this.lines = lines;
        facts = texts.stream().map(text -> LineFacts.of(text.toString())).toArray(LineFacts[]::new);
        measure = new LineMeasure(lines, facts);
        enumerations = new Enumerations(facts);
        entries = new HangingEntries(lines, facts);
        counted = new NumberedEntries(lines, facts);
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
        return new Floats(lines, facts).joinOver(paragraphs);
    }

    /** Whether a paragraph ends with line {@code i}, which is the {@code nth} of it so far. */
    private boolean isBreak(int i, int nth) {
        if (counted.knows(i)) {
            return counted.parts(i);
        }
        if (entries.knows(i)) {
            return entries.parts(i);
        }
        if (!measure.isLine(i) || lines.get(i).kind() != lines.get(i + 1).kind() || measure.changesType(i)) {
            return true;
        }
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (changesWeight(i) || (FrontLines.isRunIn(b.text()) && !runsOver(i))) {
            return true;
        }
        if ((nth == 1 && HeadingWords.isHeading(a.text())) || HeadingWords.isHeading(b.text())) {
            return true;
        }
        if (lines.get(i).page() == 0 && a.endsInMail() && b.begins() == LineFacts.Start.UPPER) {
            return true;
        }
        if (measure.isLargeType(i) && lines.get(i + 1).gapAbove() < 1) {
            return false;
        }
        boolean rest = a.broken() && (b.begins() == LineFacts.Start.LOWER || b.continuesCapitals(a));
        if (b.marker().isEmpty() && (b.closes() || rest || b.namesPublisher(a))) {
            return false;
        }
        if (nth == 1 && measure.opensParagraph(i) && b.marker().isEmpty()) {
            return false;
        }
        boolean apart = lines.get(i + 1).gapAbove() != 0;
        if (enumerations.isItem(i + 1) || (b.caption() && (apart || a.finished()))) {
            return true;
        }
        if (measure.isCentred(i) && measure.isCentred(i + 1) && a.unfinished() && b.begins() == LineFacts.Start.UPPER) {
            return true;
        }
        if (measure.isCentred(i) && measure.narrows(i) && b.begins() != LineFacts.Start.LOWER) {
            return true;
        }
        if (facts[i - nth + 1].caption() && measure.isWrapped(i) && (apart || !measure.isFull(i))) {
            return true;
        }
        if (lines.get(i + 1).gapAbove() > 0) {
            return breaksAtGap(i, nth);
        }
        if (a.capitals() || b.capitals()) {
            return breaksAtCapitals(i);
        }
        return measure.isWrapped(i) ? breaksWrapped(i, nth) : breaksUnwrapped(i);
    }

    /** Whether a sentence goes on over the end of a full line with nothing between: «… о том, что такое» «Abstract: …». */
    private boolean runsOver(int i) {
        return measure.isWrapped(i)
                && measure.isFull(i)
                && facts[i].unfinished()
                && lines.get(i + 1).gapAbove() == 0
                && !measure.isInward(i + 1)
                && lines.get(i).bold() == lines.get(i + 1).bold();
    }

    /** Whether bold type begins or ends here as over and under a heading, rather than within a sentence. */
    private boolean changesWeight(int i) {
        LineFacts a = facts[i];
        boolean bold = lines.get(i).bold();
        if (bold == lines.get(i + 1).bold() || facts[i + 1].begins() == LineFacts.Start.LOWER || a.dangles()) {
            return false;
        }
        return bold ? !measure.isWrapped(i) || !measure.isFull(i) : a.finished();
    }

    private boolean breaksAtGap(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.finished()
                || (a.announcing() && !measure.isWrapped(i))
                || a.text().endsWith(":")) {
            return true;
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return false;
        }
        boolean runsOn =
                measure.isWrapped(i) && i + 2 < facts.length && lines.get(i + 2).gapAbove() == 0;
        return !(runsOn && nth > 1 && measure.isFull(i) && !a.capitals());
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
        return a.capitals() || !measure.isWrapped(i) || !a.unfinished() || !measure.isFull(i);
    }

    private boolean breaksUnwrapped(int i) {
        LineFacts a = facts[i];
        if (measure.isFlush(i) && lines.get(i + 1).gapAbove() <= 0 && (a.unfinished() || a.abbreviated())) {
            return false;
        }
        return facts[i + 1].begins() == LineFacts.Start.LOWER ? !a.unfinished() : !a.dangles();
    }

    private boolean breaksWrapped(int i, int nth) {
        LineFacts a = facts[i];
        LineFacts b = facts[i + 1];
        if (a.dangles()) {
            return false;
        }
        if (b.begins() == LineFacts.Start.LOWER) {
            return !a.unfinished() && measure.fill(i) < 0.6;
        }
        if (a.unfinished()) {
            boolean begins = measure.marks() == LineMeasure.Marks.INDENT
                    && measure.isInward(i + 1)
                    && lines.get(i + 1).left() > lines.get(i).left() + 1.5;
            boolean end = measure.share(i) < 0.5 && !b.text().startsWith("[");
            return isHeading(i, nth) || end || (begins && b.startsSentence());
        }
        boolean inward = measure.isInward(i + 1) || measure.followsInward(i + 1);
        if ((measure.marks() == LineMeasure.Marks.INDENT && inward)
                || (measure.isIndented(i + 1) && b.startsSentence() && !a.abbreviated())) {
            return true;
        }
        if (a.abbreviated() && measure.fill(i) > 0.6) {
            return false;
        }
        if (isHeading(i + 1, 1)) {
            return true;
        }
        return switch (measure.marks()) {
            case NONE -> !measure.isFull(i);
            case GAP -> measure.fill(i) < 0.5;
            case INDENT -> measure.fill(i) < 0.5;
        };
    }

    /** Whether the paragraph that has its {@code nth} line here is a heading that ends here, by its looks. */
    private boolean isHeading(int i, int nth) {
        if (i + 1 >= facts.length || nth > 3 || !measure.isLine(i + 1)) {
            return false;
        }
        LineFacts a = facts[i];
        LineFacts first = facts[i - nth + 1];
        boolean after = i - nth < 0 || !facts[i - nth].unfinished() || HeadingWords.isHeading(facts[i - nth].text());
        boolean marked = measure.marks() == LineMeasure.Marks.NONE
                || (measure.marks() == LineMeasure.Marks.INDENT && measure.isInward(i + 1));
        return after
                && marked
                && a.unfinished()
                && !a.dangles()
                && first.begins() != LineFacts.Start.LOWER
                && facts[i + 1].startsSentence()
                && measure.fill(i) < (nth == 1 ? 0.86 : 0.7)
                && (!measure.isFull(i) || facts[i + 1].flowsInto(facts[Math.min(i + 2, facts.length - 1)]));
    }
}
