package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.elenchus.text.Span;

/** Which gold units and mined units of one text are the same (guidelines, section 5). */
final class Pairing {
    private static final double SAME = 0.5;

    /** A gold unit and a mined one, by their places in the two lists, and how far they overlap, 0 to 1. */
    record Pair(int gold, int mined, double overlap) {}

    private final ScoredText text;
    private final List<Optional<Span>> gold;
    private final List<Optional<Span>> mined;

    Pairing(ScoredText text) {
        this.text = text;
        Letters letters = new Letters(text.text());
        gold = letters.locate(text.gold());
        mined = letters.locate(text.mined());
    }

    /** How many mined quotes do not occur in the text. */
    int lost() {
        return (int) mined.stream().filter(Optional::isEmpty).count();
    }

    /** One-to-one matches of units that agree, best overlap first. */
    List<Pair> matches(BiPredicate<ScoredUnit, ScoredUnit> agree) {
        BitSet usedGold = new BitSet();
        BitSet usedMined = new BitSet();
        List<Pair> matches = new ArrayList<>();
        for (Pair pair : overlapping(SAME)) {
            if (!usedGold.get(pair.gold())
                    && !usedMined.get(pair.mined())
                    && agree.test(text.gold().get(pair.gold()), text.mined().get(pair.mined()))) {
                usedGold.set(pair.gold());
                usedMined.set(pair.mined());
                matches.add(pair);
            }
        }
        return matches;
    }

    /** All pairs that overlap at least so far, the best first, then in the order of the text. */
    List<Pair> overlapping(double least) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int m = 0; m < mined.size(); m++) {
                double overlap = overlap(gold.get(g), mined.get(m));
                if (overlap > 0 && overlap >= least) {
                    pairs.add(new Pair(g, m, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::mined));
        return pairs;
    }

    private static double overlap(Optional<Span> a, Optional<Span> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int shared = Math.min(a.get().end(), b.get().end())
                - Math.max(a.get().start(), b.get().start());
        int together = Math.max(a.get().end(), b.get().end())
                - Math.min(a.get().start(), b.get().start());
        return Math.max(0, shared) / (double) together;
    }
}
