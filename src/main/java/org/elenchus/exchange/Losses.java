package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What a conversion does not carry over as the format's own: the loss report. Counts add up over the parcels of one conversion.
 *
 * @param format the format's name, as readers write it
 * @param losses in order of the features; only those of which there was something
 */
public record Losses(String format, List<Loss> losses) {

    /**
     * One row.
     *
     * @param fate {@code DATA} or {@code LOST}
     * @param count how many there were
     */
    public record Loss(Feature feature, Carriage.Fate fate, int count) {}

    public Losses {
        losses = List.copyOf(losses);
    }

    /** What becomes of a parcel in a format. */
    public static Losses of(String format, Carriage carriage, Parcel parcel) {
        List<Loss> losses = new ArrayList<>();
        carriage.table().forEach((feature, fate) -> {
            int count = fate == Carriage.Fate.CARRIED ? 0 : feature.count(parcel);
            if (count > 0) {
                losses.add(new Loss(feature, fate, count));
            }
        });
        return new Losses(format, losses);
    }

    /** This report and another of the same format, added up. */
    public Losses plus(Losses other) {
        List<Loss> sum = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            List<Loss> both = new ArrayList<>();
            losses.stream().filter(l -> l.feature() == feature).forEach(both::add);
            other.losses.stream().filter(l -> l.feature() == feature).forEach(both::add);
            if (!both.isEmpty()) {
                int count = both.stream().mapToInt(Loss::count).sum();
                sum.add(new Loss(feature, both.getFirst().fate(), count));
            }
        }
        return new Losses(format, sum);
    }

    /** For a reader, a line each: {@code Argdown cannot carry offsets: kept as data (34)}. */
    public List<String> lines() {
        return losses.stream()
                .map(l -> format + " cannot carry " + l.feature().words() + ": "
                        + l.fate().words() + " (" + l.count() + ")")
                .toList();
    }
}
