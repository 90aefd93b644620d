package org.elenchus.dossier;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;

/**
 * An argument unit in a dossier.
 *
 * @param number unique in the dossier, from 1, in the order of reading
 * @param reference names the unit in its workspace: document id, {@code #}, unit id
 * @param topic of a criticism; empty for every other type
 * @param markers reference markers that document the unit, as printed
 * @param cited the works that the markers point to, so far as they could be resolved
 * @param confidence calibrated probability that the unit is right, 0 to 1
 */
public record Quote(
        int number,
        String reference,
        UnitType type,
        Optional<Topic> topic,
        Passage passage,
        List<String> markers,
        List<CitedWork> cited,
        double confidence) {
    public Quote {
        markers = List.copyOf(markers);
        cited = List.copyOf(cited);
    }
}
