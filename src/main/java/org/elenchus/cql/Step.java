package org.elenchus.cql;

import org.jspecify.annotations.Nullable;

/**
 * One instruction of a compiled pattern.
 *
 * @param op what to do
 * @param source the piece of the pattern it stands for, null for jumps
 * @param test of {@code TAKE}
 * @param lexicon of {@code PHRASE}
 * @param first where {@code SPLIT} and {@code JUMP} go on; the slot of {@code SAVE}
 * @param second where {@code SPLIT} goes on if the first way fails
 * @param branch number among the steps that several ways can lead through; -1 for the others
 * @param depth how many tests a match must have passed to get here, at least
 */
record Step(
        Op op,
        @Nullable Cql source,
        @Nullable TokenTest test,
        @Nullable Lexicon lexicon,
        int first,
        int second,
        int branch,
        int depth) {

    enum Op {
        TAKE,
        PHRASE,
        STRETCH,
        EDGE,
        SPLIT,
        JUMP,
        SAVE,
        DONE
    }
}
