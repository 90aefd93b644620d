package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.RuleSources.SourceFile;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;
import org.junit.jupiter.api.Test;

class RuleExamplesTest {

    @Test
    void marksAreTakenOutOfTheText() {
        MarkedText marked = MarkedText.parse("The {learning region} [is a fad <[5, p. 3]>] \\[sic\\].");

        assertThat(marked.text()).isEqualTo("The learning region is a fad [5, p. 3] [sic].");
        assertThat(marked.concepts()).extracting(s -> s.cover(marked.text())).containsExactly("learning region");
        assertThat(marked.citations()).extracting(s -> s.cover(marked.text())).containsExactly("[5, p. 3]");
        assertThat(marked.matches()).extracting(s -> s.cover(marked.text())).containsExactly("is a fad [5, p. 3]");
        assertThat(marked.paragraphStart()).isTrue();
    }

    @Test
    void aContinuedSentenceDoesNotOpenItsParagraph() {
        MarkedText marked = MarkedText.parse("… It fails.");

        assertThat(marked.text()).isEqualTo("It fails.");
        assertThat(marked.paragraphStart()).isFalse();
    }

    @Test
    void onlyTheFirstSentenceOpensTheParagraph() throws Exception {
        assertThat(failures("'<p> \"a\"'", "match: ['[a] b . a b .', '[a].']", "no-match: ['… a b .', 'b . a .']"))
                .isEmpty();
    }

    @Test
    void aMarkWithoutPartnerIsAMistake() {
        assertThat(MarkedText.parse("a [b").mistake()).contains("'[' is never closed");
        assertThat(MarkedText.parse("a b]").mistake()).contains("']' has no partner");
        assertThat(MarkedText.parse("a [b [c]]").mistake()).contains("'[' has no partner");
    }

    @Test
    void examplesThatComeOutFailNot() throws Exception {
        assertThat(failures(
                        "'\"lack\" \"of\" <concept/> <citation/>?'",
                        "match: ['a [lack of {proof} <(Lee 2001)>] .', 'lack of {it}']",
                        "no-match: ['a lack of it', 'proof of lack']"))
                .isEmpty();
    }

    @Test
    void anExampleThatDoesNotMatchSaysHowNearItCame() throws Exception {
        assertThat(failures("'\"lack\" \"of\"'", "match: ['a [lack in] it']", "no-match: [x]"))
                .singleElement()
                .hasToString("""
                    test.yaml:5:22: en.test.r
                        expected match: [lack in] in: a lack in it
                        got      no match: after [lack] expected [word="of"], but there is in/in/X\
                    """);
    }

    @Test
    void anExampleThatMatchesElsewhereFails() throws Exception {
        assertThat(failures("'\"lack\"'", "match: ['a lack and a [lack]']", "no-match: [x]"))
                .singleElement()
                .satisfies(f -> assertThat(f.got()).isEqualTo("matched [lack], matched [lack]"));
    }

    @Test
    void aCounterExampleThatMatchesFails() throws Exception {
        assertThat(failures("'\"lack\"'", "match: [lack]", "no-match: ['no lack']"))
                .singleElement()
                .satisfies(f -> assertThat(f.expected()).isEqualTo("no match: no lack"));
    }

    @Test
    void aMarkedStretchIsTheTokensItTouches() {
        Sentence sentence = analyse("one two three").getFirst();

        assertThat(MarkedText.tokens(sentence, List.of(new Span(4, 7)))).containsExactly(new TokenRange(1, 2));
        assertThat(MarkedText.tokens(sentence, List.of(new Span(5, 9)))).containsExactly(new TokenRange(1, 3));
        assertThat(MarkedText.tokens(sentence, List.of(new Span(0, 13)))).containsExactly(new TokenRange(0, 3));
        assertThat(MarkedText.tokens(sentence, List.of(new Span(40, 50)))).isEmpty();
    }

    private static List<RuleExamples.Failure> failures(String pattern, String match, String noMatch)
            throws ProblemException {
        String text = "- id: en.test.r\n  yields: Claim\n  why: a test\n  pattern: " + pattern + "\n  examples: {"
                + match + ", " + noMatch + "}\n";
        RuleSet rules = RuleSet.load(
                RuleSources.of(List.of(new SourceFile("test.yaml", "en", SourceFile.Kind.RULES, "test", text))));
        return new RuleExamples(rules, (language, example) -> analyse(example)).run();
    }

    /** Words and marks as tokens; a full stop ends a sentence. */
    private static List<Sentence> analyse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\w+|[^\\w\\s]").matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), matcher.group(), matcher.group(), "X", ""));
            if (matcher.group().equals(".") || matcher.end() == text.length()) {
                Span span = new Span(tokens.getFirst().span().start(), matcher.end());
                sentences.add(new Sentence(span, "en", 0, tokens));
                tokens.clear();
            }
        }
        return sentences;
    }
}
