package org.elenchus.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.elenchus.cql.TokenPattern;
import org.jspecify.annotations.Nullable;

/** The cues of one sentence, and the patterns that they call. For one thread. */
final class Call {
    private final RuleIndex index;
    private final BitSet called;
    private final BitSet present = new BitSet();
    /** What was heard, in order: cue, word, and the tokens it was heard at as bits. */
    private final List<RuleIndex.Cue> cues = new ArrayList<>();

    private final List<String> words = new ArrayList<>();
    private long[] places = new long[64];
    private boolean complete;

    Call(RuleIndex index) {
        this.index = index;
        this.called = index.unanchored();
    }

    /** Takes note of a cue, if there is one. */
    void hear(RuleIndex.@Nullable Cue cue, String word, int token) {
        if (cue == null) {
            return;
        }
        int at = present.get(cue.number()) ? cues.indexOf(cue) : cues.size();
        if (at == cues.size()) {
            present.set(cue.number());
            called.or(cue.calls());
            cues.add(cue);
            words.add(word);
            places = at < places.length ? places : Arrays.copyOf(places, 2 * at);
        }
        places[at] |= 1L << Math.min(token, 63);
    }

    /** The numbers of the patterns that can match. */
    BitSet patterns() {
        if (!complete) {
            complete = true;
            for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
                for (BitSet clause : index.otherClauses(i)) {
                    if (!clause.intersects(present)) {
                        called.clear(i);
                        break;
                    }
                }
            }
        }
        return called;
    }

    /** The tokens where a match of a pattern can start, as {@link TokenPattern#findAll} takes them; 0 for none. */
    long places(int pattern) {
        if (!patterns().get(pattern)) {
            return 0;
        }
        BitSet head = index.head(pattern);
        if (head == null) {
            return TokenPattern.EVERYWHERE;
        }
        long mask = 0;
        for (int i = 0; i < cues.size(); i++) {
            if (head.get(cues.get(i).number())) {
                mask |= places[i];
            }
        }
        return mask;
    }

    /** The words of the sentence that call a pattern. */
    List<String> words(int pattern) {
        List<String> calling = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            if (cues.get(i).calls().get(pattern)) {
                calling.add(words.get(i));
            }
        }
        return calling;
    }
}
