package org.elenchus.paraphrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A statement with its words weighed.
 *
 * @param words the weightiest first
 * @param weights of the words, in the same order
 * @param weight of all words
 */
record WeighedStatement(Statement statement, List<String> words, List<Double> weights, double weight) {

    static WeighedStatement of(Statement statement, Map<String, Double> weights) {
        List<String> words = statement.words().stream()
                .sorted(Comparator.comparingDouble((String w) -> -weights.getOrDefault(w, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Double> ordered =
                words.stream().map(w -> weights.getOrDefault(w, 0.0)).toList();
        double weight = ordered.stream().mapToDouble(d -> d).sum();
        return new WeighedStatement(statement, words, ordered, weight);
    }

    /**
     * Words of which a statement must share one, to be like this one. With the threshold t and the weights a and b of the
     * statements, what they share weighs at least t·√(ab), and no less than that of b can be shared: b ≥ t²a. So what weighs
     * less than t²a in all may be left out.
     */
    List<String> prefix(double threshold) {
        double rest = weight;
        int length = 0;
        while (length < words.size() && rest >= threshold * threshold * weight - 1e-9) {
            rest -= weights.get(length++);
        }
        return words.subList(0, length);
    }
}
