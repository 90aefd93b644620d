package org.elenchus.cql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a pattern into steps; repetitions with bounds are written out. For one thread. */
final class Compiler {
    private static final int MOST_STEPS = 5_000;

    private final Map<String, Lexicon> lexicons;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private int branches;

    Compiler(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** @throws IllegalArgumentException if a lexicon is missing, a regular expression faulty or the pattern too big */
    Step[] compile(Cql pattern) {
        emit(pattern, 0);
        add(Step.Op.DONE, null, null, null, 0, -1, depthAfter(pattern, 0));
        return steps.toArray(Step[]::new);
    }

    /** Label → number of the slot of its start; the end is in the next one. */
    Map<String, Integer> slots() {
        return slots;
    }

    int branches() {
        return branches;
    }

    private void emit(Cql pattern, int depth) {
        switch (pattern) {
            case Cql.OneToken token ->
                add(Step.Op.TAKE, token, TokenTest.of(token.condition(), lexicons), null, 0, -1, depth);
            case Cql.Phrase phrase -> add(Step.Op.PHRASE, phrase, null, lexicon(phrase), 0, branches++, depth);
            case Cql.Stretch stretch -> add(Step.Op.STRETCH, stretch, null, null, 0, branches++, depth);
            case Cql.Edge edge -> add(Step.Op.EDGE, edge, null, null, 0, -1, depth);
            case Cql.Sequence sequence -> {
                int reached = depth;
                for (Cql item : sequence.items()) {
                    emit(item, reached);
                    reached = depthAfter(item, reached);
                }
            }
            case Cql.Choice choice -> choice(choice, depth);
            case Cql.Repeat repeat -> repeat(repeat, depth);
            case Cql.Capture capture -> {
                int slot = slots.computeIfAbsent(capture.label(), label -> 2 * slots.size());
                add(Step.Op.SAVE, null, null, null, slot, -1, depth);
                emit(capture.item(), depth);
                add(Step.Op.SAVE, null, null, null, slot + 1, -1, depth);
            }
        }
    }

    private void choice(Cql.Choice choice, int depth) {
        List<Integer> jumps = new ArrayList<>();
        int last = choice.options().size() - 1;
        for (int i = 0; i <= last; i++) {
            int split = steps.size();
            if (i < last) {
                split(false, depth);
            }
            emit(choice.options().get(i), depth);
            if (i < last) {
                jumps.add(steps.size());
                add(Step.Op.JUMP, null, null, null, 0, -1, depth);
                leave(split);
            }
        }
        for (int jump : jumps) {
            Step step = steps.get(jump);
            steps.set(jump, new Step(step.op(), null, null, null, steps.size(), 0, -1, step.depth()));
        }
    }

    private void repeat(Cql.Repeat repeat, int depth) {
        for (int i = 0; i < repeat.min(); i++) {
            emit(repeat.item(), depth);
        }
        if (repeat.max() == Cql.UNBOUNDED) {
            int split = steps.size();
            split(repeat.lazy(), depth);
            emit(repeat.item(), depth);
            add(Step.Op.JUMP, null, null, null, split, -1, depth);
            leave(split);
            return;
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = repeat.min(); i < repeat.max(); i++) {
            splits.add(steps.size());
            split(repeat.lazy(), depth);
            emit(repeat.item(), depth);
        }
        splits.forEach(this::leave);
    }

    /** A step that tries what follows it, then what comes after the whole; lazy the other way round. */
    private void split(boolean lazy, int depth) {
        int inside = steps.size() + 1;
        add(Step.Op.SPLIT, null, null, null, lazy ? -1 : inside, branches++, depth);
    }

    /** Now it is known where a split goes on without what follows it: here. */
    private void leave(int split) {
        Step step = steps.get(split);
        int inside = split + 1;
        int outside = steps.size();
        boolean lazy = step.first() == -1;
        steps.set(
                split,
                new Step(
                        step.op(),
                        null,
                        null,
                        null,
                        lazy ? outside : inside,
                        lazy ? inside : outside,
                        step.branch(),
                        step.depth()));
    }

    private void add(
            Step.Op op,
            @Nullable Cql source,
            @Nullable TokenTest test,
            @Nullable Lexicon lexicon,
            int first,
            int branch,
            int depth) {
        if (steps.size() == MOST_STEPS) {
            throw new IllegalArgumentException("the pattern is too big: its repetitions multiply");
        }
        steps.add(new Step(op, source, test, lexicon, first, 0, branch, depth));
    }

    private Lexicon lexicon(Cql.Phrase phrase) {
        Lexicon lexicon = lexicons.get(phrase.lexicon());
        if (lexicon == null) {
            throw new IllegalArgumentException("no lexicon @" + phrase.lexicon());
        }
        return lexicon;
    }

    private static int depthAfter(Cql pattern, int depth) {
        return switch (pattern) {
            case Cql.OneToken token -> token.condition() instanceof Condition.Any ? depth : depth + 1;
            case Cql.Phrase phrase -> depth + 1;
            case Cql.Stretch stretch -> depth + 1;
            case Cql.Edge edge -> depth;
            case Cql.Sequence sequence -> {
                int reached = depth;
                for (Cql item : sequence.items()) {
                    reached = depthAfter(item, reached);
                }
                yield reached;
            }
            case Cql.Choice choice ->
                choice.options().stream()
                        .mapToInt(option -> depthAfter(option, depth))
                        .min()
                        .orElse(depth);
            case Cql.Repeat repeat -> repeat.min() == 0 ? depth : depthAfter(repeat.item(), depth);
            case Cql.Capture capture -> depthAfter(capture.item(), depth);
        };
    }
}
