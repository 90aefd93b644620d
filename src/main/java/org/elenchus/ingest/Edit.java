package org.elenchus.ingest;

/**
 * A repair while the text is still in pieces.
 *
 * @param start where the result stands in its piece
 * @param end one past its last character
 */
record Edit(String kind, String original, String result, int start, int end) {

    Edit shifted(int by) {
        return new Edit(kind, original, result, start + by, end + by);
    }
}
