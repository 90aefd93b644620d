package org.elenchus.export;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets that count UTF-16 units, as ours do, into offsets that count code points, as those of Python programs do. Built
 * once a text; each question costs the logarithm of the number of pairs.
 */
final class CodePoints {
    /** Where the second units of surrogate pairs stand. */
    private final int[] seconds;

    CodePoints(String text) {
        seconds = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    int at(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }
}
