package org.elenchus.language;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The weights of an OpenNLP model, laid out for speed: features by their {@link FeatureSink#hash} in an open hash table,
 * each with its outcomes and their weights side by side. Says the same as the model itself several times faster.
 * Immutable and thread safe.
 */
final class Weights {
    private final String[] outcomes;
    private final long[] keys;
    private final int[] starts;
    private final int[] ends;
    private final short[] indexes;
    private final float[] values;

    private Weights(String[] outcomes, int features, int parameters) {
        this.outcomes = outcomes;
        int capacity = Integer.highestOneBit(Math.max(2, features)) << 2;
        this.keys = new long[capacity];
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.indexes = new short[parameters];
        this.values = new float[parameters];
    }

    /** @throws IllegalArgumentException if two features of the model have the same hash */
    @SuppressWarnings("unchecked") // OpenNLP gives its innards away as objects: parameters, features, outcomes
    static Weights of(AbstractModel model) {
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        int parameters = features.values().stream()
                .mapToInt(context -> context.getOutcomes().length)
                .sum();
        Weights weights = new Weights(((String[]) data[2]).clone(), features.size(), parameters);
        int next = 0;
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            next = weights.put(feature.getKey(), feature.getValue(), next);
        }
        return weights;
    }

    private int put(String feature, Context context, int start) {
        long key = FeatureSink.hash(feature);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                throw new IllegalArgumentException("two features with the hash of " + feature);
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        starts[slot] = start;
        int at = start;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            indexes[at] = (short) context.getOutcomes()[i];
            values[at] = (float) context.getParameters()[i];
            at++;
        }
        ends[slot] = at;
        return at;
    }

    int size() {
        return outcomes.length;
    }

    String outcome(int index) {
        return outcomes[index];
    }

    /** Adds a feature's weights to the scores of the outcomes; a feature that the model does not know adds nothing. */
    void add(long feature, float[] scores) {
        int slot = slot(feature);
        while (keys[slot] != feature) {
            if (keys[slot] == 0) {
                return;
            }
            slot = slot + 1 & keys.length - 1;
        }
        for (int i = starts[slot]; i < ends[slot]; i++) {
            scores[indexes[i]] += values[i];
        }
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 32) & keys.length - 1;
    }
}
