package org.elenchus.cql;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Runs the steps of a pattern over a sentence, backtracking. A step that failed at a token once is never tried there
 * again (what came before cannot change the outcome, since patterns have no back-references), so the work is linear in
 * tokens times steps whatever the pattern. For one thread.
 */
final class Machine {

    /** Told of each test that fails. */
    @FunctionalInterface
    interface Watcher {
        void failed(Step step, int token);
    }

    private static final int UNSET = -1;

    private final Step[] steps;
    private final Subject subject;
    private final int size;
    private final int[] slots;
    private final long[] tried;
    private final @Nullable Watcher watcher;
    /** Ways still to try: step and token; or, with the highest bit set, a slot and the value to put back. */
    private long[] stack = new long[16];

    private int height;
    private int end;

    Machine(Step[] steps, int branches, int slots, Subject subject, @Nullable Watcher watcher) {
        this.steps = steps;
        this.subject = subject;
        this.size = subject.size();
        this.slots = new int[slots];
        this.tried = new long[(branches * (size + 1) + 63) / 64];
        this.watcher = watcher;
    }

    /** Forgets what failed: to be called between a success and the next run. */
    void reset() {
        Arrays.fill(tried, 0);
    }

    /** The end of the preferred match that starts at a token, or -1. */
    int run(int start) {
        Arrays.fill(slots, UNSET);
        height = 0;
        push(0, start);
        while (height > 0) {
            long way = stack[--height];
            int token = (int) way;
            int step = (int) (way >>> 32);
            if (step < 0) {
                slots[~step] = token;
            } else if (follow(step, token)) {
                return end;
            }
        }
        return -1;
    }

    /** The value of a slot after a success, -1 if it was not passed. */
    int slot(int number) {
        return slots[number];
    }

    private boolean follow(int firstStep, int firstToken) {
        int at = firstStep;
        int token = firstToken;
        while (at >= 0) {
            Step step = steps[at];
            if (step.branch() >= 0 && isTried(step.branch() * (size + 1) + token)) {
                return false;
            }
            switch (step.op()) {
                case TAKE -> {
                    at = take(step, token) ? at + 1 : fail(step, token);
                    token++;
                }
                case EDGE -> at = isAt(step, token) ? at + 1 : fail(step, token);
                case PHRASE, STRETCH -> {
                    pushEnds(step, token, at + 1);
                    return false;
                }
                case SPLIT -> {
                    push(step.second(), token);
                    at = step.first();
                }
                case JUMP -> at = step.first();
                case SAVE -> {
                    push(~step.first(), slots[step.first()]);
                    slots[step.first()] = token;
                    at++;
                }
                case DONE -> {
                    end = token;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean take(Step step, int token) {
        TokenTest test = step.test();
        return token < size && test != null && test.test(subject, token);
    }

    private void pushEnds(Step step, int token, int next) {
        int[] ends = token == size ? new int[0] : ends(step, token);
        if (ends.length == 0) {
            fail(step, token);
        }
        for (int i = ends.length - 1; i >= 0; i--) {
            push(next, ends[i]);
        }
    }

    private int[] ends(Step step, int token) {
        Lexicon lexicon = step.lexicon();
        if (lexicon != null) {
            return lexicon.ends(subject, token);
        }
        return step.source() instanceof Cql.Stretch stretch ? subject.ends(stretch.kind(), token) : new int[0];
    }

    private boolean isAt(Step step, int token) {
        if (!(step.source() instanceof Cql.Edge edge)) {
            return false;
        }
        return switch (edge.side()) {
            case SENTENCE_START -> token == 0;
            case SENTENCE_END -> token == size;
            case PARAGRAPH_START -> token == 0 && subject.paragraphStart();
        };
    }

    private int fail(Step step, int token) {
        if (watcher != null) {
            watcher.failed(step, token);
        }
        return -1;
    }

    /** Whether the bit was set; sets it. */
    private boolean isTried(int bit) {
        long mask = 1L << (bit & 63);
        boolean was = (tried[bit >> 6] & mask) != 0;
        tried[bit >> 6] |= mask;
        return was;
    }

    private void push(int step, int token) {
        if (height == stack.length) {
            stack = Arrays.copyOf(stack, 2 * height);
        }
        stack[height++] = (long) step << 32 | (token & 0xFFFFFFFFL);
    }
}
