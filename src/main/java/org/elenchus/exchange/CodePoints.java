package org.elenchus.exchange;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Turns offsets that count UTF-16 units, as ours do, into offsets that count code points, as those of Python programs do, and back.
 * Built once a text; each question costs the logarithm of the number of pairs. Immutable.
 */
public final class CodePoints {
    /** Where the second units of surrogate pairs stand. */
    private final int[] seconds;

    public CodePoints(String text) {
        seconds = IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                .toArray();
    }

    /** Code points before an offset. */
    public int at(int offset) {
        int found = Arrays.binarySearch(seconds, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }

    /** The offset that so many code points come before. */
    public int back(int points) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            // the pair whose second unit stands here ends its code point with it
            if (seconds[middle] - middle <= points) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return points + low;
    }
}
