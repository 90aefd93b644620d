package org.elenchus.debate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the preferred labellings of a small graph by the transitions of Modgil and Caminada (2009, section 4): starts with all in
 * and takes back what is in against the rules, one unit at a time. For one thread.
 */
final class Maximal {
    private final List<List<Integer>> attackers;
    private final List<List<Integer>> attacked;
    private final int most;
    private final Set<State> seen = new HashSet<>();
    private final List<State> candidates = new ArrayList<>();
    private boolean exhausted;

    /** What is in and what is out; the rest is undecided. */
    record State(BitSet in, BitSet out) {
        State copy() {
            return new State((BitSet) in.clone(), (BitSet) out.clone());
        }
    }

    private Maximal(List<List<Integer>> attackers, List<List<Integer>> attacked, int most) {
        this.attackers = attackers;
        this.attacked = attacked;
        this.most = most;
    }

    /**
     * The preferred labellings.
     *
     * @param most labellings to look at; empty if these were not enough
     */
    static Optional<List<State>> of(List<List<Integer>> attackers, List<List<Integer>> attacked, int most) {
        Maximal maximal = new Maximal(attackers, attacked, most);
        BitSet all = new BitSet();
        all.set(0, attackers.size());
        List<State> open = new ArrayList<>(List.of(new State(all, new BitSet())));
        while (!open.isEmpty() && !maximal.exhausted) {
            open.addAll(maximal.step(open.removeLast()));
        }
        return maximal.exhausted ? Optional.empty() : Optional.of(maximal.candidates);
    }

    /** What is to be looked at next. */
    private List<State> step(State state) {
        if (!seen.add(state) || candidates.stream().anyMatch(c -> isPart(state.in(), c.in()))) {
            return List.of();
        }
        exhausted = seen.size() > most;
        int[] illegal = state.in().stream().filter(u -> !isLegallyIn(u, state)).toArray();
        if (illegal.length == 0) {
            candidates.removeIf(c -> isPart(c.in(), state.in()));
            candidates.add(state);
            return List.of();
        }
        for (int unit : illegal) {
            if (isSuperIllegallyIn(unit, state)) {
                return List.of(takeBack(unit, state));
            }
        }
        List<State> next = new ArrayList<>();
        for (int unit : illegal) {
            next.add(takeBack(unit, state));
        }
        return next;
    }

    private static boolean isPart(BitSet part, BitSet whole) {
        BitSet rest = (BitSet) part.clone();
        rest.andNot(whole);
        return rest.isEmpty();
    }

    private boolean isLegallyIn(int unit, State state) {
        return attackers.get(unit).stream().allMatch(state.out()::get);
    }

    /** Attacked by what is in or undecided by the rules: it can never be in again. */
    private boolean isSuperIllegallyIn(int unit, State state) {
        return attackers.get(unit).stream()
                .anyMatch(a -> state.in().get(a)
                        ? isLegallyIn(a, state)
                        : !state.out().get(a) && isLegallyUndecided(a, state));
    }

    private boolean isLegallyUndecided(int unit, State state) {
        return !isLegallyIn(unit, state) && attackers.get(unit).stream().noneMatch(state.in()::get);
    }

    private State takeBack(int unit, State state) {
        State next = state.copy();
        next.in().clear(unit);
        next.out().set(unit);
        dropIfGroundless(unit, next);
        attacked.get(unit).forEach(a -> dropIfGroundless(a, next));
        return next;
    }

    /** What is out without anything in attacking it becomes undecided. */
    private void dropIfGroundless(int unit, State state) {
        if (state.out().get(unit) && attackers.get(unit).stream().noneMatch(state.in()::get)) {
            state.out().clear(unit);
        }
    }
}
