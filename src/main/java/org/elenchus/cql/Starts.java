package org.elenchus.cql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A cheap look at a token: can a pattern begin there at all? Immutable, thread safe. */
final class Starts {
    private final List<Step> steps = new ArrayList<>();
    private boolean anywhere;
    private boolean onlyFirst = true;

    private Starts() {}

    /** Follows the steps from the first as far as they take no token. */
    static Starts of(Step[] steps) {
        Starts starts = new Starts();
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!seen.get(at)) {
                seen.set(at);
                starts.look(steps[at], at, open);
            }
        }
        return starts;
    }

    private void look(Step step, int at, Deque<Integer> open) {
        switch (step.op()) {
            case TAKE, PHRASE, STRETCH -> {
                steps.add(step);
                onlyFirst = false;
            }
            case SPLIT -> {
                open.push(step.first());
                open.push(step.second());
            }
            case JUMP -> open.push(step.first());
            case SAVE -> open.push(at + 1);
            case EDGE -> {
                anywhere = true;
                onlyFirst &= step.source() instanceof Cql.Edge edge && edge.side() != Cql.Edge.Side.SENTENCE_END;
            }
            case DONE -> {
                anywhere = true;
                onlyFirst = false;
            }
        }
    }

    boolean possible(Subject subject, int token) {
        if (onlyFirst && token > 0) {
            return false;
        }
        if (anywhere) {
            return true;
        }
        if (token == subject.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (begins(steps.get(i), subject, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Step step, Subject subject, int token) {
        TokenTest test = step.test();
        if (test != null) {
            return test.test(subject, token);
        }
        Lexicon lexicon = step.lexicon();
        if (lexicon != null) {
            return lexicon.mayStart(subject, token);
        }
        return step.source() instanceof Cql.Stretch stretch && subject.ends(stretch.kind(), token).length > 0;
    }
}
