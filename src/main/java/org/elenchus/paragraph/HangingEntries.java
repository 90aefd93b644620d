package org.elenchus.paragraph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.RawLine;
import org.elenchus.text.SectionKind;

/** Entries of a printed list of references whose first lines hang out to the left of the others. Immutable. */
final class HangingEntries {
    /** Points within which a line stands at the column's edge. */
    private static final double EDGE = 2.5;
    /** Points by which the other lines stand inward. */
    private static final double LEAST = 6;

    private static final double MOST = 60;

    private final List<RawLine> lines;
    private final LineFacts[] facts;
    private final boolean[] hanging;

    HangingEntries(List<RawLine> lines, LineFacts[] facts) {
        this.lines = lines;
        this.facts = facts;
        hanging = new boolean[facts.length];
        for (int i = 0; i < facts.length; i++) {
            if (HeadingWords.kindOf(facts[i].text()).equals(Optional.of(SectionKind.REFERENCES))) {
                int end = end(i + 1);
                if (hangs(i + 1, end)) {
                    Arrays.fill(hanging, i + 1, end, true);
                }
            }
        }
    }

    /** Whether both lines stand among entries that hang, so that {@link #parts} knows. */
    boolean knows(int line) {
        return line + 1 < hanging.length && hanging[line] && hanging[line + 1];
    }

    /** Whether an entry ends with a line and another begins with the next. */
    boolean parts(int line) {
        return isOut(line + 1) && (isIn(line) || !facts[line].unfinished()) && !facts[line].dangles();
    }

    /** Where lines of one type end. */
    private int end(int start) {
        int end = start;
        while (end < facts.length
                && lines.get(end).column().width() > 0
                && Math.abs(lines.get(end).size() - lines.get(start).size()) < 0.3
                && lines.get(end).kind() == lines.get(start).kind()
                && !HeadingWords.isHeading(facts[end].text())) {
            end++;
        }
        return end;
    }

    private boolean hangs(int start, int end) {
        int in = 0;
        int out = 0;
        int begins = 0;
        for (int i = start; i < end; i++) {
            in += isIn(i) ? 1 : 0;
            if (isOut(i)) {
                out++;
                begins += facts[i].begins() != LineFacts.Start.LOWER ? 1 : 0;
            }
        }
        return (in > 1 && out > 1 || in == 1 && out > 3)
                && isOut(start)
                && in + out >= 0.9 * (end - start)
                && begins >= 0.85 * out;
    }

    private boolean isOut(int i) {
        return Math.abs(lines.get(i).left()) < EDGE;
    }

    private boolean isIn(int i) {
        double left = lines.get(i).left();
        return left > LEAST && left < MOST;
    }
}
