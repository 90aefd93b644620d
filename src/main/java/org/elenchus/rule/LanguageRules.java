package org.elenchus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.cql.Anchors;
import org.elenchus.cql.Lexicon;
import org.elenchus.cql.NearMiss;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;

/** The rules of one language with their index. Patterns are numbered through, rule by rule. Thread safe. */
final class LanguageRules {
    private final List<CompiledRule> rules = new ArrayList<>();
    private final RuleIndex index;
    /** By number of the pattern: its rule, or -1 if it is an exception. */
    private final int[] ruleOf;

    LanguageRules(List<Rule> sources, Map<String, Lexicon> lexicons) {
        List<Anchors> anchors = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (Rule source : sources) {
            CompiledRule rule = new CompiledRule(source, anchors.size(), lexicons);
            int last = anchors.size() + rule.patterns().size();
            for (TokenPattern pattern : rule.numbered()) {
                owners.add(anchors.size() < last ? rules.size() : -1);
                anchors.add(Anchors.of(pattern.source(), lexicons));
            }
            rules.add(rule);
        }
        this.ruleOf = owners.stream().mapToInt(Integer::intValue).toArray();
        this.index = new RuleIndex(anchors);
    }

    int unanchored() {
        return (int) index.unanchored().stream()
                .map(pattern -> ruleOf[pattern])
                .filter(rule -> rule >= 0)
                .distinct()
                .count();
    }

    RuleMatcher.Outcome match(Subject subject) {
        Call call = index.call(subject);
        BitSet called = call.patterns();
        List<Match> matches = new ArrayList<>();
        int tried = 0;
        int last = -1;
        for (int pattern = called.nextSetBit(0); pattern >= 0; pattern = called.nextSetBit(pattern + 1)) {
            int rule = ruleOf[pattern];
            if (rule > last) {
                last = rule;
                tried++;
                matches.addAll(rules.get(rule).match(subject, call, new ArrayList<>(0)));
            }
        }
        matches.sort(RuleMatcher.ORDER);
        return new RuleMatcher.Outcome(matches, tried, rules.size());
    }

    Trace trace(Subject subject) {
        Call call = index.call(subject);
        return new Trace(rules.stream().map(rule -> trial(rule, subject, call)).toList());
    }

    private static Trace.Trial trial(CompiledRule rule, Subject subject, Call call) {
        List<Trace.Blocked> blocked = new ArrayList<>();
        List<Match> fired = rule.match(subject, call, blocked);
        Optional<NearMiss> nearest = fired.isEmpty() && blocked.isEmpty() ? nearest(rule, subject) : Optional.empty();
        return new Trace.Trial(rule.rule(), rule.isCalled(call), rule.cues(call), fired, blocked, nearest);
    }

    private static Optional<NearMiss> nearest(CompiledRule rule, Subject subject) {
        return rule.patterns().stream()
                .map(pattern -> pattern.nearMiss(subject))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(NearMiss::passed));
    }
}
