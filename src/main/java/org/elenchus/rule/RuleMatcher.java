package org.elenchus.rule;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.elenchus.cql.Subject;

/**
 * Finds which rules hold where in a sentence. Of one rule no two matches overlap; of two that would, the one that
 * starts first holds, and of those the longer. Immutable, thread safe.
 */
public final class RuleMatcher {
    /** By start, the longer first, then by rule id. */
    static final Comparator<Match> ORDER = Comparator.comparingInt(Match::start)
            .thenComparing(Match::end, Comparator.reverseOrder())
            .thenComparing(match -> match.rule().id());

    private final RuleSet rules;
    private final ConcurrentMap<String, LanguageRules> languages = new ConcurrentHashMap<>();

    /** The rules of a language are compiled when its first sentence comes. */
    public RuleMatcher(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * What matching one sentence gave and cost.
     *
     * @param matches by start, the longer first, then by rule id
     * @param tried how many rules were tried
     * @param rules how many rules the language has
     */
    public record Outcome(List<Match> matches, int tried, int rules) {
        public Outcome {
            matches = List.copyOf(matches);
        }
    }

    /** The matches of all rules of the sentence's language, by start, the longer first, then by rule id. */
    public List<Match> match(RuleInput input) {
        return outcome(input).matches();
    }

    /** The matches, and how many rules were tried to find them. */
    public Outcome outcome(RuleInput input) {
        return of(input.sentence().language()).match(subject(input));
    }

    /** The same matches with the fate of every rule; slow, for explanations. */
    public Trace trace(RuleInput input) {
        return of(input.sentence().language()).trace(subject(input));
    }

    /** How many rules of a language no word calls, so that they are tried on every sentence. */
    public int unanchored(String language) {
        return of(language).unanchored();
    }

    private LanguageRules of(String language) {
        return languages.computeIfAbsent(language, name -> new LanguageRules(rules.rules(name), rules.lexicons(name)));
    }

    private static Subject subject(RuleInput input) {
        return Subject.of(input.sentence(), input.paragraphStart(), input.concepts(), input.citations());
    }
}
