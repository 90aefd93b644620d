package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elenchus.argument.UnitType;
import org.elenchus.evaluation.Pairing.Pair;

/**
 * Compares mined units with a gold annotation by section 5 of the guidelines: two units match when their spans overlap
 * with intersection over union of at least 0.5, counted in letters and digits, and agree; each matches at most once, best
 * overlap first. For one call, on one thread.
 */
public final class Scorer {
    /** Types that differ in how a thesis is put, not in whether it speaks for or against. */
    private static final Set<UnitType> THESES = EnumSet.of(UnitType.CLAIM, UnitType.DEFINITION, UnitType.MERIT);

    /** In the order in which the guidelines introduce them. */
    private static final List<UnitType> TYPES = List.of(
            UnitType.CLAIM,
            UnitType.DEFINITION,
            UnitType.CRITERION,
            UnitType.CRITICISM,
            UnitType.MERIT,
            UnitType.EXAMPLE);

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Ratio topics = new Ratio();
    private final Ratio holders = new Ratio();
    private final Ratio inventedInEmptyTexts = new Ratio();
    private final List<Disagreement> disagreements = new ArrayList<>();
    private final List<Reliability.Decision> decisions = new ArrayList<>();
    private int gold;
    private int lost;

    private Scorer() {
        List.of(Scores.TYPED, Scores.SPAN, Scores.FAMILY, Scores.CORE, Scores.TYPED_CONCEPT)
                .forEach(name -> figures.put(name, Figure.NONE));
        TYPES.forEach(type -> figures.put(type.label(), Figure.NONE));
    }

    /** Scores a set of texts together: units are counted over all of them. */
    public static Scores score(List<ScoredText> texts) {
        Scorer scorer = new Scorer();
        texts.forEach(scorer::add);
        scorer.figures.values().removeIf(Figure.NONE::equals);
        return new Scores(
                texts.size(),
                Collections.unmodifiableMap(scorer.figures),
                scorer.topics.value(),
                scorer.holders.value(),
                scorer.inventedInEmptyTexts.value(),
                scorer.lost,
                new Reliability(scorer.decisions, scorer.gold),
                scorer.disagreements);
    }

    static boolean sameType(ScoredUnit gold, ScoredUnit mined) {
        return gold.type() == mined.type();
    }

    private static boolean sameTypeAndConcept(ScoredUnit gold, ScoredUnit mined) {
        return sameType(gold, mined) && sharesConcept(gold, mined);
    }

    static boolean sharesConcept(ScoredUnit gold, ScoredUnit mined) {
        Set<String> known = letters(gold.concepts());
        return letters(mined.concepts()).stream().anyMatch(known::contains);
    }

    private void add(ScoredText text) {
        Pairing pairing = new Pairing(text);
        List<Pair> typed = pairing.matches(Scorer::sameType);
        count(Scores.TYPED, typed.size(), text);
        count(Scores.SPAN, pairing.matches((g, m) -> true).size(), text);
        count(Scores.FAMILY, pairing.matches(Scorer::sameFamily).size(), text);
        count(Scores.TYPED_CONCEPT, pairing.matches(Scorer::sameTypeAndConcept).size(), text);
        countCore(pairing, text);
        TYPES.forEach(type -> countType(type, typed, text));
        typed.forEach(pair -> judge(text.gold().get(pair.gold()), text.mined().get(pair.mined())));
        decide(typed, text);
        if (text.gold().isEmpty()) {
            inventedInEmptyTexts.add(text.mined().size());
        }
        if (!text.goldRelations().isEmpty()) {
            countRelations(pairing, text);
        }
        lost += pairing.lost();
        disagreements.addAll(Disagreements.of(text, pairing));
    }

    private void count(String name, int right, ScoredText text) {
        figures.merge(name, new Figure(right, text.mined().size(), text.gold().size()), Figure::plus);
    }

    private void decide(List<Pair> typed, ScoredText text) {
        Set<Integer> right = typed.stream().map(Pair::mined).collect(Collectors.toSet());
        for (int i = 0; i < text.mined().size(); i++) {
            decisions.add(new Reliability.Decision(text.mined().get(i).confidence(), right.contains(i)));
        }
        gold += text.gold().size();
    }

    private void countCore(Pairing pairing, ScoredText text) {
        List<Pair> right = pairing.matches((g, m) -> isCore(g) && isCore(m) && sameFamily(g, m));
        int mined = (int) text.mined().stream().filter(Scorer::isCore).count();
        int gold = (int) text.gold().stream().filter(Scorer::isCore).count();
        figures.merge(Scores.CORE, new Figure(right.size(), mined, gold), Figure::plus);
    }

    /** A mined relation is right if the gold has one of its kind between the units that match its own. */
    private void countRelations(Pairing pairing, ScoredText text) {
        Map<Integer, Integer> places = new HashMap<>();
        pairing.matches((g, m) -> true).forEach(pair -> places.put(pair.mined(), pair.gold()));
        Set<ScoredRelation> gold = new LinkedHashSet<>(text.goldRelations());
        Set<ScoredRelation> right = new LinkedHashSet<>();
        text.minedRelations()
                .forEach(mined -> mined.moved(places).filter(gold::contains).ifPresent(right::add));
        Set<String> kinds = new TreeSet<>();
        gold.forEach(relation -> kinds.add(relation.kind()));
        text.minedRelations().forEach(relation -> kinds.add(relation.kind()));
        count(Scores.RELATIONS, right, text.minedRelations(), gold);
        for (String kind : kinds) {
            count(
                    kind,
                    right.stream().filter(r -> r.kind().equals(kind)).toList(),
                    text.minedRelations().stream()
                            .filter(r -> r.kind().equals(kind))
                            .toList(),
                    gold.stream().filter(r -> r.kind().equals(kind)).toList());
        }
    }

    private void count(String name, Collection<?> right, Collection<?> mined, Collection<?> gold) {
        figures.merge(name, new Figure(right.size(), mined.size(), gold.size()), Figure::plus);
    }

    private void countType(UnitType type, List<Pair> typed, ScoredText text) {
        int right = (int) typed.stream()
                .filter(p -> text.gold().get(p.gold()).type() == type)
                .count();
        figures.merge(type.label(), new Figure(right, of(type, text.mined()), of(type, text.gold())), Figure::plus);
    }

    private void judge(ScoredUnit gold, ScoredUnit mined) {
        if (gold.type() == UnitType.CRITICISM && gold.topic().isPresent()) {
            topics.add(gold.topic().equals(mined.topic()) ? 1 : 0);
        }
        holders.add(Letters.of(gold.holder()).equals(Letters.of(mined.holder())) ? 1 : 0);
    }

    private static int of(UnitType type, List<ScoredUnit> units) {
        return (int) units.stream().filter(u -> u.type() == type).count();
    }

    private static boolean sameFamily(ScoredUnit gold, ScoredUnit mined) {
        return gold.type() == mined.type() || THESES.contains(gold.type()) && THESES.contains(mined.type());
    }

    private static boolean isCore(ScoredUnit unit) {
        return unit.type() != UnitType.EXAMPLE;
    }

    private static Set<String> letters(Collection<String> names) {
        return names.stream().map(Letters::of).collect(Collectors.toSet());
    }

    /** A mean in the making. */
    private static final class Ratio {
        private int count;
        private int sum;

        void add(int value) {
            count++;
            sum += value;
        }

        OptionalDouble value() {
            return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
        }
    }
}
