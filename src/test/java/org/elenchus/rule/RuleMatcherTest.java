package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elenchus.cql.Sentences;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSources.SourceFile;
import org.elenchus.text.Sentence;
import org.elenchus.text.TokenRange;
import org.junit.jupiter.api.Test;

/** On sentences whose analysis is written down. */
class RuleMatcherTest {
    /** Two sentences as CoNLL-U has them: number, form, lemma, part of speech, –, features, and four columns unused. */
    private static final Sentence CASES_ARE_MISSING = Sentences.conllu("ru", """
        1	Кроме	кроме	ADP	_	_	_	_	_	_
        2	того	то	PRON	_	Case=Gen|Number=Sing	_	_	_	_
        3	,	,	PUNCT	_	_	_	_	_	_
        4	отсутствуют	отсутствовать	VERB	_	Mood=Ind|Number=Plur|VerbForm=Fin	_	_	_	_
        5	подробные	подробный	ADJ	_	Case=Nom|Number=Plur	_	_	_	_
        6	исследования	исследование	NOUN	_	Case=Nom|Number=Plur	_	_	_	_
        7	.	.	PUNCT	_	_	_	_	_	_
        """);

    private static final Sentence GAP_IS_FILLED = Sentences.conllu("ru", """
        1	Отсутствие	отсутствие	NOUN	_	Case=Nom|Number=Sing	_	_	_	_
        2	исследований	исследование	NOUN	_	Case=Gen|Number=Plur	_	_	_	_
        3	удалось	удаться	VERB	_	Number=Sing|VerbForm=Fin	_	_	_	_
        4	восполнить	восполнить	VERB	_	VerbForm=Inf	_	_	_	_
        5	.	.	PUNCT	_	_	_	_	_	_
        """);

    @Test
    void aVerbOfAbsenceWithItsSubjectIsFound() throws Exception {
        Match match = matches(
                        rule("pattern: '[lemma=\"отсутствовать\"] [pos=\"ADJ\"]* what:[pos=\"NOUN\" & case=\"Nom\"]'"),
                        CASES_ARE_MISSING)
                .getFirst();

        assertThat(match.range()).isEqualTo(new TokenRange(3, 6));
        assertThat(match.range().in(CASES_ARE_MISSING)).hasToString("Span[start=13, end=47]");
        assertThat(match.capture("what")).contains(new TokenRange(5, 6));
        assertThat(match.capture("who")).isEmpty();
    }

    @Test
    void aCureAnywhereInTheSentenceBlocksTheRule() throws Exception {
        String pattern = "pattern: '[lemma=\"отсутствие\"] [pos=\"NOUN\"]'";

        assertThat(matches(rule(pattern), GAP_IS_FILLED)).hasSize(1);
        assertThat(matches(rule(pattern, "unless: '[lemma=\"восполнить\"]'"), GAP_IS_FILLED))
                .isEmpty();
    }

    @Test
    void anOverlappingExceptionBlocksOnlyTheMatchItTouches() throws Exception {
        Sentence sentence = Sentences.of("ru", "не/не лишен/лишить смысла но лишен/лишить опоры");

        assertThat(matches(rule("pattern: '[lemma=\"лишить\"] []'", "unless-overlap: '\"не\" []'"), sentence))
                .extracting(Match::start)
                .containsExactly(4);
        assertThat(matches(rule("pattern: '[lemma=\"лишить\"] []'", "unless: '\"не\" []'"), sentence))
                .isEmpty();
    }

    @Test
    void ofAlternativesTheLeftmostLongestHolds() throws Exception {
        Sentence sentence = Sentences.of("ru", "а б в г");

        assertThat(matches(rule("patterns: ['\"б\"', '\"б\" \"в\"', '\"в\" \"г\"', '\"г\"']"), sentence))
                .extracting(Match::range)
                .containsExactly(new TokenRange(1, 3), new TokenRange(3, 4));
    }

