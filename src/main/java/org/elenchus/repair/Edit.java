package org.elenchus.repair;

/**
 * A repair while the text is still in pieces.
 *
 * @param start where the result stands in its piece
 * @param end one past its last character
 */
public record Edit(String kind, String original, String result, int start, int end) {

    public Edit shifted(int by) {
        return new Edit(kind, original, result, start + by, end + by);
    }
}
