package org.elenchus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.elenchus.text.Alignment;
import org.elenchus.text.Span;

/**
 * A text under repair: every character knows the stretch of the original that it came from. Edits are made by
 * appending what shall remain to a new one. Not thread safe.
 */
public final class MappedText implements CharSequence {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** A stretch of the original, unchanged. */
    static MappedText of(CharSequence original, int start, int end) {
        MappedText mapped = new MappedText();
        mapped.reserve(end - start);
        for (int i = start; i < end; i++) {
            mapped.append(original.charAt(i), i, i + 1);
        }
        return mapped;
    }

    /** A character that came from {@code start..end} of the original; an empty stretch if it was inserted. */
    public void append(char c, int start, int end) {
        int at = text.length();
        reserve(1);
        text.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    /** Characters that together came from one stretch of the original. */
    public void append(CharSequence result, int start, int end) {
        for (int i = 0; i < result.length(); i++) {
            append(result.charAt(i), start, end);
        }
    }

    public void append(MappedText other, int from, int to) {
        int at = text.length();
        reserve(to - from);
        text.append(other.text, from, to);
        System.arraycopy(other.starts, from, starts, at, to - from);
        System.arraycopy(other.ends, from, ends, at, to - from);
    }

    /** Cuts off everything from {@code end} on. */
    public MappedText upTo(int end) {
        text.setLength(end);
        return this;
    }

    public void append(MappedText other) {
        append(other, 0, other.length());
    }

    /** Characters that stand for {@code from..to} of another text under repair. */
    void replace(MappedText other, int from, int to, CharSequence result) {
        append(result, other.startOf(from, to), other.endOf(from, to));
    }

    /** Where the characters {@code from..to} begin in the original. */
    public int startOf(int from, int to) {
        if (from == to) {
            return from < length() ? starts[from] : length() == 0 ? 0 : ends[length() - 1];
        }
        int start = starts[from];
        for (int i = from + 1; i < to; i++) {
            start = Math.min(start, starts[i]);
        }
        return start;
    }

    /** Where the characters {@code from..to} end in the original. */
    public int endOf(int from, int to) {
        if (from == to) {
            return startOf(from, to);
        }
        int end = ends[from];
        for (int i = from + 1; i < to; i++) {
            end = Math.max(end, ends[i]);
        }
        return end;
    }

    private void reserve(int more) {
        int wanted = text.length() + more;
        if (wanted > starts.length) {
            int size = Math.max(wanted, starts.length * 2);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
    }

    /** The same as runs: stretches of single characters in step, and edits. */
    public Alignment toAlignment() {
        List<Alignment.Run> runs = new ArrayList<>();
        int at = 0;
        while (at < length()) {
            int next = at + 1;
            boolean single = ends[at] - starts[at] == 1;
            while (next < length() && (single ? inStep(next) : sameStretch(next))) {
                next++;
            }
            runs.add(new Alignment.Run(new Span(at, next), new Span(starts[at], ends[next - 1])));
            at = next;
        }
        return new Alignment(runs);
    }

    private boolean inStep(int at) {
        return starts[at] == starts[at - 1] + 1 && ends[at] == starts[at] + 1;
    }

    private boolean sameStretch(int at) {
        return starts[at] == starts[at - 1] && ends[at] == ends[at - 1];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