    @Test
    void aRuleOfAnotherLanguageIsNotTried() throws Exception {
        RuleMatcher matcher = new RuleMatcher(rules(rule("pattern: '[]'")));

        assertThat(matcher.outcome(RuleInput.of(Sentences.of("en", "a b"))))
                .isEqualTo(new RuleMatcher.Outcome(List.of(), 0, 0));
    }

    @Test
    void rulesWithoutAWordOfTheSentenceAreNotTried() throws Exception {
        String many = IntStream.range(0, 500)
                .mapToObj(i -> rule("pattern: '[pos=\"VERB\"] []{0,3} [lemma=\"слово" + i + "\"]'")
                        .replace("ru.test.r", "ru.test.r" + i))
                .collect(Collectors.joining());
        RuleMatcher matcher = new RuleMatcher(rules(many));

        assertThat(matcher.outcome(RuleInput.of(CASES_ARE_MISSING)).tried()).isZero();
        assertThat(matcher.outcome(RuleInput.of(Sentences.of("ru", "есть/быть/VERB слово7 и слово8")))
                        .tried())
                .isEqualTo(2);
        assertThat(matcher.unanchored("ru")).isZero();
    }

    @Test
    void aRuleWithoutAnyWordIsTriedOnEverySentence() throws Exception {
        RuleMatcher matcher = new RuleMatcher(rules(rule("pattern: '[pos=\"NOUN\"] [pos=\"ADJ\"]'")));

        assertThat(matcher.unanchored("ru")).isEqualTo(1);
        assertThat(matcher.outcome(RuleInput.of(CASES_ARE_MISSING)).tried()).isEqualTo(1);
    }

    @Test
    void aTraceSaysWhyARuleWasChosenAndWhatBlockedIt() throws Exception {
        RuleMatcher matcher = new RuleMatcher(rules(
                rule("pattern: '[lemma=\"отсутствие|нехватка\"] [pos=\"NOUN\"]'", "unless: '[lemma=\"восполнить\"]'")));

        Trace.Trial trial = matcher.trace(RuleInput.of(GAP_IS_FILLED)).trials().getFirst();

        assertThat(trial.cues()).containsExactly("отсутствие");
        assertThat(trial.blocked()).singleElement().satisfies(b -> {
            assertThat(b.exception()).isEqualTo("[lemma=\"восполнить\"]");
            assertThat(b.at()).isEqualTo(new TokenRange(3, 4));
        });
        assertThat(TraceText.of(trial, GAP_IS_FILLED))
                .isEqualTo("would match [Отсутствие исследований] but for the exception [lemma=\"восполнить\"] at"
                        + " [восполнить]");
    }

    @Test
    void aTraceSaysWhichConditionOfTheNearestMissFailed() throws Exception {
        RuleMatcher matcher =
                new RuleMatcher(rules(rule("pattern: '[lemma=\"отсутствие\"] [pos=\"NOUN\" & case=\"Nom\"]'")));

        Trace.Trial trial = matcher.trace(RuleInput.of(GAP_IS_FILLED)).trials().getFirst();

        assertThat(TraceText.of(trial, GAP_IS_FILLED))
                .isEqualTo("no match: after [Отсутствие] expected [pos=\"NOUN\" & case=\"Nom\"], but there is"
                        + " исследований/исследование/NOUN/Case=Gen|Number=Plur (fails: case=\"Nom\")");
    }

    private static List<Match> matches(String rule, Sentence sentence) throws ProblemException {
        return new RuleMatcher(rules(rule)).match(RuleInput.of(sentence));
    }

    private static RuleSet rules(String text) throws ProblemException {
        return RuleSet.load(
                RuleSources.of(List.of(new SourceFile("test.yaml", "ru", SourceFile.Kind.RULES, "test", text))));
    }

    private static String rule(String... lines) {
        return "- id: ru.test.r\n  yields: Claim\n  why: a test\n  examples: {match: [x], no-match: [y]}\n  "
                + String.join("\n  ", lines) + "\n";
    }
}
