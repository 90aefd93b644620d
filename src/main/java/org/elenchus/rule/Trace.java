package org.elenchus.rule;

import java.util.List;
import java.util.Optional;
import org.elenchus.cql.NearMiss;
import org.elenchus.text.TokenRange;

/**
 * What became of every rule of the language on one sentence.
 *
 * @param trials one for each rule, in the order of the rule set
 */
public record Trace(List<Trial> trials) {

    /**
     * What became of one rule.
     *
     * @param tried whether the index chose the rule; if not, it cannot match, and only the near miss is told
     * @param cues the words of the sentence by which the index chose it; empty if it is tried on every sentence
     * @param fired where it holds
     * @param blocked where it would hold but for an exception
     * @param nearest how far it came, if it matched nowhere
     */
    public record Trial(
            Rule rule,
            boolean tried,
            List<String> cues,
            List<Match> fired,
            List<Blocked> blocked,
            Optional<NearMiss> nearest) {
        public Trial {
            cues = List.copyOf(cues);
            fired = List.copyOf(fired);
            blocked = List.copyOf(blocked);
        }
    }

    /**
     * A match that an exception forbids.
     *
     * @param match what would have held
     * @param exception the {@code unless} or {@code unless-overlap} pattern that matched
     * @param at the tokens that it matched
     */
    public record Blocked(Match match, String exception, TokenRange at) {}

    public Trace {
        trials = List.copyOf(trials);
    }

    /** The matches, as matching without a trace gives them. */
    public List<Match> matches() {
        return trials.stream()
                .flatMap(trial -> trial.fired().stream())
                .sorted(RuleMatcher.ORDER)
                .toList();
    }

    /** How many rules the index chose. */
    public int tried() {
        return (int) trials.stream().filter(Trial::tried).count();
    }
}
