package org.elenchus.rule;

import java.util.List;
import org.elenchus.text.Sentence;
import org.elenchus.text.TokenRange;

/**
 * A sentence to be matched, and what is known of it.
 *
 * @param paragraphStart whether it is the first of its paragraph
 * @param concepts tokens that mention a concept; they may overlap
 * @param citations tokens of reference markers
 */
public record RuleInput(
        Sentence sentence, boolean paragraphStart, List<TokenRange> concepts, List<TokenRange> citations) {
    public RuleInput {
        concepts = List.copyOf(concepts);
        citations = List.copyOf(citations);
    }

    /** A sentence of which nothing more is known. */
    public static RuleInput of(Sentence sentence) {
        return new RuleInput(sentence, false, List.of(), List.of());
    }
}
