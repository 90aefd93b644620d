package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;

/**
 * Draws the relations between the units of a document (annotation guidelines, section 4). What an announcement promises
 * elaborates it; a criticism that goes on about the one before gives its reason; an objection attacks what it shares words and
 * concept with; a reply attacks the objection that it takes up. Stateless and thread-safe.
 */
final class RelationFinder {
    private static final int REACH = 40;
    private static final int REPLY_REACH = 12;
    private static final int LONGEST_LIST = 12;
    private static final double ATTACK_OVERLAP = 0.3;
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> GOING_ON = Set.of("", "reason", "exemplify", "specify");

    /**
     * A unit with the places and words that relations are drawn by.
     *
     * @param opens whether it is the first of its paragraph
     * @param names whether it names a concept, instead of speaking of the one under discussion
     * @param names whether it names a concept, instead of speaking of the one under discussion
     * @param replies whether a rule says that it answers an objection
     */
    record Placed(
            ArgumentUnit unit,
            Judge.Judged judged,
            int paragraph,
            boolean opens,
            boolean names,
            boolean replies,
            Set<String> lemmas) {

        private UnitType type() {
            return unit.type();
        }

        private Segment segment() {
            return judged.segment();
        }

        /** Whether it begins a new point instead of going on about the last. */
        private boolean opensPoint() {
            return opens
                    || names
                    || segment().role() == Segment.Role.ITEM
                    || !GOING_ON.contains(segment().connective());
        }
    }

