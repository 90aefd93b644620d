package org.elenchus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rules hold how often in some texts.
 *
 * @param sentences how many were read
 * @param counts for each rule of the languages read, in the order of the rules, how many sentences it holds in
 * @param together groups of rules of one yield that hold in exactly the same sentences, and in at least
 *     {@link #FEWEST} of them
 */
public record RuleCoverage(int sentences, List<Count> counts, List<List<String>> together) {
    /** In how many sentences rules must coincide to be worth telling. */
    public static final int FEWEST = 2;

    /** In how many sentences a rule holds. */
    public record Count(RuleCard rule, int sentences) {}

    public RuleCoverage {
        counts = List.copyOf(counts);
        together = together.stream().map(List::copyOf).toList();
    }

    /** The rules that never hold. */
    public List<RuleCard> idle() {
        return counts.stream()
                .filter(count -> count.sentences() == 0)
                .map(Count::rule)
                .toList();
    }

    /** @param holds for each rule, in order, the numbers of the sentences in which it holds, ascending */
    static RuleCoverage of(int sentences, Map<RuleCard, List<Integer>> holds) {
        List<Count> counts = new ArrayList<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        holds.forEach((rule, numbers) -> {
            counts.add(new Count(rule, numbers.size()));
            if (numbers.size() >= FEWEST) {
                groups.computeIfAbsent(rule.language() + rule.yields() + rule.value() + numbers, k -> new ArrayList<>())
                        .add(rule.id());
            }
        });
        return new RuleCoverage(
                sentences,
                counts,
                groups.values().stream().filter(group -> group.size() > 1).toList());
    }
}
