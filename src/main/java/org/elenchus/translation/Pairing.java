package org.elenchus.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Pairs the sentences of a text with those of its translation by their lengths alone: long sentences become long ones, and the order
 * stays (W. A. Gale and K. W. Church, A Program for Aligning Sentences in Bilingual Corpora, Computational Linguistics 19, 1993, whose
 * variance and probabilities are used). Time grows with the product of the numbers of sentences. Stateless.
 */
final class Pairing {
    /** Variance of the length of a translation, in letters for each letter of the original. */
    private static final double VARIANCE = 6.8;

    private static final List<Step> STEPS = List.of(
            new Step(1, 1, 0.89),
            new Step(1, 0, 0.0099),
            new Step(0, 1, 0.0099),
            new Step(2, 1, 0.0445),
            new Step(1, 2, 0.0445),
            new Step(2, 2, 0.011));

    private Pairing() {}

    private record Step(int originals, int translations, double probability) {}

    /** Sentences that say the same: ends exclusive, one of them may be empty. */
    record Pair(int from, int to, int translationFrom, int translationTo) {}

    /**
     * The likeliest pairing, in order.
     *
     * @param originals lengths of the sentences
     * @param translations the same of the other text
     */
    static List<Pair> of(int[] originals, int[] translations) {
        double ratio = (double) Math.max(1, Arrays.stream(translations).sum())
                / Math.max(1, Arrays.stream(originals).sum());
        double[][] costs = new double[originals.length + 1][translations.length + 1];
        Step[][] taken = new Step[originals.length + 1][translations.length + 1];
        for (int i = 0; i <= originals.length; i++) {
            for (int j = 0; j <= translations.length; j++) {
                costs[i][j] = i + j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (Step step : STEPS) {
                    int a = i - step.originals;
                    int b = j - step.translations;
                    if (a >= 0 && b >= 0) {
                        double cost = costs[a][b]
                                + cost(sum(originals, a, i), sum(translations, b, j), ratio)
                                - Math.log(step.probability);
                        if (cost < costs[i][j]) {
                            costs[i][j] = cost;
                            taken[i][j] = step;
                        }
                    }
                }
            }
        }
        return walkBack(taken, originals.length, translations.length);
    }

    private static List<Pair> walkBack(Step[][] taken, int originals, int translations) {
        List<Pair> pairs = new ArrayList<>();
        int i = originals;
        int j = translations;
        while (i + j > 0) {
            Step step = taken[i][j];
            pairs.add(new Pair(i - step.originals, i, j - step.translations, j));
            i -= step.originals;
            j -= step.translations;
        }
        Collections.reverse(pairs);
        return pairs;
    }

    private static int sum(int[] lengths, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += lengths[i];
        }
        return sum;
    }

    /** Minus the logarithm of how likely texts that say the same differ so much in length. */
    private static double cost(int original, int translation, double ratio) {
        double mean = Math.max(1, (original + translation / ratio) / 2);
        double off = Math.abs(translation - original * ratio) / Math.sqrt(mean * ratio * ratio * VARIANCE);
        return -Math.log(Math.max(1e-12, 2 * upperTail(off)));
    }

    /** The chance that a normal variable exceeds a value from 0 on (Abramowitz and Stegun, 26.2.17). */
    private static double upperTail(double value) {
        double t = 1 / (1 + 0.2316419 * value);
        double series =
                t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * series;
    }
}
