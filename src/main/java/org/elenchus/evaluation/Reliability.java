package org.elenchus.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * How far confidence keeps its word: of units that are said to be right with 0.6, six of ten should be, and whoever wants to
 * see only those from 0.6 on should know what that costs. Immutable.
 *
 * @param decisions of all mined units
 * @param gold how many units there are to find
 */
public record Reliability(List<Decision> decisions, int gold) {
    private static final int BANDS = 10;

    /** A mined unit: how sure the miner was, and whether the gold has it, of the same type. */
    public record Decision(double confidence, boolean right) {}

    /**
     * Units of like confidence.
     *
     * @param from lowest confidence
     * @param mined how many there are
     * @param right how many of them the gold has
     * @param said their mean confidence
     * @param fromHere how well all of at least this confidence do
     */
    public record Band(double from, int mined, int right, double said, Figure fromHere) {
        /** How many of ten are right, as a share. */
        public double share() {
            return mined == 0 ? 0 : (double) right / mined;
        }

        /** Where the next begins. */
        public double to() {
            return from + 1.0 / BANDS;
        }
    }

    public Reliability {
        decisions = List.copyOf(decisions);
    }

    /** The bands that have any units, the lowest first. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            int number = i;
            List<Decision> own =
                    decisions.stream().filter(d -> band(d) == number).toList();
            List<Decision> above =
                    decisions.stream().filter(d -> band(d) >= number).toList();
            double said =
                    own.stream().mapToDouble(Decision::confidence).average().orElse(0);
            if (!own.isEmpty()) {
                bands.add(new Band(
                        (double) i / BANDS,
                        own.size(),
                        right(own),
                        said,
                        new Figure(right(above), above.size(), gold)));
            }
        }
        return bands;
    }

    private static int band(Decision decision) {
        return Math.min(BANDS - 1, (int) Math.floor(decision.confidence() * BANDS + 1e-9));
    }

    private static int right(List<Decision> decisions) {
        return (int) decisions.stream().filter(Decision::right).count();
    }
}
