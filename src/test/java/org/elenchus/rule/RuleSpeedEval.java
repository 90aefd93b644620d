package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.elenchus.cql.Cql;
import org.elenchus.cql.CqlSyntaxException;
import org.elenchus.problem.Place;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.junit.jupiter.api.Test;

/**
 * Rules over sentences of 24 tokens, whose words are as frequent as words of a language are. Prints sentences per second
 * of CPU time; asserts only what no machine changes: how many rules are tried.
 */
class RuleSpeedEval {
    private static final int WORDS = 20_000;
    private static final int TOKENS = 24;
    private static final List<String> PARTS = List.of("NOUN", "NOUN", "NOUN", "VERB", "ADJ", "ADP", "PUNCT", "ADV");

    @Test
    void workGrowsWithTheCuesOfASentenceAndNotWithTheRules() throws Exception {
        List<RuleInput> inputs = inputs(4000);
        double tried300 = measure(300, inputs);
        double tried3000 = measure(3000, inputs);

        assertThat(tried300).isLessThan(30);
        assertThat(tried3000).isLessThan(tried300 * 12);
    }

    private static double measure(int rules, List<RuleInput> inputs) throws Exception {
        RuleMatcher matcher = new RuleMatcher(RuleSet.of(rules(rules)));
        long tried = 0;
        long found = 0;
        long sentences = 0;
        double best = 0;
        for (int round = 0; round < 8; round++) {
            long before = cpu();
            for (RuleInput input : inputs) {
                RuleMatcher.Outcome outcome = matcher.outcome(input);
                tried += outcome.tried();
                found += outcome.matches().size();
                sentences++;
            }
            best = Math.max(best, inputs.size() * 1e9 / (cpu() - before));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d rules: %,.0f sentences of %d tokens per CPU-second; %.1f rules tried and %.2f matches a"
                        + " sentence%n",
                rules,
                best,
                TOKENS,
                (double) tried / sentences,
                (double) found / sentences);
        return (double) tried / sentences;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Patterns of the kinds that rules have; their cue words are of the rarer four fifths of the vocabulary. */
    private static List<Rule> rules(int count) throws CqlSyntaxException {
        Random random = new Random(7);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String cues = cue(random) + "|" + cue(random) + "|" + cue(random);
            String pattern = switch (i % 4) {
                case 0 -> "[lemma=\"%s\"] []{0,4} [lemma=\"%s\"]".formatted(cues, cues);
                case 1 -> "[lemma=\"%s\"] [pos=\"ADJ\"]* [pos=\"NOUN\" & case=\"Gen\"]".formatted(cues);
                case 2 -> "[pos=\"NOUN\"] [pos!=\"PUNCT\"]{0,3} [lemma=\"%s\"]".formatted(cues);
                default -> "<s> []{0,3} ([lemma=\"%s\"] | \"%s\") [pos=\"ADV\"]?".formatted(cues, cue(random));
            };
            rules.add(new Rule(
                    "ru.speed.r" + i,
                    "ru",
                    Yield.CLAIM,
                    "",
                    Optional.empty(),
                    1,
                    "",
                    List.of(Cql.parse(pattern)),
                    List.of(),
                    List.of(),
                    List.of(),
                    Place.file("speed")));
        }
        return rules;
    }

    private static String cue(Random random) {
        return "слово" + (200 + random.nextInt(2000));
    }

    private static List<RuleInput> inputs(int count) {
        Random random = new Random(11);
        List<RuleInput> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Token> tokens = new ArrayList<>();
            for (int t = 0; t < TOKENS; t++) {
                int rank = (int) Math.exp(random.nextDouble() * Math.log(WORDS));
                tokens.add(new Token(
                        new Span(t, t + 1),
                        (t == 0 ? "Слово" : "слово") + rank + "м",
                        "слово" + rank,
                        PARTS.get(rank % PARTS.size()),
                        random.nextInt(3) == 0 ? "Case=Gen|Number=Sing" : "Case=Nom|Number=Sing"));
            }
            inputs.add(RuleInput.of(new Sentence(new Span(0, TOKENS), "ru", 0, tokens)));
        }
        return inputs;
    }
}
