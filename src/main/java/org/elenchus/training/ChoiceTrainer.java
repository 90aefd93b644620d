package org.elenchus.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Learns how much each feature speaks for an option where one of several is chosen: the conditional logit (McFadden, 1974), fitted
 * with OpenNLP's quasi-Newton minimizer. The probability of an option is proportional to the exponential of the sum of the weights
 * of its features. The same choices in the same order give the same weights.
 */
public final class ChoiceTrainer {
    /** A gain of such a share of what is minimized is worth another step. */
    private static final double ENOUGH = 1e-7;

    private ChoiceTrainer() {}

    /**
     * A choice that somebody made.
     *
     * @param options features of each, by name
     * @param chosen index of the one that was chosen
     */
    public record Choice(List<List<String>> options, int chosen) {
        /** @throws IllegalArgumentException if there is no such option */
        public Choice {
            options = options.stream().map(List::copyOf).toList();
            if (chosen < 0 || chosen >= options.size()) {
                throw new IllegalArgumentException("option " + chosen + " of " + options.size());
            }
        }
    }

    /**
     * The weights by feature.
     *
     * @param smoothing how strongly weights are drawn to 0: half of it times their squares is added to what is minimized
     * @param cutoff features that fewer choices show are left out
     */
    public static SortedMap<String, Double> train(List<Choice> choices, int iterations, double smoothing, int cutoff) {
        Map<String, Integer> numbers = numbers(choices, cutoff);
        double[] weights = weights(new Loss(choices, numbers, smoothing), iterations);
        SortedMap<String, Double> named = new TreeMap<>();
        numbers.forEach((feature, number) -> named.put(feature, weights[number]));
        return named;
    }

    /** The minimizer stops where one step gains little, so it is started again from there as long as that gains something. */
    private static double[] weights(Loss loss, int iterations) {
        double[] best = new double[loss.dimension];
        double least = loss.valueAt(best);
        for (int i = 0; i < iterations && loss.dimension > 0; i++) {
            double[] next = sum(best, new QNMinimizer(0, 0, iterations).minimize(loss.from(best)));
            double value = loss.valueAt(next);
            if (!(least - value > ENOUGH * least)) {
                return best;
            }
            best = next;
            least = value;
        }
        return best;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }

    private static Map<String, Integer> numbers(List<Choice> choices, int cutoff) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Choice choice : choices) {
            choice.options.stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new HashMap<>();
        counts.forEach((feature, count) -> {
            if (count >= cutoff) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    /** The negative logarithm of how likely the choices are, and what large weights cost. */
    private static final class Loss {
        private final int dimension;
        private final List<int[][]> options = new ArrayList<>();
        private final List<Integer> chosen = new ArrayList<>();

        private final double smoothing;

        Loss(List<Choice> choices, Map<String, Integer> numbers, double smoothing) {
            dimension = numbers.size();
            this.smoothing = smoothing;
            for (Choice choice : choices) {
                options.add(choice.options.stream()
                        .map(features -> features.stream()
                                .distinct()
                                .filter(numbers::containsKey)
                                .mapToInt(numbers::get)
                                .toArray())
                        .toArray(int[][]::new));
                chosen.add(choice.chosen);
            }
        }

        double valueAt(double[] weights) {
            double loss = Arrays.stream(weights).map(w -> w * w).sum() * smoothing / 2;
            for (int i = 0; i < options.size(); i++) {
                loss -= Math.log(shares(options.get(i), weights)[chosen.get(i)]);
            }
            return loss;
        }

        double[] gradientAt(double[] weights) {
            double[] gradient = Arrays.stream(weights).map(w -> w * smoothing).toArray();
            for (int i = 0; i < options.size(); i++) {
                int[][] all = options.get(i);
                double[] shares = shares(all, weights);
                shares[chosen.get(i)] -= 1;
                for (int option = 0; option < all.length; option++) {
                    for (int feature : all[option]) {
                        gradient[feature] += shares[option];
                    }
                }
            }
            return gradient;
        }

        /** The same, with another place as nought. */
        Function from(double[] origin) {
            return new Function() {
                @Override
                public int getDimension() {
                    return dimension;
                }

                @Override
                public double valueAt(double[] step) {
                    return Loss.this.valueAt(sum(origin, step));
                }

                @Override
                public double[] gradientAt(double[] step) {
                    return Loss.this.gradientAt(sum(origin, step));
                }
            };
        }

        private static double[] shares(int[][] options, double[] weights) {
            double[] shares = new double[options.length];
            double most = Double.NEGATIVE_INFINITY;
            for (int option = 0; option < options.length; option++) {
                for (int feature : options[option]) {
                    shares[option] += weights[feature];
                }
                most = Math.max(most, shares[option]);
            }
            double sum = 0;
            for (int option = 0; option < options.length; option++) {
                shares[option] = Math.exp(shares[option] - most);
                sum += shares[option];
            }
            double all = sum;
            Arrays.setAll(shares, option -> shares[option] / all);
            return shares;
        }
    }
}
