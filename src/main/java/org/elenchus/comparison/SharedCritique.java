package org.elenchus.comparison;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptId;
import org.elenchus.paraphrase.Objection;

/**
 * Criticisms that say near the same, of several concepts or in several papers.
 *
 * @param objection that all make; empty if they only are in near the same words
 * @param topic the objection's, else that of the first
 * @param criticisms by concept and paper; of those in near the same words, the one that most others resemble first
 */
public record SharedCritique(Optional<Objection> objection, Topic topic, List<ArgumentMap.Node> criticisms) {
    public SharedCritique {
        criticisms = List.copyOf(criticisms);
    }

    /** The concepts that they are mainly about, in their order. */
    public List<ConceptId> concepts() {
        return criticisms.stream()
                .flatMap(n -> n.unit().concepts().stream().limit(1))
                .distinct()
                .toList();
    }

    /** How many papers raise them. */
    public long papers() {
        return criticisms.stream().map(ArgumentMap.Node::documentId).distinct().count();
    }
}
