package org.elenchus;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps down what large papers need together: one that has no room beside those on their way waits until they are written. The
 * paper whose turn it is to be written never waits, so that there is always one that goes on. Thread safe.
 */
final class LargePapers {
    /** What a character needs until its paper is written, in bytes: its words, what they mean and what is said of them. */
    private static final int A_CHARACTER = 256;

    private final long room;
    private final Map<Integer, Integer> inside = new HashMap<>();
    private int turn;

    /** @param room for so many UTF-16 units at once; a paper alone may have more */
    LargePapers(long room) {
        this.room = room;
    }

    /** As much room as Java has memory for. */
    static LargePapers asMemoryAllows() {
        return new LargePapers(Runtime.getRuntime().maxMemory() / A_CHARACTER);
    }

    /**
     * Waits for room.
     *
     * @param number of the paper, from 0 in the order in which they are written
     * @param length in UTF-16 units
     */
    synchronized void enter(int number, int length) {
        while (number > turn && held() + length > room) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        inside.put(number, length);
    }

    /** Called for each paper in order, whether it entered or not. */
    synchronized void leave(int number) {
        inside.remove(number);
        turn = number + 1;
        notifyAll();
    }

    private long held() {
        return inside.values().stream().mapToLong(Integer::longValue).sum();
    }
}
