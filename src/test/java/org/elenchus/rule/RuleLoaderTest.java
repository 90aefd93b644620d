package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elenchus.cql.Sentences;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSources.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLoaderTest {
    private static final String GOOD = """
        - id: en.criticism.gap
          yields: Criticism
          topic: scope
          weight: 2.5
          why: names a gap
          pattern: '[lemma="gap"]'
          unless: '"close"'
          examples:
            match: ['There is a [gap].']
            no-match: ['It is whole.']
        """;

    @Test
    void aRuleHasWhatItsFileSays() throws Exception {
        Rule rule = load(GOOD).rules().getFirst();

        assertThat(rule.id()).isEqualTo("en.criticism.gap");
        assertThat(rule.yields()).isEqualTo(Yield.CRITICISM);
        assertThat(rule.topic()).map(t -> t.label()).contains("scope");
        assertThat(rule.weight()).isEqualTo(2.5);
        assertThat(rule.patterns()).extracting(String::valueOf).containsExactly("[lemma=\"gap\"]");
        assertThat(rule.unless()).hasSize(1);
        assertThat(rule.examples()).extracting(Rule.Example::matches).containsExactly(true, false);
        assertThat(rule.place()).hasToString("criticism.yaml:1:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            value = {
                "yields: Criticism                 ⇒ yields: Critique        ⇒ 2 ⇒ a rule cannot yield 'Critique'",
                "topic: scope                      ⇒ topic: scopes           ⇒ 3 ⇒ there is no topic 'scopes'",
                "yields: Criticism                 ⇒ yields: Claim           ⇒ 3 ⇒ only Criticism has a topic",
                "weight: 2.5                       ⇒ weight: heavy           ⇒ 4 ⇒ 'weight' must be a number",
                "weight: 2.5                       ⇒ weight: -1              ⇒ 4 ⇒ weight -1.0 is out of range",
                "weight: 2.5                       ⇒ value: x                ⇒ 4 ⇒ Criticism takes no value",
                "weight: 2.5                       ⇒ wait: 2.5               ⇒ 4 ⇒ unknown key 'wait'",
                "why: names a gap                  ⇒ unless-overlap: '['     ⇒ 1 ⇒ 'why' is missing",
                "id: en.criticism.gap              ⇒ id: en.merit.gap        ⇒ 1 ⇒ does not name its language and file",
                "id: en.criticism.gap              ⇒ id: en.criticism.A_b    ⇒ 1 ⇒ does not name its language and file",
                "pattern: '[lemma=\"gap\"]'        ⇒ pattern: '[lema=\"x\"]' ⇒ 6 ⇒ unknown attribute 'lema'",
                "pattern: '[lemma=\"gap\"]'        ⇒ pattern: '[lemma=\"(\"]' ⇒ 6 ⇒ the regular expression",
                "pattern: '[lemma=\"gap\"]'        ⇒ pattern: '[pos=\"NOUNS\"]' ⇒ 6 ⇒ no token has pos=\"NOUNS\"",
                "pattern: '[lemma=\"gap\"]'        ⇒ pattern: '@gaps'        ⇒ 6 ⇒ there is no lexicon @gaps",
                "pattern: '[lemma=\"gap\"]'        ⇒ pattern: '\"a\"?'       ⇒ 6 ⇒ can match without a single token",
                "pattern: '[lemma=\"gap\"]'        ⇒ patterns: []            ⇒ 1 ⇒ 'pattern' is missing",
                "unless: '\"close\"'               ⇒ unless: '\"close'       ⇒ 7 ⇒ a quote is never closed",
                "no-match: ['It is whole.']        ⇒ no-match: []            ⇒ 9 ⇒ there is no no-match example",
                "no-match: ['It is whole.']        ⇒ no-match: ['A [hole]']  ⇒ 10 ⇒ a no-match example has no [match]",
                "match: ['There is a [gap].']      ⇒ match: ['A [gap.']      ⇒ 9 ⇒ '[' is never closed",
            })
    void aMistakeIsReportedInItsLine(String good, String bad, int line, String message) {
        List<Problem> problems = problems(GOOD.replace(good.strip(), bad.strip()));

        assertThat(problems)
                .anySatisfy(problem -> {
                    assertThat(problem.place().line()).isEqualTo(line);
                    assertThat(problem.message()).contains(message);
                    assertThat(problem.hint()).isNotEmpty();
                })
                .allSatisfy(problem -> assertThat(problem.place().file()).isEqualTo("criticism.yaml"));
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        String bad = GOOD.replace("topic: scope", "topic: scopes")
                + GOOD.replace("yields: Criticism", "yields: Critique")
                + GOOD.replace("'[lemma=\"gap\"]'", "'[lemma=\"gap\"'").replace("why: names a gap", "because: x");

        assertThat(problems(bad)).extracting(p -> p.place().line()).contains(3, 12, 21, 25, 26);
    }

    @Test
    void twoRulesOfOneIdAreAMistakeThatNamesBothPlaces() {
        assertThat(problems(GOOD + GOOD))
                .singleElement()
                .hasToString("criticism.yaml:11:3: there is a rule 'en.criticism.gap' already, in criticism.yaml:1:3"
                        + " – give one of them another name");
    }

    @Test
    void aYieldWithoutItsValueOrCaptureIsAMistake() {
        assertThat(problems(GOOD.replace("yields: Criticism", "yields: Zone").replace("  topic: scope\n", "")))
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("Zone needs a value", "Criticism"));
        assertThat(problems(GOOD.replace("yields: Criticism", "yields: Term").replace("  topic: scope\n", "")))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("no pattern captures 'term'"));
    }

    @Test
    void aLexiconIsReadWithoutItsComments() throws Exception {
        RuleSet rules = RuleSet.load(RuleSources.of(List.of(
                lexicon("gaps", "# holes\ngap\n\n  lacuna  # Latin\nblind   spot\n"),
                rules("criticism", GOOD.replace("[lemma=\"gap\"]", "@gaps")))));

        assertThat(rules.lexicon("en", "gaps").orElseThrow().entries()).containsExactly("blind spot", "gap", "lacuna");
    }

    @Test
    void aWordOfTwoAlphabetsIsAMistake() {
        List<Problem> problems = catchThrowableOfType(
                        ProblemException.class,
                        () -> RuleSet.load(RuleSources.of(List.of(lexicon("gaps", "gap\nгaп\n")))))
                .problems();

        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.place()).hasToString("lexicon/gaps.txt:2"));
    }

    @Test
    void aTokenThatPassesOverPhrasesIsDoubtful() throws Exception {
        RuleSet rules = RuleSet.load(RuleSources.of(List.of(
                lexicon("gaps", "gap\nblind spot\n"),
                rules("criticism", GOOD.replace("lemma=\"gap\"", "lemma in @gaps")))));

        assertThat(rules.warnings())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("passes over the phrases of @gaps"));
    }

    @ParameterizedTest
    @CsvSource({
        "of|.|in, is any sign",
        "'of|(|)|in', matches an empty word",
        "of||in, matches an empty word",
        "'and|<s>', a tag within a value"
    })
    void whatIsHardlyMeantIsDoubtful(String regex, String message) throws Exception {
        assertThat(load(GOOD.replace("lemma=\"gap\"", "word=\"" + regex + "\"")).warnings())
                .anySatisfy(p -> assertThat(p.message()).contains(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\p{Lu}\\.", "[A-Z]\\.", "[А-ЯЁ].*"})
    void askingAFoldedWordForACapitalIsDoubtful(String regex) throws Exception {
        assertThat(load(GOOD.replace("lemma=\"gap\"", "word=\"" + regex + "\"")).warnings())
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("form="));
        assertThat(load(GOOD.replace("lemma=\"gap\"", "form=\"" + regex + "\"")).warnings())
                .isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreReported() {
        assertThat(problems(GOOD.replace("gap\n", "g\uFFFDp\n")))
                .anySatisfy(p -> assertThat(p.message()).contains("not UTF-8"));
    }

    @Test
    void aFileThatIsNoYamlIsReportedWithItsLine() {
        assertThat(problems("- id: [\n"))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.place().line()).isPositive());
        assertThat(problems("just a text\n"))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("a rule is expected"));
    }

    @Test
    void anUndecidedVocabularyIsInjected() {
        Vocabulary strict = Vocabulary.standard();

        assertThat(strict.of(Yield.TOPIC).values()).contains("adverse-effect", "evidence");
        assertThat(strict.of(Yield.RELATION).values()).contains("derives-from", "proposes", "attacks");
        assertThat(strict.of(Yield.CLAIM).values()).isEmpty();
    }

    @Test
    void aWorkspaceAddsRulesAndLexiconsOfItsOwn(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve("rules/en"));
        Files.createDirectories(folder.resolve("lexicon/en"));
        Files.writeString(folder.resolve("lexicon/en/gaps.txt"), "hole\n");
        Files.writeString(
                folder.resolve("rules/en/mine.yaml"),
                GOOD.replace("en.criticism.gap", "en.mine.hole").replace("lemma=\"gap\"", "lemma in @gaps"));

        RuleSources sources = RuleSources.of(List.of(lexicon("gaps", "gap\n"), rules("criticism", GOOD)));
        RuleSet rules = RuleSet.load(sources.with(folder));

        assertThat(rules.rules("en")).extracting(Rule::id).containsExactly("en.criticism.gap", "en.mine.hole");
        assertThat(new RuleMatcher(rules).match(RuleInput.of(Sentences.of("en", "a hole , a gap"))))
                .extracting(m -> m.rule().id() + m.range())
                .hasSize(3);
    }

    @Test
    void aWorkspaceReplacesARuleOnlyIfItSaysSo() throws Exception {
        RuleSources base = RuleSources.of(List.of(rules("criticism", GOOD)));
        String changed = GOOD.replace("weight: 2.5", "weight: 1");

        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> RuleSet.load(base.with(List.of(rules("criticism", changed)))))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).contains("overrides: en.criticism.gap"));
        RuleSet rules = RuleSet.load(base.with(
                List.of(rules("criticism", changed.replace("  why:", "  overrides: en.criticism.gap\n  why:")))));
        assertThat(rules.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.weight()).isEqualTo(1));
    }

    @Test
    void overridingARuleThatIsNotThereSuggestsTheNearest() {
        RuleSources base = RuleSources.of(List.of(rules("criticism", GOOD)));
        String mine = GOOD.replace("en.criticism.gap", "en.mine.gap")
                .replace("  why:", "  overrides: en.criticism.gaps\n  why:");

        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> RuleSet.load(base.with(List.of(rules("mine", mine)))))
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.hint()).isEqualTo("did you mean 'en.criticism.gap'?"));
    }

    private static RuleSet load(String text) throws ProblemException {
        return RuleSet.load(RuleSources.of(List.of(rules("criticism", text))));
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(ProblemException.class, () -> load(text)).problems();
    }

    private static SourceFile rules(String name, String text) {
        return new SourceFile(name + ".yaml", "en", SourceFile.Kind.RULES, name, text);
    }

    private static SourceFile lexicon(String name, String text) {
        return new SourceFile("lexicon/" + name + ".txt", "en", SourceFile.Kind.LEXICON, name, text);
    }
}
