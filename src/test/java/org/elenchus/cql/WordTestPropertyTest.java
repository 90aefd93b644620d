package org.elenchus.cql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class WordTestPropertyTest {
    /** All words of up to five of three letters. */
    private static final List<String> WORDS = Stream.iterate(
                    List.of(""),
                    words -> words.stream()
                            .flatMap(w -> Stream.of(w + "a", w + "b", w + "c"))
                            .toList())
            .limit(6)
            .flatMap(List::stream)
            .toList();

    /** Pieces of regular expressions, strung together: sound ones and faulty ones. */
    @Provide
    Arbitrary<String> regexes() {
        return Arbitraries.of(
                        "a", "ab", "abc", "b", "|", "|", "(", ")", "?", ".*", ".*", ".", "*", "+", "[ab]", "[^a]",
                        "[(]", "\\.", "\\w", "\\p{Lu}", "(?=b)", "\\b", "{2}", "^", "$")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void theCheapTestHasTheOutcomeOfTheExpression(
            @ForAll("regexes") String regex,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String word) {
        Pattern pattern = compiled(regex);
        Pattern folded = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(WordTest.of(regex, true).test(word))
                .isEqualTo(folded.matcher(word).matches());
        assertThat(WordTest.of(regex, false).test("(" + word))
                .isEqualTo(pattern.matcher("(" + word).matches());
    }

    @Property
    void whatMatchesHasOneOfTheBeginnings(@ForAll("regexes") String rest) {
        String regex = "abc" + rest;
        Pattern pattern = compiled(regex);
        Set<String> prefixes = RegexWords.prefixes(regex);

        Assume.that(!prefixes.isEmpty());
        assertThat(WORDS)
                .filteredOn(word -> pattern.matcher(word).matches())
                .allMatch(word -> prefixes.stream().anyMatch(word::startsWith));
    }

    private static Pattern compiled(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            Assume.that(false);
            throw e;
        }
    }
}
