package org.elenchus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.elenchus.cql.Cql;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.rule.Rule;
import org.elenchus.rule.RuleExamples;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Sentence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Takes from each rule one pattern or one exception at a time: the rule's own examples should notice. */
class RuleMutationIT {
    private static RuleSet rules;
    private static RuleExamples examples;

    @BeforeAll
    static void load() throws Exception {
        LanguageAnalysis language = LanguageAnalysis.load();
        Map<String, List<Sentence>> analysed = new HashMap<>();
        rules = RuleSet.load(RuleSources.builtIn());
        examples = new RuleExamples(
                rules, (code, text) -> analysed.computeIfAbsent(code + text, key -> language.analyse(text, code)));
    }

    @Test
    void theExamplesOfARuleNoticeThatAnExceptionIsGone() throws Exception {
        MutationTally tally = new MutationTally("exceptions");
        for (Rule rule : rules.rules()) {
            takeEach(rule, "unless", Rule::unless, RuleMutationIT::withUnless, tally);
            takeEach(rule, "unless-overlap", Rule::unlessOverlap, RuleMutationIT::withUnlessOverlap, tally);
        }
        tally.holds();
    }

    @Test
    void theExamplesOfARuleNoticeThatAPatternIsGone() throws Exception {
        MutationTally tally = new MutationTally("patterns");
        for (Rule rule : rules.rules()) {
            if (rule.patterns().size() > 1) {
                takeEach(rule, "pattern", Rule::patterns, RuleMutationIT::withPatterns, tally);
            }
        }
        tally.holds();
    }

    private static void takeEach(
            Rule rule,
            String key,
            Function<Rule, List<Cql>> part,
            BiFunction<Rule, List<Cql>, Rule> with,
            MutationTally tally) {
        List<Cql> all = part.apply(rule);
        for (int i = 0; i < all.size(); i++) {
            List<Cql> rest = new ArrayList<>(all);
            rest.remove(i);
            boolean isNoticed = !examples.run(List.of(with.apply(rule, rest))).isEmpty();
            tally.add(rule.id() + " " + key + " " + (i + 1) + " " + rule.place(), isNoticed);
        }
    }

    private static Rule withPatterns(Rule rule, List<Cql> patterns) {
        return copy(rule, patterns, rule.unless(), rule.unlessOverlap());
    }

    private static Rule withUnless(Rule rule, List<Cql> unless) {
        return copy(rule, rule.patterns(), unless, rule.unlessOverlap());
    }

    private static Rule withUnlessOverlap(Rule rule, List<Cql> unlessOverlap) {
        return copy(rule, rule.patterns(), rule.unless(), unlessOverlap);
    }

    private static Rule copy(Rule rule, List<Cql> patterns, List<Cql> unless, List<Cql> unlessOverlap) {
        return new Rule(
                rule.id(),
                rule.language(),
                rule.yields(),
                rule.value(),
                rule.topic(),
                rule.weight(),
                rule.why(),
                patterns,
                unless,
                unlessOverlap,
                rule.examples(),
                rule.place());
    }
}
