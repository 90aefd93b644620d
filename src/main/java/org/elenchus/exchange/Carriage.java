package org.elenchus.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a format can carry: a feature is its own, or is kept as data that only Elenchus understands, or is lost. Immutable.
 *
 * @param own what other tools see too
 * @param data what survives the way there and back, unseen by others
 */
public record Carriage(Set<Feature> own, Set<Feature> data) {

    /** What becomes of a feature. */
    public enum Fate {
        CARRIED("carried"),
        DATA("kept as data"),
        LOST("lost");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** What a reader calls it. */
        public String words() {
            return words;
        }
    }

    public Carriage {
        own = Set.copyOf(own);
        data = Set.copyOf(data);
    }

    /** A format that carries these and loses the rest. */
    public static Carriage of(Feature first, Feature... more) {
        return new Carriage(EnumSet.of(first, more), Set.of());
    }

    /** The same, which keeps these as data. */
    public Carriage keeping(Feature first, Feature... more) {
        return new Carriage(own, EnumSet.of(first, more));
    }

    public Fate fate(Feature feature) {
        if (own.contains(feature)) {
            return Fate.CARRIED;
        }
        return data.contains(feature) ? Fate.DATA : Fate.LOST;
    }

    /** Whether a feature comes back when the format is read. */
    public boolean keeps(Feature feature) {
        return fate(feature) != Fate.LOST;
    }

    /** Every feature with its fate, in order. */
    public Map<Feature, Fate> table() {
        Map<Feature, Fate> table = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            table.put(feature, fate(feature));
        }
        return table;
    }
}
