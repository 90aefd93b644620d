package org.elenchus.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the features of a token go while they are written down piece by piece: as strings for training, as 64-bit
 * hashes for reading. One definition of the features serves both, and reading builds no strings.
 */
sealed interface FeatureSink {

    /** Begins a feature. */
    FeatureSink name(String name);

    /** Adds to the feature begun last. */
    FeatureSink put(String part);

    /** Adds the stretch {@code from..to} of a string. */
    FeatureSink put(String part, int from, int to);

    /** Completes the feature. */
    void end();

    /** Keeps features as strings. */
    final class Strings implements FeatureSink {
        private final StringBuilder text = new StringBuilder();
        private final List<String> features = new ArrayList<>(80);

        @Override
        public FeatureSink name(String name) {
            text.setLength(0);
            text.append(name);
            return this;
        }

        @Override
        public FeatureSink put(String part) {
            text.append(part);
            return this;
        }

        @Override
        public FeatureSink put(String part, int from, int to) {
            text.append(part, from, to);
            return this;
        }

        @Override
        public void end() {
            features.add(text.toString());
        }

        String[] take() {
            String[] taken = features.toArray(String[]::new);
            features.clear();
            return taken;
        }
    }

    /** Keeps features as the {@link #hash hashes} of what {@link Strings} would have kept. */
    final class Hashes implements FeatureSink {
        private long[] features = new long[128];
        private int size;
        private long hash;

        @Override
        public FeatureSink name(String name) {
            hash = SEED;
            return put(name, 0, name.length());
        }

        @Override
        public FeatureSink put(String part) {
            return put(part, 0, part.length());
        }

        @Override
        public FeatureSink put(String part, int from, int to) {
            long value = hash;
            for (int i = from; i < to; i++) {
                value = (value ^ part.charAt(i)) * PRIME;
            }
            hash = value;
            return this;
        }

        @Override
        public void end() {
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
            }
            features[size++] = finish(hash);
        }

        int size() {
            return size;
        }

        long at(int index) {
            return features[index];
        }

        void clear() {
            size = 0;
        }

        long[] take() {
            long[] taken = Arrays.copyOf(features, size);
            size = 0;
            return taken;
        }
    }

    /** FNV-1a's constants. */
    long SEED = 0xcbf29ce484222325L;

    long PRIME = 0x100000001b3L;

    /** The hash under which {@link Hashes} keeps a feature of this text; never 0. */
    static long hash(String feature) {
        long value = SEED;
        for (int i = 0; i < feature.length(); i++) {
            value = (value ^ feature.charAt(i)) * PRIME;
        }
        return finish(value);
    }

    /** Spreads the high bits, which FNV mixes well, over the low ones, which the tables index by. */
    private static long finish(long value) {
        long mixed = value ^ (value >>> 29);
        return mixed == 0 ? 1 : mixed;
    }
}
