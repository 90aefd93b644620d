package org.elenchus.mining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;

/**
 * Draws the relations between the units of a document (annotation guidelines, section 4): items elaborate what announces
 * them, reasons and examples support what they are given for, objections attack what they share words and concept with.
 * Stateless and thread-safe.
 */
final class RelationFinder {
    private static final int ATTACK_REACH = 40;
    private static final double ATTACK_OVERLAP = 0.16;
    private static final int REPLY_REACH = 12;
    private static final int SHORTEST_WORD = 4;

    /**
     * A unit with the places and words that relations are drawn by.
     *
     * @param replies whether a rule says that it answers an objection
     */
    record Placed(ArgumentUnit unit, Judge.Judged judged, int paragraph, Set<String> lemmas, boolean replies) {}

    List<Relation> relations(List<Placed> units) {
        Set<Relation> relations = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            elaborated(units, i).ifPresent(r -> relations.add(r));
            supported(units, i).ifPresent(r -> relations.add(r));
            attacked(units, i).ifPresent(r -> relations.add(r));
            answered(units, i).ifPresent(r -> relations.add(r));
        }
        return new ArrayList<>(relations);
    }

    private static Relation link(Placed from, Placed to, Relation.UnitKind kind) {
        return new Relation.OfUnits(from.unit().id(), to.unit().id(), kind);
    }

    /** An item elaborates the last unit of the sentence that announced it. */
    private static Optional<Relation> elaborated(List<Placed> units, int i) {
        Placed unit = units.get(i);
        boolean item = unit.judged().segment().role() == Segment.Role.ITEM
                || unit.judged().segment().connective().equals(Segmenter.ORDINAL);
        Optional<Zone> zone = unit.judged().context().zone();
        boolean zoned = zone.isPresent() && zone.get().type() == unit.unit().type();
        if (!item && !zoned) {
            return Optional.empty();
        }
        for (int j = i - 1; j >= 0 && i - j < 12; j--) {
            Placed other = units.get(j);
            boolean announces = zoned
                    ? other.judged().sentence() == zone.get().openedAt()
                    : other.judged().segment().role() != Segment.Role.ITEM
                            && !other.judged().segment().connective().equals(Segmenter.ORDINAL);
            if (announces) {
                boolean near = unit.paragraph() - other.paragraph() <= 1;
                return near ? Optional.of(link(unit, other, Relation.UnitKind.ELABORATES)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A reason supports the unit before it; a conclusion is supported by the unit before it; an example likewise. */
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
        String connective = unit.judged().segment().connective();
        return switch (connective) {
            case "reason" -> Optional.of(link(unit, before, Relation.UnitKind.SUPPORTS));
            case "conclude" -> Optional.of(link(before, unit, Relation.UnitKind.SUPPORTS));
            default ->
                unit.unit().type() == UnitType.EXAMPLE && before.unit().type() != UnitType.EXAMPLE
                        ? Optional.of(link(unit, before, Relation.UnitKind.SUPPORTS))
                        : Optional.empty();
        };
    }

    /** An objection attacks what it turns against, else the earlier unit whose words and concept it shares most. */
    private static Optional<Relation> attacked(List<Placed> units, int i) {
        Placed unit = units.get(i);
        if (unit.unit().type() != UnitType.CRITICISM) {
            return Optional.empty();
        }
        Map<Placed, Double> overlaps = new HashMap<>();
        for (int j = Math.max(0, i - ATTACK_REACH); j < i; j++) {
            Placed other = units.get(j);
            if (isAttackable(other.unit().type()) && sharesConcept(unit.unit(), other.unit())) {
                double overlap = overlap(unit.lemmas(), other.lemmas());
                boolean turned = j == i - 1
                        && unit.judged().segment().connective().equals("turn")
                        && unit.paragraph() == other.paragraph();
                overlaps.put(other, turned ? 1 + overlap : overlap);
            }
        }
        return overlaps.entrySet().stream()
                .filter(e -> e.getValue() >= ATTACK_OVERLAP)
                .max(Map.Entry.<Placed, Double>comparingByValue()
                        .thenComparing(e -> e.getKey().unit().span()))
                .map(e -> link(unit, e.getKey(), Relation.UnitKind.ATTACKS));
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
            boolean answers = unit.replies() || (j == i - 1 && turnsAgainst(unit, other));
            double overlap = overlap(unit.lemmas(), other.lemmas());
            if (answers && overlap > most) {
                best = other;
                most = overlap;
            }
        }
        return Optional.ofNullable(best).map(b -> link(unit, b, Relation.UnitKind.ATTACKS));
    }

    private static boolean turnsAgainst(Placed unit, Placed criticism) {
        boolean grants = unit.unit().type() == UnitType.CLAIM || unit.unit().type() == UnitType.MERIT;
        return grants
                && unit.judged().segment().connective().equals("turn")
                && unit.paragraph() == criticism.paragraph();
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

    private static double overlap(Set<String> a, Set<String> b) {
        long common = a.stream()
                .filter(w -> w.length() >= SHORTEST_WORD && b.contains(w))
                .count();
        int smaller = Math.min(a.size(), b.size());
        return smaller < 3 ? 0 : (double) common / smaller;
    }
}
