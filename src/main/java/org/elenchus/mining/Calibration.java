package org.elenchus.mining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elenchus.argument.Annotations;

/**
 * Turns what the votes say of a unit into how often such units are right: logistic (Platt, 1999) under a ceiling, since even
 * what all votes agree on is at times no unit, or starts and ends elsewhere; fitted on texts that the votes were not learned
 * from. Immutable and thread-safe.
 *
 * @param highest what no confidence reaches
 */
record Calibration(double slope, double offset, double highest) {
    /** Leaves everything as it is. */
    static final Calibration NONE = new Calibration(1, 0, 1);

    private static final String ROW = "calibration";
    private static final int STEPS = 50;
    /** How near to 0 and 1 a probability may come. */
    static final double CLOSEST = 1e-4;

    private static final int HIGHEST_STEPS = 20;
    private static final int LOWEST_STEP = 10;

    /** Logarithms of likelihood that differ by less tell nothing: one unit of AIC. */
    private static final double TELLABLE = 0.5;

    /** A decision: how sure the votes were of it, and whether an annotator agrees. */
    record Decision(double confidence, boolean right) {}

    static Calibration from(Weights weights) {
        Map<String, Double> row = weights.of(ROW);
        return new Calibration(
                row.getOrDefault("slope", 1.0), row.getOrDefault("offset", 0.0), row.getOrDefault("highest", 1.0));
    }

    Map<String, Map<String, Double>> rows() {
        return Map.of(ROW, Map.of("slope", slope, "offset", offset, "highest", highest));
    }

    /** @return a probability, higher for higher confidences */
    double apply(double confidence) {
        return highest * squash(slope * logit(confidence) + offset);
    }

    /** The same with what was only the share of the votes as a confidence. */
    Annotations of(Annotations found) {
        return new Annotations(
                found.layer(),
                found.textDigest(),
                found.units().stream()
                        .map(unit -> unit.withConfidence(apply(unit.confidence())))
                        .toList(),
                found.relations(),
                found.mentions(),
                found.discovered());
    }

    /**
     * The lowest ceiling that the decisions do not speak against, from one half to 1: no more is claimed than they support.
     *
     * @return {@link #NONE} if all decisions are right or all are wrong
     */
    static Calibration fit(List<Decision> decisions) {
        long right = decisions.stream().filter(Decision::right).count();
        if (right == 0 || right == decisions.size()) {
            return NONE;
        }
        List<Calibration> fitted = IntStream.rangeClosed(LOWEST_STEP, HIGHEST_STEPS)
                .mapToObj(step -> fit(decisions, (double) step / HIGHEST_STEPS))
                .filter(calibration -> calibration.slope > 0)
                .toList();
        double most = fitted.stream()
                .mapToDouble(calibration -> calibration.likelihood(decisions))
                .max()
                .orElse(0);
        return fitted.stream()
                .filter(calibration -> calibration.likelihood(decisions) >= most - TELLABLE)
                .findFirst()
                .orElse(NONE);
    }

    /** Maximum likelihood under a ceiling, by Fisher's scoring. */
    private static Calibration fit(List<Decision> decisions, double highest) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] sums = new double[5]; // gradient by slope and offset, then the information
            for (Decision decision : decisions) {
                double x = logit(decision.confidence());
                double share = squash(slope * x + offset);
                double p = Math.clamp(highest * share, CLOSEST, 1 - CLOSEST);
                double steepness = highest * share * (1 - share);
                double error = ((decision.right() ? 1 : 0) - p) * steepness / (p * (1 - p));
                double spread = steepness * steepness / (p * (1 - p));
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
        return new Calibration(slope, offset, highest);
    }

    private double likelihood(List<Decision> decisions) {
        return decisions.stream()
                .mapToDouble(d -> {
                    double p = Math.clamp(apply(d.confidence()), CLOSEST, 1 - CLOSEST);
                    return Math.log(d.right() ? p : 1 - p);
                })
                .sum();
    }

    private static double logit(double p) {
        double inside = Math.clamp(p, CLOSEST, 1 - CLOSEST);
        return Math.log(inside / (1 - inside));
    }

    private static double squash(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
