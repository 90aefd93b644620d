package org.elenchus.mining;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.UnitType;
import org.elenchus.rule.Yield;
import org.elenchus.text.Token;

/**
 * The units of a document in their order, and where in it one takes up another. A unit is named by its place in the list.
 *
 * @param units in the order of the text
 * @param readings of all sentences
 * @param spread lemma → in how many units it stands
 */
record Discourse(List<Placed> units, List<Reading> readings, Map<String, Long> spread) {
    private static final int NEAR = 2;
    private static final int LONGEST_LIST = 12;
    private static final int ANNOUNCEMENT_REACH = 25;
    private static final int POINT_REACH = 8;
    private static final int REASON_REACH = 5;
    private static final int COUNT_REACH = 8;
    private static final int OPENING = 5;
    private static final int DEFINITION_REACH = 2;
    private static final int FEWEST_RARE_WORDS = 2;
    private static final int COMMON_SHARE = 12;

    private static final Set<String> TURNS =
            Set.of("но", "однако", "зато", "вместе", "менее", "but", "yet", "however", "although", "though");

    static Discourse of(List<Placed> units, List<Reading> readings) {
        return new Discourse(
                units,
                readings,
                units.stream()
                        .flatMap(unit -> unit.lemmas().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    Placed unit(int i) {
        return units.get(i);
    }

    OptionalInt check(OptionalInt j, IntPredicate holds) {
        return j.isPresent() && holds.test(j.getAsInt()) ? j : OptionalInt.empty();
    }

    /** The unit just before in the same paragraph, with at most one sentence between. */
    OptionalInt before(int i) {
        boolean near = i > 0
                && unit(i).besides(unit(i - 1))
                && unit(i).sentence() - unit(i - 1).sentence() <= NEAR;
        return near ? OptionalInt.of(i - 1) : OptionalInt.empty();
    }

    /** Whether two units of one sentence are parted by a word that turns. */
    boolean turnsWithinSentence(int first, int second) {
        return unit(first).sentence() == unit(second).sentence()
                && unit(first).segment().end() < unit(second).segment().start()
                && reading(first)
                        .tokens()
                        .subList(
                                unit(first).segment().end(),
                                unit(second).segment().start())
                        .stream()
                        .anyMatch(t -> TURNS.contains(t.lemma()));
    }

    private boolean opensParagraph(int i) {
        return i == 0 || !unit(i).besides(unit(i - 1));
    }

    /** Whether it begins a new point instead of going on about the last. */
    private boolean opensPoint(int i) {
        Placed unit = unit(i);
        return opensParagraph(i) || unit.names() || unit.item() || !unit.joined("", "reason", "exemplify", "specify");
    }

    private boolean sameSection(int i, int j) {
        return reading(i).heading().equals(reading(j).heading());
    }

    Reading reading(int i) {
        return readings.get(unit(i).sentence());
    }

    /** The introduction of the list that a unit is an item of, unless it is a list of reasons. */
    OptionalInt introduction(int i) {
        for (int j = i - 1; unit(i).item() && j >= 0 && i - j <= LONGEST_LIST; j--) {
            Placed other = unit(j);
            if (!other.item()) {
                boolean near = unit(i).paragraph() - other.paragraph() <= 1;
                return near && other.segment().role() == Segment.Role.INTRODUCTION && !other.drawn(UnitKind.SUPPORTS)
                        ? OptionalInt.of(j)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The last unit of the section that announced several points, but no reasons. */
    OptionalInt announcer(int i) {
        return check(announcer(i, UnitKind.ELABORATES), j -> !unit(j).drawn(UnitKind.SUPPORTS));
    }

    /** The last unit that announced reasons, if it is near. */
    OptionalInt reasonAnnouncer(int i) {
        return check(
                announcer(i, UnitKind.SUPPORTS),
                j -> i - j <= REASON_REACH && unit(i).paragraph() - unit(j).paragraph() <= 1);
    }

    private OptionalInt announcer(int i, UnitKind kind) {
        for (int j = i - 1; j >= 0 && i - j <= ANNOUNCEMENT_REACH && sameSection(i, j); j--) {
            Placed other = unit(j);
            boolean before = other.sentence() < unit(i).sentence() || unit(i).item() && !other.item();
            if (before && other.drawn(kind)) {
                return OptionalInt.of(j);
            }
            int to = unit(j + 1).sentence() + (unit(j + 1).drawn(UnitKind.ELABORATES) ? 0 : 1);
            if (announcedOutsideUnits(other.sentence() + 1, to)) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    private boolean announcedOutsideUnits(int from, int to) {
        return from < to
                && readings.subList(from, to).stream()
                        .anyMatch(r -> Placed.drawn(r.matches(Yield.RELATION), UnitKind.ELABORATES));
    }

    /** Whether a unit opens a point of the kind that another announced. */
    boolean isPointOf(int i, int announcer) {
        boolean near = i - announcer <= POINT_REACH && opensPoint(i);
        boolean announces = unit(i).drawn(UnitKind.ELABORATES);
        return !announces && unit(i).type() == unit(announcer).type() && (opensParagraph(i) || near);
    }

    /** The unit that says how many there are of what this unit calls the first, the second. */
    OptionalInt counter(int i) {
        if (!counted(i)) {
            return OptionalInt.empty();
        }
        for (int j = i - 1; j >= 0 && i - j < COUNT_REACH && unit(i).paragraph() - unit(j).paragraph() <= 1; j--) {
            if (!counted(j) && tokens(j, Integer.MAX_VALUE).stream().anyMatch(t -> Ordinals.isCount(t.lemma()))) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    private boolean counted(int i) {
        return unit(i).joined(Segmenter.ORDINAL)
                || tokens(i, OPENING).stream().anyMatch(t -> Ordinals.isAdjective(t.lemma()));
    }

    private List<Token> tokens(int i, int most) {
        Segment segment = unit(i).segment();
        int end = segment.length() > most ? segment.start() + most : segment.end();
        return reading(i).tokens().subList(segment.start(), end);
    }

    /** What the questions in a row ask about: the unit before the first of them. */
    OptionalInt askedOf(int i) {
        OptionalInt j = before(i);
        while (j.isPresent() && unit(j.getAsInt()).asks()) {
            j = before(j.getAsInt());
        }
        return j;
    }

    /** The unit that an example is one of: the last that is none itself. */
    OptionalInt exampled(int i) {
        OptionalInt j = before(i);
        while (j.isPresent() && unit(j.getAsInt()).is(UnitType.EXAMPLE)) {
            j = before(j.getAsInt());
        }
        return j;
    }

    /** The criticism earlier in the paragraph that began the point which this one goes on about. */
    OptionalInt point(int i) {
        for (int j = i - 1; j >= 0 && goesOn(i, j); j--) {
            if (unit(j).isShort()
                    && unit(j).segment().length() < unit(i).segment().length()) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a criticism is of the same topic as one before it in the paragraph and does not say that it adds a point. */
    boolean goesOn(int i, int j) {
        Placed unit = unit(i);
        Placed other = unit(j);
        boolean newPoint = unit.asks() || unit.adds() || counted(i) || !unit.joined("", "reason");
        return unit.is(UnitType.CRITICISM)
                && !newPoint
                && other.is(UnitType.CRITICISM)
                && other.besides(unit)
                && other.sameTopic(unit);
    }

    /** The definition of the criticised concept, if it was given just before. */
    OptionalInt definitionAttacked(int i) {
        Placed unit = unit(i);
        for (int j = i - 1; unit.is(UnitType.CRITICISM) && j >= 0 && i - j <= DEFINITION_REACH; j--) {
            if (unit.besides(unit(j)) && unit(j).is(UnitType.DEFINITION) && unit.sameConcept(unit(j))) {
                return OptionalInt.of(j);
            }
        }
        return OptionalInt.empty();
    }

    /** The criterion of the criticised concept that shares most rare words with the criticism. */
    OptionalInt criterionAttacked(int i) {
        int best = -1;
        double most = 0;
        for (int j = i - 1; unit(i).is(UnitType.CRITICISM) && j >= 0; j--) {
            if (unit(j).is(UnitType.CRITERION) && unit(i).sharesConcept(unit(j))) {
                List<Long> rare = spread(i, j).stream()
                        .filter(n -> n <= Math.max(2, units.size() / COMMON_SHARE))
                        .toList();
                double weight = rare.stream().mapToDouble(n -> 1.0 / n).sum();
                if (rare.size() >= FEWEST_RARE_WORDS && weight > most) {
                    best = j;
                    most = weight;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** In how many units each word stands that two of them share. */
    List<Long> spread(int i, int j) {
        Set<String> other = unit(j).lemmas();
        return unit(i).lemmas().stream()
                .filter(other::contains)
                .sorted()
                .map(word -> spread.getOrDefault(word, 1L))
                .toList();
    }
}
