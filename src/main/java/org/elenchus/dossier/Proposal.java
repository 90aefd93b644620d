package org.elenchus.dossier;

import java.util.List;
import org.elenchus.argument.Holder;

/**
 * Who brought the concept forward.
 *
 * @param evidence the sentences that say so; at least one
 */
public record Proposal(Holder holder, List<Passage> evidence) {
    public Proposal {
        evidence = List.copyOf(evidence);
    }
}
