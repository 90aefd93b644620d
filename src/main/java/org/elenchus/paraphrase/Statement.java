package org.elenchus.paraphrase;

import java.util.List;
import java.util.Set;
import org.elenchus.concept.ConceptId;

/**
 * What of a unit counts when it is compared with others.
 *
 * @param sequence its content words in order, as in {@code words}; {@code !} before a denied one
 * @param words stems of its content words, or the names of their classes of words; without the concept's own name
 * @param denied those of the words that it denies
 * @param denies whether it says that something is not, is lacking or is little
 * @param about the concepts that it is about
 */
public record Statement(
        List<String> sequence, Set<String> words, Set<String> denied, boolean denies, Set<ConceptId> about) {
    public Statement {
        sequence = List.copyOf(sequence);
        words = Set.copyOf(words);
        denied = Set.copyOf(denied);
        about = Set.copyOf(about);
    }
}
