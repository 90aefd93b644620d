package org.elenchus.cql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexWordsTest {

    @ParameterizedTest
    @CsvSource({
        "risk, risk",
        "risk|danger, risk danger",
        "critici[sz](e|m), criticise criticism criticize criticizm",
        "(не)?ясный, неясный ясный",
        "colou?r, color colour",
        "e\\.g\\., e.g.",
        "(?:a|b(c|d))e, ae bce bde",
    })
    void aFiniteExpressionIsItsWords(String regex, String words) {
        assertThat(RegexWords.of(regex).orElseThrow()).containsExactlyInAnyOrder(words.split(" "));
        assertThat(words.split(" ")).allMatch(word -> Pattern.matches(regex, word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a*", "a+", "a{2}", "a.b", "[a-c]", "[^a]", "\\d", "(?i)a", "a??", "^a", "(a", "a)", "[a", "a|*"
            })
    void whatIsEndlessOrUnclearIsNone(String regex) {
        assertThat(RegexWords.of(regex)).isEmpty();
    }

    @Test
    void tooManyWordsAreNone() {
        assertThat(RegexWords.of("[abcdefgh][abcdefgh][abcdefgh][abcdefgh]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"критик.*, крит критик", "критик.*|недост.+, критик недост"})
    void aCommonBeginningIsKnown(String regex, String words) {
        assertThat(RegexWords.prefixes(regex)).isSubsetOf(words.split(" ")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".*ость", "не.*", "крит?.*|.*", "abc[(]|xyz", "критик.*|не.*"})
    void noBeginningIsGuessed(String regex) {
        assertThat(RegexWords.prefixes(regex)).isEmpty();
    }

    @Test
    void aLetterThatMayBeAbsentIsNoPartOfTheBeginning() {
        assertThat(RegexWords.prefixes("критика?.*")).isEqualTo(Set.of("критик"));
    }
}
