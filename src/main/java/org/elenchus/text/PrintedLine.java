package org.elenchus.text;

import java.util.List;

/**
 * A line of a page with its words, as laid out: measures are tenths of a point in the direction of reading, from the corner at
 * which reading begins.
 *
 * @param page counted from 1
 * @param top of its type
 * @param bottom of its type
 * @param words from left to right; at least one
 */
public record PrintedLine(int page, int top, int bottom, List<Word> words) {

    /**
     * @param span in the text as extracted
     * @param left where its first letter begins
     * @param right where its last letter ends
     */
    public record Word(Span span, int left, int right) {}

    public PrintedLine {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line without words");
        }
    }
}