    List<Relation> relations(List<Placed> units) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            elaborated(units, i).ifPresent(relations::add);
            supported(units, i).ifPresent(relations::add);
            attacked(units, i).ifPresent(relations::add);
            answered(units, i).ifPresent(relations::add);
        }
        return new ArrayList<>(relations);
    }

    private static Relation link(Placed from, Placed to, Relation.UnitKind kind) {
        return new Relation.OfUnits(from.unit().id(), to.unit().id(), kind);
    }

    /** A point elaborates the unit that announced points of its kind. */
    private static Optional<Relation> elaborated(List<Placed> units, int i) {
        Placed unit = units.get(i);
        int announcer = announcer(units, i);
        boolean first = announcer == i - 1;
        return announcer >= 0 && (first || unit.opensPoint())
                ? Optional.of(link(unit, units.get(announcer), Relation.UnitKind.ELABORATES))
                : Optional.empty();
    }

    /** The unit that announced a unit, -1 if none did. */
    private static int announcer(List<Placed> units, int i) {
        Placed unit = units.get(i);
        Optional<Zone> zone = unit.judged().context().zone().filter(z -> z.type() == unit.type());
        boolean item = unit.segment().role() == Segment.Role.ITEM;
        for (int j = i - 1; j >= 0 && i - j <= LONGEST_LIST; j--) {
            Placed other = units.get(j);
            boolean opensZone =
                    zone.isPresent() && other.judged().sentence() == zone.get().openedAt();
            if (opensZone && other.segment().role() != Segment.Role.ITEM) {
                return j;
            }
            if (item && other.segment().role() != Segment.Role.ITEM) {
                boolean near = unit.paragraph() - other.paragraph() <= 1;
                return near && other.segment().role() == Segment.Role.INTRODUCTION ? j : -1;
            }
        }
        return -1;
    }

    /**
     * A reason supports the unit before it; a conclusion is supported by the unit before it; an example supports what it
     * illustrates; a criticism that goes on about another gives its reason.
     */
    private static Optional<Relation> supported(List<Placed> units, int i) {
        if (i == 0) {
            return Optional.empty();
        }
        Placed unit = units.get(i);
        Placed before = units.get(i - 1);
        if (unit.paragraph() != before.paragraph()
                || unit.judged().sentence() - before.judged().sentence() > 2) {
            return Optional.empty();
        }
        return switch (unit.segment().connective()) {
            case "reason" -> Optional.of(link(unit, before, Relation.UnitKind.SUPPORTS));
            case "conclude" -> Optional.of(link(before, unit, Relation.UnitKind.SUPPORTS));
            default -> {
                boolean illustrates = unit.type() == UnitType.EXAMPLE && before.type() != UnitType.EXAMPLE;
                boolean goesOn = unit.type() == UnitType.CRITICISM
                        && before.type() == UnitType.CRITICISM
                        && !unit.opensPoint()
                        && announcer(units, i) != i - 1;
                yield illustrates || goesOn
                        ? Optional.of(link(unit, goesOn ? point(units, i) : before, Relation.UnitKind.SUPPORTS))
                        : Optional.empty();
            }
        };
    }

    /** The criticism of the paragraph that began the point which a later one goes on about. */
    private static Placed point(List<Placed> units, int i) {
        int j = i - 1;
        while (j > 0
                && !units.get(j).opensPoint()
                && units.get(j - 1).type() == UnitType.CRITICISM
                && units.get(j - 1).paragraph() == units.get(i).paragraph()
                && announcer(units, j) != j - 1) {
            j--;
        }
        return units.get(j);
    }

    /** An objection attacks what it turns against, else the earlier unit whose words and concept it shares most. */
    private static Optional<Relation> attacked(List<Placed> units, int i) {
        Placed unit = units.get(i);
        if (unit.type() != UnitType.CRITICISM) {
            return Optional.empty();
        }
        if (i > 0 && turnsAgainst(unit, units.get(i - 1))) {
            return Optional.of(link(unit, units.get(i - 1), Relation.UnitKind.ATTACKS));
        }
        boolean ofTerms = unit.unit().topic().filter(t -> t == Topic.DEFINITION).isPresent();
        double least = ofTerms ? ATTACK_OVERLAP / 2 : ATTACK_OVERLAP;
        return nearest(units, i, REACH, other -> isAttackable(other.type()))
                .filter(other -> overlap(unit, other) >= least)
                .map(other -> link(unit, other, Relation.UnitKind.ATTACKS));
    }

    private static boolean turnsAgainst(Placed unit, Placed before) {
        return unit.segment().connective().equals("turn")
                && unit.paragraph() == before.paragraph()
                && isAttackable(before.type())
                && sharesConcept(unit.unit(), before.unit());
    }

    /**
     * A reply attacks the criticism before it with which it shares most words; so does what turns against a criticism in the same
     * breath.
     */
    private static Optional<Relation> answered(List<Placed> units, int i) {
        Placed unit = units.get(i);
        Placed best = null;
        double most = -1;
        for (int j = i - 1; j >= Math.max(0, i - REPLY_REACH); j--) {
            Placed other = units.get(j);
            boolean near = other.paragraph() == unit.paragraph() || sharesConcept(unit.unit(), other.unit());
            if (other.unit().type() != UnitType.CRITICISM || other.replies() || !near) {
                continue;
            }
            boolean answers = unit.replies() || (j == i - 1 && turnsOver(unit, other));
            double overlap = overlap(unit, other);
            if (answers && overlap > most) {
                best = other;
                most = overlap;
            }
        }
        return Optional.ofNullable(best).map(b -> link(unit, b, Relation.UnitKind.ATTACKS));
    }

    private static boolean turnsOver(Placed unit, Placed criticism) {
        boolean grants = unit.unit().type() == UnitType.CLAIM || unit.unit().type() == UnitType.MERIT;
        return grants
                && unit.judged().segment().connective().equals("turn")
                && unit.paragraph() == criticism.paragraph();
    }

    /** Of the units before, of those that share a concept, the one that shares most words; of equals the last. */
    private static Optional<Placed> nearest(List<Placed> units, int i, int reach, Predicate<Placed> wanted) {
        Placed unit = units.get(i);
        return units.subList(Math.max(0, i - reach), i).stream()
                .filter(other -> wanted.test(other) && sharesConcept(unit.unit(), other.unit()))
                .max(Comparator.comparingDouble((Placed other) -> overlap(unit, other))
                        .thenComparing(other -> other.unit().span()));
    }

    private static boolean isAttackable(UnitType type) {
        return switch (type) {
            case CRITERION, DEFINITION, CLAIM, MERIT -> true;
            case CRITICISM, EXAMPLE -> false;
        };
    }

    private static boolean sharesConcept(ArgumentUnit a, ArgumentUnit b) {
        Set<ConceptId> common = new HashSet<>(a.concepts());
        common.retainAll(b.concepts());
        return !common.isEmpty();
    }

    /** Words in both, of the words of the shorter. */
    private static double overlap(Placed a, Placed b) {
        long common = a.lemmas().stream()
                .filter(w -> w.length() >= SHORTEST_WORD && b.lemmas().contains(w))
                .count();
        int smaller = Math.min(a.lemmas().size(), b.lemmas().size());
        return smaller < 3 ? 0 : (double) common / smaller;
    }
}
