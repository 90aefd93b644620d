package org.elenchus.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.cql.Anchors;
import org.elenchus.cql.Anchors.Anchor;
import org.elenchus.cql.Lexicon;
import org.elenchus.cql.NearMiss;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;

/** The rules of one language with their index. Patterns are numbered through, rule by rule. Thread safe. */
final class LanguageRules {
    private final List<CompiledRule> rules;
    private final RuleIndex index;
    /** By number of the pattern: its rule. */
    private final int[] ruleOf;
    /** By number of the rule: the number of its first pattern. */
    private final int[] firstOf;

    LanguageRules(List<Rule> rules, Map<String, Lexicon> lexicons) {
        this.rules =
                rules.stream().map(rule -> new CompiledRule(rule, lexicons)).toList();
        this.firstOf = new int[rules.size()];
        List<List<Set<Anchor>>> anchors = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            firstOf[i] = anchors.size();
            for (TokenPattern pattern : this.rules.get(i).patterns()) {
                anchors.add(Anchors.of(pattern.source(), lexicons));
                owners.add(i);
            }
        }
        this.ruleOf = owners.stream().mapToInt(Integer::intValue).toArray();
        this.index = new RuleIndex(anchors);
    }

    int unanchored() {
        return (int) index.unanchored().stream()
                .map(pattern -> ruleOf[pattern])
                .distinct()
                .count();
    }

    RuleMatcher.Outcome match(Subject subject) {
        BitSet chosen = index.choose(subject);
        List<Match> matches = new ArrayList<>();
        List<Match> ofRule = new ArrayList<>();
        int tried = 0;
        int pattern = chosen.nextSetBit(0);
        while (pattern >= 0) {
            int number = ruleOf[pattern];
            CompiledRule rule = rules.get(number);
            tried++;
            while (pattern >= 0 && ruleOf[pattern] == number) {
                rule.find(pattern - firstOf[number], subject, ofRule);
                pattern = chosen.nextSetBit(pattern + 1);
            }
            if (!ofRule.isEmpty()) {
                matches.addAll(rule.holding(ofRule, subject, new ArrayList<>()));
                ofRule.clear();
            }
        }
        matches.sort(RuleMatcher.ORDER);
        return new RuleMatcher.Outcome(matches, tried, rules.size());
    }

    Trace trace(Subject subject) {
        BitSet chosen = index.choose(subject);
        List<Trace.Trial> trials = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            trials.add(trial(i, chosen, subject));
        }
        return new Trace(trials);
    }

    private Trace.Trial trial(int number, BitSet chosen, Subject subject) {
        CompiledRule rule = rules.get(number);
        boolean tried = false;
        List<String> cues = new ArrayList<>();
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < rule.patterns().size(); i++) {
            int pattern = firstOf[number] + i;
            if (chosen.get(pattern)) {
                tried = true;
                cues.addAll(index.cues(subject, pattern));
                rule.find(i, subject, found);
            }
        }
        List<Trace.Blocked> blocked = new ArrayList<>();
        List<Match> fired = found.isEmpty() ? List.of() : rule.holding(found, subject, blocked);
        Optional<NearMiss> nearest = found.isEmpty() ? nearest(rule, subject) : Optional.empty();
        return new Trace.Trial(rule.rule(), tried, cues.stream().distinct().toList(), fired, blocked, nearest);
    }

    private static Optional<NearMiss> nearest(CompiledRule rule, Subject subject) {
        return rule.patterns().stream()
                .map(pattern -> pattern.nearMiss(subject))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(NearMiss::passed));
    }
}
