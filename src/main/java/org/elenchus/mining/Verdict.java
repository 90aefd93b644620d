package org.elenchus.mining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.UnitType;

/**
 * What the votes say of a segment.
 *
 * @param probabilities of every outcome, {@code None} included; they sum to 1
 * @param features everything that voted
 */
record Verdict(Map<String, Double> probabilities, List<Feature> features) {

    double of(UnitType type) {
        return probabilities.getOrDefault(type.label(), 0.0);
    }

    double none() {
        return probabilities.getOrDefault(Weights.NONE, 0.0);
    }

    /** The likeliest type; the more specific of equals. */
    UnitType likeliest() {
        UnitType best = UnitType.CLAIM;
        for (UnitType type : UnitType.values()) {
            if (of(type) > of(best) || of(type) == of(best) && type.compareTo(best) < 0) {
                best = type;
            }
        }
        return best;
    }

    /** The type, if it is likelier than that there is no unit. */
    Optional<UnitType> decision() {
        UnitType best = likeliest();
        return of(best) > none() ? Optional.of(best) : Optional.empty();
    }
}
