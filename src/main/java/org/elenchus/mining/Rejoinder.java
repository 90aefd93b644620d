package org.elenchus.mining;

import java.util.OptionalInt;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.UnitType;

/**
 * Finds the objection that a unit answers: the one whose words it takes up, else the one just before. A reply may run over
 * several units. Immutable and thread-safe.
 */
record Rejoinder(Discourse discourse) {
    private static final int REACH = 40;
    private static final int LONGEST = 4;
    private static final double SAME_TOPIC = 3;
    private static final double NEAREST = 3;
    private static final double LEAST = 2;

    /** The objection that a reply answers: the one whose words and topic it shares most, sooner the nearest. */
    OptionalInt answered(int i) {
        if (!replies(i)) {
            return OptionalInt.empty();
        }
        int nearest = nearest(i);
        int best = -1;
        double most = LEAST;
        for (int j = i - 1; j >= 0 && i - j <= REACH; j--) {
            if (isObjection(j)) {
                double score = likeness(i, j) + (j == nearest ? NEAREST : 0);
                if (score > most) {
                    best = j;
                    most = score;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** What the reply that a unit goes on with answers. */
    OptionalInt answeredBefore(int i) {
        for (int j = i - 1; j >= 0 && i - j < LONGEST && goesOn(j + 1); j--) {
            if (replies(j)) {
                return answered(j);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a unit speaks on for the concept, in the paragraph of the one before it. */
    private boolean goesOn(int i) {
        Placed unit = discourse.unit(i);
        return discourse.before(i).isPresent()
                && unit.is(UnitType.CLAIM, UnitType.MERIT)
                && !unit.joined("turn")
                && !replies(i);
    }

    private double likeness(int i, int j) {
        double shared = discourse.spread(i, j).stream()
                .mapToDouble(n -> Math.log((double) discourse.units().size() / n))
                .sum();
        boolean sameTopic = discourse
                .unit(j)
                .unit()
                .topic()
                .filter(discourse.unit(i).topics()::contains)
                .isPresent();
        return shared + (sameTopic ? SAME_TOPIC : 0);
    }

    /** The last objection of the paragraph; at the start of a paragraph, of the one before. */
    private int nearest(int i) {
        for (int j = i - 1;
                j >= 0 && discourse.unit(i).paragraph() - discourse.unit(j).paragraph() <= 1;
                j--) {
            if (isObjection(j)) {
                return j;
            }
        }
        return -1;
    }

    private boolean isObjection(int j) {
        return discourse.unit(j).is(UnitType.CRITICISM) && !replies(j);
    }

    /** A rule says so, or it speaks for the concept in a section of replies. */
    private boolean replies(int i) {
        Placed unit = discourse.unit(i);
        boolean inReply = !unit.is(UnitType.CRITICISM)
                && Replies.isHeading(discourse.reading(i).heading());
        return (unit.drawn(UnitKind.ATTACKS) || inReply) && !unit.is(UnitType.EXAMPLE);
    }
}
