package org.elenchus;

import java.util.List;
import org.elenchus.rule.Trace;
import org.elenchus.rule.TraceText;
import org.elenchus.text.Sentence;

/**
 * What became of one rule on one sentence.
 *
 * @param rule what a list shows of the rule
 * @param kind whether it holds
 * @param account the words it matched; the exception that stopped it; or how far it came and the condition that failed
 */
public record RuleFate(RuleCard rule, Kind kind, String account) {

    /** Whether a rule holds in a sentence. */
    public enum Kind {
        FIRED,
        /** It would hold but for an exception. */
        STOPPED,
        MISSED
    }

    /**
     * A sentence and the rules on it: those that fired, those that were stopped, then those that missed, the nearest first.
     *
     * @param analysis its tokens as the rules see them: form, lemma, part of speech, features
     */
    public record OfSentence(String sentence, List<String> analysis, List<RuleFate> fates) {
        public OfSentence {
            analysis = List.copyOf(analysis);
            fates = List.copyOf(fates);
        }
    }

    static RuleFate of(Trace.Trial trial, Sentence sentence) {
        Kind kind = !trial.fired().isEmpty() ? Kind.FIRED : !trial.blocked().isEmpty() ? Kind.STOPPED : Kind.MISSED;
        return new RuleFate(RuleCard.of(trial.rule()), kind, TraceText.of(trial, sentence));
    }
}
