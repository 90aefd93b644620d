package org.elenchus.mining;

import java.util.List;
import java.util.Map;

/**
 * Turns what the votes say of a unit into how often such units are right: logistic (Platt, 1999), fitted on texts that the
 * votes were not learned from. Immutable and thread-safe.
 */
record Calibration(double slope, double offset) {
    /** Leaves everything as it is. */
    static final Calibration NONE = new Calibration(1, 0);

    private static final String ROW = "calibration";
    private static final int STEPS = 50;
    /** How near to 0 and 1 a probability may come. */
    static final double CLOSEST = 1e-4;

    /** A decision: how sure the votes were of it, and whether an annotator agrees. */
    record Decision(double confidence, boolean right) {}

    static Calibration from(Weights weights) {
        Map<String, Double> row = weights.of(ROW);
        return new Calibration(row.getOrDefault("slope", 1.0), row.getOrDefault("offset", 0.0));
    }

    Map<String, Map<String, Double>> rows() {
        return Map.of(ROW, Map.of("slope", slope, "offset", offset));
    }

    /** @return a probability, higher for higher confidences */
    double apply(double confidence) {
        return squash(slope * logit(confidence) + offset);
    }

    /** Maximum likelihood, by Newton's method; {@link #NONE} if all decisions are right or all are wrong. */
    static Calibration fit(List<Decision> decisions) {
        long right = decisions.stream().filter(Decision::right).count();
        if (right == 0 || right == decisions.size()) {
            return NONE;
        }
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] sums = new double[5]; // gradient by slope and offset, then the Hessian
            for (Decision decision : decisions) {
                double x = logit(decision.confidence());
                double p = squash(slope * x + offset);
                double error = (decision.right() ? 1 : 0) - p;
                double spread = p * (1 - p);
                sums[0] += error * x;
                sums[1] += error;
                sums[2] += spread * x * x;
                sums[3] += spread * x;
                sums[4] += spread;
            }
            double determinant = sums[2] * sums[4] - sums[3] * sums[3];
            if (Math.abs(determinant) < CLOSEST) {
                break;
            }
            slope += (sums[0] * sums[4] - sums[1] * sums[3]) / determinant;
            offset += (sums[1] * sums[2] - sums[0] * sums[3]) / determinant;
        }
        return slope > 0 ? new Calibration(slope, offset) : NONE;
    }

    private static double logit(double p) {
        double inside = Math.clamp(p, CLOSEST, 1 - CLOSEST);
        return Math.log(inside / (1 - inside));
    }

    private static double squash(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
