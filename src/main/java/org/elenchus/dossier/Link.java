package org.elenchus.dossier;

import java.util.List;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;

/**
 * How papers set the concept beside another.
 *
 * @param other the other concept
 * @param kind the relation
 * @param isFromHere whether it leads from the concept of the dossier to the other, as "derives from" leads to the origin
 * @param evidence the sentences that say so, the earliest first; at least one
 */
public record Link(Concept other, Relation.ConceptKind kind, boolean isFromHere, List<Passage> evidence) {
    public Link {
        evidence = List.copyOf(evidence);
    }
}
