package org.elenchus.paragraph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.RawLine;
import org.elenchus.text.SectionKind;

/** Entries of a printed list of references that are counted from one: each goes on until the next number. Immutable. */
final class NumberedEntries {
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\[(\\d{1,3})\\]\\.?|(\\d{1,3})[.)])\\s?(?=[\\p{L}«\"“„\\[(])");
    private static final int LEAST = 2;
    /** A last line shorter than this share of the longest ends the last entry. */
    private static final double SHORT = 0.75;

    private static final int MOST_LINES = 30;

    private final List<RawLine> lines;
    private final LineFacts[] facts;
    /** Whether what comes after a line is known. */
    private final boolean[] known;

    private final boolean[] begins;

    NumberedEntries(List<RawLine> lines, LineFacts[] facts) {
        this.lines = lines;
        this.facts = facts;
        known = new boolean[facts.length];
        begins = new boolean[facts.length];
        for (int i = 0; i + 1 < facts.length; i++) {
            boolean heading = HeadingWords.kindOf(facts[i].text()).equals(Optional.of(SectionKind.REFERENCES));
            if (heading && number(i + 1) == 1) {
                count(i + 1);
            }
        }
    }

    /** Marks the entries of a list that begins at a line. */
    private void count(int start) {
        int next = 1;
        int last = start;
        int end = end(start);
        boolean[] first = new boolean[facts.length];
        for (int i = start; i < end && i - last < MOST_LINES; i++) {
            if (number(i) == next) {
                first[i] = true;
                last = i;
                next++;
            }
        }
        if (next <= LEAST) {
            return;
        }
        int rest = last;
        while (rest + 1 < end
                && reaches(rest, start, last)
                && lines.get(rest + 1).gapAbove() <= 0.5) {
            rest++;
        }
        for (int i = start; i <= rest; i++) {
            begins[i] = first[i];
            known[i] = i < rest;
        }
    }

    /** Where another heading stands, or lines in another type. */
    private int end(int start) {
        int end = start;
        while (end < facts.length
                && !lines.get(end).kind().isBlock()
                && lines.get(end).kind() == lines.get(start).kind()
                && Math.abs(lines.get(end).size() - lines.get(start).size()) < 0.6
                && !(HeadingWords.isHeading(facts[end].text()) && number(end) < 0)) {
            end++;
        }
        return end;
    }

    /** Whether a line is as long as those of the list that others follow. */
    private boolean reaches(int line, int start, int last) {
        double longest = 0;
        for (int i = start; i <= last; i++) {
            longest = Math.max(longest, length(i));
        }
        return length(line) >= SHORT * longest;
    }

    private double length(int i) {
        RawLine line = lines.get(i);
        return line.column().width() > 0 ? line.right() : LetterWidths.of(facts[i].text());
    }

    private int number(int i) {
        Matcher number = NUMBER.matcher(facts[i].text());
        return !number.find() ? -1 : Integer.parseInt(number.group(1) != null ? number.group(1) : number.group(2));
    }

    /** Whether a line and the next stand in such a list, so that {@link #parts} knows. */
    boolean knows(int line) {
        return known[line];
    }

    /** Whether an entry begins with the line after this one. */
    boolean parts(int line) {
        return begins[line + 1];
    }
}
