package org.elenchus.cql;

import java.util.Map;
import java.util.Optional;
import org.elenchus.text.TokenRange;
import org.jspecify.annotations.Nullable;

/** Keeps the failure that lay deepest in the pattern, the first such from the left. For one thread. */
final class MissRecorder implements Machine.Watcher {
    private int start;
    private @Nullable Step deepest;
    private int deepestStart;
    private int firstToken;
    private int lastToken;

    void startAt(int token) {
        start = token;
    }

    @Override
    public void failed(Step step, int token) {
        if (deepest == null || step.depth() > deepest.depth()) {
            deepest = step;
            deepestStart = start;
            firstToken = token;
            lastToken = token;
        } else if (start == deepestStart
                && step.depth() == deepest.depth()
                && step.source() != null
                && step.source().equals(deepest.source())) {
            firstToken = Math.min(firstToken, token);
            lastToken = Math.max(lastToken, token);
        }
    }

    Optional<NearMiss> best(Subject subject, Map<String, Lexicon> lexicons) {
        Step step = deepest;
        if (step == null || step.depth() == 0 || step.source() == null) {
            return Optional.empty();
        }
        Cql source = step.source();
        int size = subject.size();
        String condition = source.toString();
        if (source instanceof Cql.OneToken token && firstToken < size) {
            condition = failing(token.condition(), subject, lexicons).toString();
        }
        return Optional.of(new NearMiss(
                step.depth(),
                new TokenRange(deepestStart, Math.max(firstToken, deepestStart)),
                source.toString(),
                new TokenRange(Math.min(firstToken, size), Math.min(lastToken + 1, size)),
                condition));
    }

    private Condition failing(Condition condition, Subject subject, Map<String, Lexicon> lexicons) {
        if (condition instanceof Condition.And and) {
            for (Condition part : and.parts()) {
                if (!TokenTest.of(part, lexicons).test(subject, firstToken)) {
                    return failing(part, subject, lexicons);
                }
            }
        }
        return condition;
    }
}
