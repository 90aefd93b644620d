package org.elenchus.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns the weights of named features with OpenNLP's maximum-entropy trainer (quasi-Newton), so that they can be read,
 * kept as text and summed by hand: the probability of an outcome is proportional to the exponential of the sum of its
 * weights over the features that hold. The same events in the same order give the same weights.
 */
public final class MaxentTrainer {
    private MaxentTrainer() {}

    /**
     * Something that was observed.
     *
     * @param outcome what came out
     * @param features names of what held, each once; give every event one and the same feature to learn a bias
     */
    public record Event(String outcome, List<String> features) {
        public Event {
            features = List.copyOf(features);
        }
    }

    /**
     * How to learn.
     *
     * @param iterations at most so many; 100 is plenty
     * @param cutoff features that hold in fewer events are left out
     * @param smoothing how strongly weights are drawn to 0, as by a Gaussian prior of variance {@code 1 / (2 * smoothing)};
     *     0 for not at all
     */
    public record Settings(int iterations, int cutoff, double smoothing) {
        /** @throws IllegalArgumentException if a number is negative or {@code iterations} is 0 */
        public Settings {
            if (iterations < 1 || cutoff < 0 || !(smoothing >= 0)) {
                throw new IllegalArgumentException(
                        "iterations " + iterations + ", cutoff " + cutoff + ", smoothing " + smoothing);
            }
        }

        public static Settings usual() {
            return new Settings(100, 1, 1.0);
        }
    }

    /**
     * The weights, by feature and then by outcome, both sorted. Weights of 0 are left out.
     *
     * @throws IllegalArgumentException if the events have fewer than two outcomes
     */
    public static Map<String, Map<String, Double>> train(List<Event> events, Settings settings) {
        return train(events, settings, feature -> 1);
    }

    /**
     * The same, with features trusted more or less before anything is seen: a feature of trust 2 is smoothed as if its
     * weight were half as large. The weights returned count for a feature that holds, whatever its trust.
     *
     * @param trust of a feature by its name, above 0
     */
    public static Map<String, Map<String, Double>> train(
            List<Event> events, Settings settings, ToDoubleFunction<String> trust) {
        if (events.stream().map(Event::outcome).distinct().count() < 2) {
            throw new IllegalArgumentException("nothing to tell apart: fewer than two outcomes");
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, settings.iterations());
        parameters.put(TrainingParameters.CUTOFF_PARAM, settings.cutoff());
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, settings.smoothing());
        try {
            EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
            return weights((AbstractModel) trainer.train(TaggerTraining.stream(events, e -> event(e, trust))), trust);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read or written
        }
    }

    private static opennlp.tools.ml.model.Event event(Event event, ToDoubleFunction<String> trust) {
        String[] features = event.features().toArray(String[]::new);
        float[] values = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            values[i] = (float) trust.applyAsDouble(features[i]);
        }
        return new opennlp.tools.ml.model.Event(event.outcome(), features, values);
    }

    @SuppressWarnings("unchecked") // OpenNLP gives its innards away as objects: parameters, features, outcomes
    private static Map<String, Map<String, Double>> weights(AbstractModel model, ToDoubleFunction<String> trust) {
        Object[] data = model.getDataStructures();
        String[] outcomes = (String[]) data[2];
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        ((Map<String, Context>) data[1]).forEach((feature, context) -> {
            Map<String, Double> byOutcome = new TreeMap<>();
            for (int i = 0; i < context.getOutcomes().length; i++) {
                if (context.getParameters()[i] != 0) {
                    byOutcome.put(
                            outcomes[context.getOutcomes()[i]],
                            context.getParameters()[i] * trust.applyAsDouble(feature));
                }
            }
            weights.put(feature, byOutcome);
        });
        return weights;
    }
}
