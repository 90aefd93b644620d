package org.elenchus.evaluation;

/**
 * How well one kind of unit was found.
 *
 * @param right units of both annotations that match
 * @param mined how many were mined
 * @param gold how many there are
 */
public record Figure(int right, int mined, int gold) {
    static final Figure NONE = new Figure(0, 0, 0);

    /** How much of what was mined is right; 0 if nothing was. */
    public double precision() {
        return mined == 0 ? 0 : (double) right / mined;
    }

    /** How much of what there is was found; 0 if there is nothing. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    Figure plus(Figure other) {
        return new Figure(right + other.right, mined + other.mined, gold + other.gold);
    }
}
