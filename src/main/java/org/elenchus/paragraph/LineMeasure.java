package org.elenchus.paragraph;

import java.util.Arrays;
import java.util.List;
import org.elenchus.extraction.RawLine;

/**
 * Measures printed lines against those around them: whether text is wrapped here, how long full lines are, and how
 * much of that each takes. Immutable.
 */
final class LineMeasure {
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

    private final double usualSize;
    private final Marks marks;

    LineMeasure(List<RawLine> lines, LineFacts[] facts) {
        this.lines = lines;
        this.facts = facts;
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
        marks = findMarks();
    }

    Marks marks() {
        return marks;
    }

    /** Whether sentences run on over line ends here. */
    boolean isWrapped(int i) {
        return widths[i] > 0;
    }

    /** The length of a line in lengths of full ones. */
    double share(int i) {
        return lengths[i] / widths[i];
    }

    /** Whether a line is a printed one, whose paragraph is yet to be found. */
    boolean isLine(int i) {
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
    private Marks findMarks() {
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

    enum Marks {
        GAP,
        INDENT,
        NONE
    }

    boolean isInward(int i) {
        double step = lines.get(i).column().width() > 0 ? 4 : 0.5;
        return lines.get(i).left() > lines.get(i - 1).left() + step
                || (i + 1 < facts.length
                        && lines.get(i).left() > lines.get(i + 1).left() + step);
    }

    /** Whether a line of a page reaches the right edge of its column, as all lines of justified text but the last do. */
    boolean isFlush(int i) {
        RawLine line = lines.get(i);
        return line.column().width() > 0 && line.right() > line.column().right() - 2;
    }

    /** Whether a line is the first, set inward, of a paragraph whose second line comes next. */
    boolean opensParagraph(int i) {
        return isFlush(i)
                && lines.get(i + 1).gapAbove() == 0
                && lines.get(i).left() > lines.get(i + 1).left() + 6
                && Math.abs(lines.get(i + 1).left()) < 2;
    }

    /** Whether lines set inward alike follow each other, the first of which is not full: paragraphs of one line. */
    boolean followsInward(int i) {
        double left = lines.get(i).left();
        return left > 6
                && Math.abs(left - lines.get(i - 1).left()) < 1
                && !isFlush(i - 1)
                && lines.get(i).column().width() > 0;
    }

    /** Whether a line of a page stands inward of both its neighbours, which begin at the same edge. */
    boolean isIndented(int i) {
        double left = lines.get(i).left();
        return lines.get(i).column().width() > 0
                && i + 1 < facts.length
                && left > lines.get(i - 1).left() + 6
                && Math.abs(lines.get(i - 1).left() - lines.get(i + 1).left()) < 1;
    }

    /** Whether both lines are set as large as only headings are. */
    boolean isLargeType(int i) {
        double size = lines.get(i).size();
        return usualSize > 0
                && size > 1.15 * usualSize
                && Math.abs(lines.get(i + 1).size() - size) < 0.5;
    }

    /** Whether a line stands in the middle of its column, away from both edges. */
    boolean isCentred(int i) {
        RawLine line = lines.get(i);
        double after = line.column().right() - line.right();
        return line.column().width() > 0 && line.left() > 12 && Math.abs(line.left() - after) < 4;
    }

    /** Whether the next line stands in a much narrower column, as the first of the text under names across the page does. */
    boolean narrows(int i) {
        double width = lines.get(i).column().width();
        double next = lines.get(i + 1).column().width();
        return next > 0 && width > 1.4 * next;
    }

    /** Whether the next line is set in another size, as a heading or a caption is. */
    boolean changesType(int i) {
        double size = lines.get(i).size();
        double next = lines.get(i + 1).size();
        return size > 0 && Math.abs(size - next) > 0.07 * size && !facts[i].broken();
    }

    /** How much of its width a line takes; of its last line's, where hyphenated line ends were taken out before. */
    double fill(int i) {
        double times = lengths[i] / widths[i];
        double rest = times - (Math.ceil(times - 0.15) - 1);
        return times <= 1 ? times : rest < 0.2 ? 1 : rest;
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
    boolean isFull(int i) {
        String next = facts[i + 1].text();
        RawLine.Column column = lines.get(i).column();
        double letter = column.width() > 0 ? lengths[i] / Math.max(1, LetterWidths.of(facts[i].text())) : 1;
        int end = facts[i + 1].firstWordLength();
        double word = LetterWidths.of(next.substring(0, hyphenated(i) ? Math.min(4, end) : end)) + 0.5;
        return fill(i) + letter * word / widths[i] >= FULL;
    }
}
