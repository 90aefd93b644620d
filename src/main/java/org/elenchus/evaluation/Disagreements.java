package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elenchus.evaluation.Disagreement.Kind;
import org.elenchus.evaluation.Pairing.Pair;

/** Finds everything in one text that is not a full match, each unit once: in the order of the gold, inventions last. */
final class Disagreements {
    private final ScoredText text;
    private final BitSet knownGold = new BitSet();
    private final BitSet knownMined = new BitSet();
    private final Map<Integer, Disagreement> byGold = new TreeMap<>();

    private Disagreements(ScoredText text) {
        this.text = text;
    }

    static List<Disagreement> of(ScoredText text, Pairing pairing) {
        Disagreements all = new Disagreements(text);
        for (Pair pair : pairing.matches(Scorer::sameType)) {
            boolean right = Scorer.sharesConcept(all.gold(pair), all.mined(pair));
            if (right) {
                all.know(pair);
            } else {
                all.note(pair, Kind.CONCEPT);
            }
        }
        pairing.matches((g, m) -> true).forEach(pair -> all.note(pair, Kind.TYPE));
        pairing.overlapping(0).forEach(pair -> all.note(pair, Kind.BOUNDARY));
        return all.withTheRest();
    }

    private ScoredUnit gold(Pair pair) {
        return text.gold().get(pair.gold());
    }

    private ScoredUnit mined(Pair pair) {
        return text.mined().get(pair.mined());
    }

    private void note(Pair pair, Kind kind) {
        if (!knownGold.get(pair.gold()) && !knownMined.get(pair.mined())) {
            know(pair);
            byGold.put(pair.gold(), disagreement(kind, Optional.of(gold(pair)), Optional.of(mined(pair))));
        }
    }

    private void know(Pair pair) {
        knownGold.set(pair.gold());
        knownMined.set(pair.mined());
    }

    private List<Disagreement> withTheRest() {
        IntStream.range(0, text.gold().size())
                .filter(g -> !knownGold.get(g))
                .forEach(g -> byGold.put(
                        g, disagreement(Kind.MISSED, Optional.of(text.gold().get(g)), Optional.empty())));
        Stream<Disagreement> invented = IntStream.range(0, text.mined().size())
                .filter(m -> !knownMined.get(m))
                .mapToObj(m -> disagreement(
                        Kind.INVENTED,
                        Optional.empty(),
                        Optional.of(text.mined().get(m))));
        List<Disagreement> all = new ArrayList<>(byGold.values());
        invented.forEach(all::add);
        return all;
    }

    private Disagreement disagreement(Kind kind, Optional<ScoredUnit> gold, Optional<ScoredUnit> mined) {
        return new Disagreement(text.name(), kind, gold, mined);
    }
}
