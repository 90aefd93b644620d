package org.elenchus.cql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.text.TokenRange;
import org.jspecify.annotations.Nullable;

/** A compiled pattern. Immutable, thread safe; work is linear in the tokens of the sentence. */
public final class TokenPattern {
    /** All places of a sentence. */
    public static final long EVERYWHERE = -1L;

    private final Cql source;
    private final String text;
    private final Map<String, Lexicon> lexicons;
    private final Step[] steps;
    private final int branches;
    private final Map<String, Integer> slots;
    private final Starts starts;

    private TokenPattern(Cql source, Map<String, Lexicon> lexicons) {
        this.source = source;
        this.text = source.toString();
        this.lexicons = lexicons;
        Compiler compiler = new Compiler(lexicons);
        this.steps = compiler.compile(source);
        this.branches = compiler.branches();
        this.slots = compiler.slots();
        this.starts = Starts.of(steps);
    }

    /**
     * Compiles a pattern.
     *
     * @param lexicons by name; all that the pattern names must be there ({@link CqlCheck} tells)
     * @throws IllegalArgumentException if one is not, or a regular expression is faulty
     */
    public static TokenPattern compile(Cql source, Map<String, Lexicon> lexicons) {
        return new TokenPattern(source, lexicons);
    }

    public Cql source() {
        return source;
    }

    /** All matches from left to right, without overlap. */
    public List<Found> findAll(Subject subject) {
        return findAll(subject, EVERYWHERE);
    }

    /**
     * All matches from left to right, without overlap.
     *
     * @param places tokens at which a match may start, as bits; bit 63 stands for all tokens from there on
     */
    public List<Found> findAll(Subject subject, long places) {
        List<Found> found = List.of();
        Machine machine = null;
        int start = next(subject, 0, places);
        while (start >= 0) {
            if (machine == null) {
                machine = machine(subject, null);
            }
            int end = machine.run(start);
            if (end >= 0) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(found(machine, start, end));
                machine.reset();
            }
            start = next(subject, Math.max(start + 1, end), places);
        }
        return found;
    }

    /** The leftmost match; for {@code places} see {@link #findAll(Subject, long)}. */
    public Optional<Found> findFirst(Subject subject, long places) {
        Machine machine = null;
        for (int start = next(subject, 0, places); start >= 0; start = next(subject, start + 1, places)) {
            machine = machine == null ? machine(subject, null) : machine;
            int end = machine.run(start);
            if (end >= 0) {
                return Optional.of(found(machine, start, end));
            }
        }
        return Optional.empty();
    }

    /** The leftmost match that shares a token with a range (or, taking none, stands at its start). */
    public Optional<Found> findOverlapping(Subject subject, TokenRange range, long places) {
        Machine machine = null;
        int start = next(subject, 0, places);
        while (start >= 0 && start < range.end()) {
            machine = machine == null ? machine(subject, null) : machine;
            int end = machine.run(start);
            if (end > range.start() || (end == start && start == range.start())) {
                return Optional.of(found(machine, start, end));
            }
            if (end >= 0) {
                machine.reset();
            }
            start = next(subject, start + 1, places);
        }
        return Optional.empty();
    }

    /** The next token, from one on, where a match can start; -1 if there is none. */
    private int next(Subject subject, int from, long places) {
        for (int start = from; start <= subject.size(); start++) {
            if ((places >>> Math.min(start, 63) & 1) != 0 && starts.possible(subject, start)) {
                return start;
            }
        }
        return -1;
    }

    /** Where the pattern came farthest; empty if not even its first test was passed anywhere. */
    public Optional<NearMiss> nearMiss(Subject subject) {
        MissRecorder recorder = new MissRecorder();
        Machine machine = machine(subject, recorder);
        for (int start = 0; start <= subject.size(); start++) {
            recorder.startAt(start);
            if (machine.run(start) >= 0) {
                machine.reset();
            }
        }
        return recorder.best(subject, lexicons);
    }

    private Machine machine(Subject subject, Machine.@Nullable Watcher watcher) {
        return new Machine(steps, branches, 2 * slots.size(), subject, watcher);
    }

    private Found found(Machine machine, int start, int end) {
        if (slots.isEmpty()) {
            return new Found(new TokenRange(start, end), Map.of());
        }
        Map<String, TokenRange> captures = new HashMap<>();
        slots.forEach((label, slot) -> {
            if (machine.slot(slot) >= 0 && machine.slot(slot + 1) >= machine.slot(slot)) {
                captures.put(label, new TokenRange(machine.slot(slot), machine.slot(slot + 1)));
            }
        });
        return new Found(new TokenRange(start, end), captures);
    }

    @Override
    public String toString() {
        return text;
    }
}
