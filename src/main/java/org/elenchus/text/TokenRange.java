package org.elenchus.text;

/**
 * A half-open stretch of the tokens of one sentence.
 *
 * @param start index of the first token, from 0
 * @param end one past the last token, at least {@code start}
 */
public record TokenRange(int start, int end) implements Comparable<TokenRange> {

    /** @throws IllegalArgumentException if {@code start} is negative or past {@code end} */
    public TokenRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("tokens " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int token) {
        return start <= token && token < end;
    }

    public boolean overlaps(TokenRange other) {
        return start < other.end && other.start < end;
    }

    /** Where the tokens stand in the document; the range must not be empty. */
    public Span in(Sentence sentence) {
        return new Span(
                sentence.tokens().get(start).span().start(),
                sentence.tokens().get(end - 1).span().end());
    }

    /** By start, the longer first. */
    @Override
    public int compareTo(TokenRange other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
