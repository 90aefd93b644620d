package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.Yield;

/**
 * Sums the votes on a segment: a log-linear model whose every weight stands in a readable file. A rule that the weights
 * do not know yet (a workspace's own) votes with the weight its author gave it. Immutable and thread-safe.
 */
final class Ballot {
    private static final double SMALLEST = 0.05;
    private final Weights weights;
    private final Map<String, Map<String, Double>> byHand;
    private final double caution;
    private final Calibration calibration;

    /** @param caution added to the sum of {@code None}: higher gives fewer, surer units */
    Ballot(Weights weights, Map<String, Map<String, Double>> byHand, double caution) {
        this.weights = weights;
        this.byHand = byHand;
        this.caution = caution;
        this.calibration = Calibration.from(weights);
    }

    /** How often units are right that the votes are so sure of. */
    double confidence(double share) {
        return calibration.apply(share);
    }

    Verdict count(List<Feature> features) {
        Map<String, Double> sums = new HashMap<>();
        sums.put(Weights.NONE, caution);
        for (UnitType type : UnitType.values()) {
            sums.put(type.label(), 0.0);
        }
        weights.of("bias").forEach((outcome, weight) -> sums.merge(outcome, weight, Double::sum));
        for (Feature feature : features) {
            row(feature).forEach((outcome, weight) -> sums.merge(outcome, weight, Double::sum));
        }
        return new Verdict(softmax(sums), features);
    }

    private Map<String, Double> row(Feature feature) {
        Map<String, Double> row = weights.of(feature.name());
        return row.isEmpty() ? byHand.getOrDefault(feature.name(), Map.of()) : row;
    }

    private static Map<String, Double> softmax(Map<String, Double> sums) {
        double highest = sums.values().stream().mapToDouble(x -> x).max().orElse(0);
        double total = 0;
        Map<String, Double> out = new HashMap<>();
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            double power = Math.exp(sum.getValue() - highest);
            out.put(sum.getKey(), power);
            total += power;
        }
        double all = total;
        out.replaceAll((outcome, power) -> power / all);
        return out;
    }

    /** The votes on one type against {@code None}, the weightiest first; rules are named by their bare id. */
    List<Vote> votes(List<Feature> features, UnitType type) {
        return votes(features, type.label(), Weights.NONE, type);
    }

    /** How its votes sum up. A type's are counted against {@code None}, and those of {@code None} against the rival. */
    Explanation.Option option(Verdict verdict, String outcome, UnitType rival) {
        String against = outcome.equals(Weights.NONE) ? rival.label() : Weights.NONE;
        List<Vote> votes = votes(verdict.features(), outcome, against, rival);
        double start = weight(weights.of("bias"), outcome, against)
                + (outcome.equals(Weights.NONE) ? caution : 0)
                - (against.equals(Weights.NONE) ? caution : 0);
        double all = verdict.features().stream()
                .mapToDouble(feature -> weight(row(feature), outcome, against))
                .sum();
        double rest = all - votes.stream().mapToDouble(Vote::weight).sum();
        return new Explanation.Option(
                outcome, against, verdict.probabilities().getOrDefault(outcome, 0.0), start, votes, rest);
    }

    Explanation.Confidence confidence() {
        return new Explanation.Confidence(
                calibration.slope(), calibration.offset(), calibration.highest(), Calibration.CLOSEST);
    }

    private static double weight(Map<String, Double> row, String outcome, String against) {
        return row.getOrDefault(outcome, 0.0) - row.getOrDefault(against, 0.0);
    }

    private List<Vote> votes(List<Feature> features, String outcome, String against, UnitType rival) {
        List<Vote> votes = new ArrayList<>();
        for (Feature feature : features) {
            double weight = weight(row(feature), outcome, against);
            if (Math.abs(weight) >= SMALLEST) {
                UnitType type = UnitType.parse(outcome).orElse(rival);
                double rounded = Math.round(weight * 1000) / 1000.0;
                votes.add(new Vote(bareId(feature.name()), type, rounded, feature.evidence()));
            }
        }
        votes.sort(Comparator.comparingDouble((Vote v) -> -Math.abs(v.weight())).thenComparing(Vote::reason));
        return votes;
    }

    /** The outcome that a rule of this yield votes for, empty if it votes on something else. */
    static Optional<String> outcome(Yield yields) {
        return yields == Yield.NONE
                ? Optional.of(Weights.NONE)
                : yields.unitType().map(UnitType::label);
    }

    private static String bareId(String feature) {
        return feature.startsWith("rule:") ? feature.substring("rule:".length()) : feature;
    }

    /** The weights that were given by hand, as feature rows: those of the rules and of a section of replies. */
    static Map<String, Map<String, Double>> byHand(RuleSet rules) {
        Map<String, Map<String, Double>> rows = new HashMap<>();
        rules.rules()
                .forEach(rule -> outcome(rule.yields())
                        .ifPresent(outcome -> rows.put("rule:" + rule.id(), Map.of(outcome, rule.weight()))));
        rows.put(Replies.FEATURE, Replies.WEIGHTS);
        return rows;
    }
}
