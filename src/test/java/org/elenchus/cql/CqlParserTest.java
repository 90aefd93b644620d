package org.elenchus.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CqlParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '`',
            value = {
                "[]                                   ⇒ (token)",
                "\"Risk\"                             ⇒ (token (= word \"Risk\"))",
                "[lemma=\"risk\" & Case!=\"Gen\"]     ⇒ (token (and (= lemma \"risk\") (!= case \"Gen\")))",
                "[pos=\"VERB\" | pos=\"AUX\" & !word=\"be\"] ⇒"
                        + " (token (or (= pos \"VERB\") (and (= pos \"AUX\") (not (= word \"be\")))))",
                "[(pos=\"VERB\" | pos=\"AUX\") & number=\"Sing\"] ⇒"
                        + " (token (and (or (= pos \"VERB\") (= pos \"AUX\")) (= number \"Sing\")))",
                "[lemma in @lack] [word not in @stop] ⇒ (seq (token (in lemma @lack)) (token (not-in word @stop)))",
                "@lack []{0,3} @proof                 ⇒ (seq @lack (repeat {0,3} (token)) @proof)",
                "\"a\"? \"b\"* \"c\"+ \"d\"{2} \"e\"{2,} \"f\"{,3} ⇒ (seq (repeat ? (token (= word \"a\")))"
                        + " (repeat * (token (= word \"b\"))) (repeat + (token (= word \"c\")))"
                        + " (repeat {2} (token (= word \"d\"))) (repeat {2,} (token (= word \"e\")))"
                        + " (repeat {0,3} (token (= word \"f\"))))",
                "[]{0,6}? \"x\"                       ⇒ (seq (lazy {0,6} (token)) (token (= word \"x\")))",
                "\"a\" | \"b\" \"c\"                  ⇒"
                        + " (or (token (= word \"a\")) (seq (token (= word \"b\")) (token (= word \"c\"))))",
                "(\"a\" | \"b\") \"c\"                ⇒"
                        + " (seq (or (token (= word \"a\")) (token (= word \"b\"))) (token (= word \"c\")))",
                "holder:[pos=\"PROPN\"]+              ⇒ (holder: (repeat + (token (= pos \"PROPN\"))))",
                "term:( [] \"b\" )                    ⇒ (term: (seq (token) (token (= word \"b\"))))",
                "<s> <p> <concept/> <concept> <citation/> </s> ⇒ (seq <s> <p> <concept/> <concept/> <citation/> </s>)",
            })
    void aPatternIsReadAs(String pattern, String tree) throws Exception {
        assertThat(Cql.parse(pattern).tree()).isEqualTo(tree);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '⇒',
            quoteCharacter = '`',
            value = {
                "[lema=\"x\"]     ⇒ 1  ⇒ unknown attribute 'lema'",
                "[lemma=\"x\"     ⇒ 10 ⇒ the pattern ends where ']' is expected",
                "[lemma=x]        ⇒ 7  ⇒ 'x' stands where '\"' is expected",
                "[lemma=\"x]      ⇒ 7  ⇒ a quote is never closed",
                "\"a\" )          ⇒ 4  ⇒ ')' closes nothing",
                "(\"a\" | )       ⇒ 7  ⇒ a pattern is missing here",
                "risk \"a\"       ⇒ 0  ⇒ 'risk' stands bare",
                "[]{3,2}          ⇒ 2  ⇒ impossible bounds of a repetition",
                "[]{0,100}        ⇒ 2  ⇒ impossible bounds of a repetition",
                "([]? \"a\"?)+   ⇒ 10 ⇒ what may take no token is repeated without end",
                "<sentence>       ⇒ 0  ⇒ unknown tag <sentence>",
                "x:[] x:[]        ⇒ 5  ⇒ label 'x' stands here twice",
                "[lemma @lack]    ⇒ 7  ⇒ '=', '!=', 'in @…' or 'not in @…' is missing",
            })
    void aFaultyPatternIsReportedAt(String pattern, int offset, String message) {
        assertThatThrownBy(() -> Cql.parse(pattern))
                .isInstanceOfSatisfying(
                        CqlSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "|", "*", "[", "@", "<", "x:", "{1}", "\"", "[]{", "[]{1", "[!]"})
    void rubbishIsRefused(String pattern) {
        assertThatThrownBy(() -> Cql.parse(pattern)).isInstanceOf(CqlSyntaxException.class);
    }

    @Test
    void deepNestingIsRefusedAndNotOverflown() {
        assertThatThrownBy(() -> Cql.parse("(".repeat(100_000))).isInstanceOf(CqlSyntaxException.class);
        assertThatThrownBy(() -> Cql.parse("[" + "!".repeat(100_000) + "x=\"\"]"))
                .isInstanceOf(CqlSyntaxException.class);
    }
}
