package org.elenchus.mining;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.Topic;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;

/**
 * Tells what kind of objection a criticism is: the topics of the rules in it and its words vote. Immutable and
 * thread-safe.
 */
final class TopicFinder {
    private final Weights weights;

    TopicFinder(Weights weights) {
        this.weights = weights;
    }

    /** Kinds of features that can speak for a topic. */
    private static final Set<String> TELLING = Set.of("lemma", "stem", "rule", "lexicon", "not", "question");

    Topic topic(Segment segment, Reading reading, List<Feature> features) {
        Map<Topic, Double> sums = new EnumMap<>(Topic.class);
        if (weights.isEmpty()) {
            sums.put(Topic.OTHER, 0.3);
            byHand(segment, reading, sums);
        }
        return best(topicFeatures(segment, reading, features), sums);
    }

    Topic best(List<Feature> features) {
        return best(features, new EnumMap<>(Topic.class));
    }

    private Topic best(List<Feature> features, Map<Topic, Double> sums) {
        sums.merge(Topic.OTHER, 0.01, Double::sum);
        for (Feature feature : features) {
            weights.of(feature.name())
                    .forEach((outcome, weight) ->
                            Topic.parse(outcome).ifPresent(t -> sums.merge(t, weight, Double::sum)));
        }
        return sums.entrySet().stream()
                .max(Map.Entry.<Topic, Double>comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static void byHand(Segment segment, Reading reading, Map<Topic, Double> sums) {
        for (Match match : reading.matches()) {
            if (!Reading.covers(segment.start(), segment.end(), match)) {
                continue;
            }
            match.rule().topic().ifPresent(t -> sums.merge(t, match.rule().weight(), Double::sum));
            if (match.rule().yields() == Yield.TOPIC) {
                Topic.parse(match.rule().value())
                        .ifPresent(t -> sums.merge(t, match.rule().weight(), Double::sum));
            }
        }
    }

    /** The features that a topic can depend on: rules with topics, and words. */
    static List<Feature> topicFeatures(Segment segment, Reading reading, List<Feature> features) {
        java.util.ArrayList<Feature> out = new java.util.ArrayList<>();
        out.add(Feature.of("bias"));
        for (Match match : reading.matches()) {
            if (Reading.covers(segment.start(), segment.end(), match)) {
                match.rule().topic().ifPresent(t -> out.add(Feature.of("topic:" + t.label())));
                if (match.rule().yields() == Yield.TOPIC) {
                    out.add(Feature.of("topic:" + match.rule().value()));
                    out.add(Feature.of("rule:" + match.rule().id()));
                }
            }
        }
        features.stream().filter(f -> TELLING.contains(Feature.kind(f.name()))).forEach(out::add);
        return out;
    }
}
