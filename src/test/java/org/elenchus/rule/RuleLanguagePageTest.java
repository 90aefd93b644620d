package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;
import org.elenchus.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleLanguagePageTest {

    @Test
    void theRulesOfThePageLoad() throws Exception {
        RuleSet rules = RuleSet.load(RuleLanguagePage.read().sources());

        assertThat(rules.rules()).hasSize(2);
        assertThat(rules.warnings()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPatternOfThePageFindsWhatThePageSays() throws Exception {
        RuleLanguagePage page = RuleLanguagePage.read();
        RuleSet rules = RuleSet.load(page.sources());
        Sentence sentence = page.sentence();
        List<List<String>> rows = page.rows("pattern");
        assertThat(rows).hasSizeGreaterThan(20);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(found(row.get(0).replace("`", ""), sentence, rules))
                                .isEqualTo(row.get(1))));
    }

    @Test
    void theTableOfYieldsIsTheVocabulary() throws Exception {
        List<String> rows = new ArrayList<>();
        for (Yield yields : Yield.values()) {
            Vocabulary.Entry entry = Vocabulary.standard().of(yields);
            String values = String.join(", ", entry.values());
            String captures = entry.captures().stream()
                    .map(label -> "a capture `" + label + "`")
                    .collect(Collectors.joining());
            String value = values.isEmpty() ? captures : (entry.required() ? "required: " : "optional: ") + values;
            String both = captures.isEmpty() || values.isEmpty() ? value : value + "; else " + captures;
            rows.add(yields.label() + " | " + (both.isEmpty() ? "–" : both));
        }

        assertThat(RuleLanguagePage.read().rows("yields"))
                .extracting(row -> String.join(" | ", row))
                .isEqualTo(rows);
    }

    @Test
    void everyKeyOfARuleIsOnThePage() throws Exception {
        assertThat(RuleLanguagePage.read().rows("key"))
                .extracting(row -> row.getFirst().replace("`", ""))
                .containsExactlyInAnyOrder(
                        "id",
                        "yields",
                        "value",
                        "topic",
                        "weight",
                        "why",
                        "pattern",
                        "patterns",
                        "unless",
                        "unless-overlap",
                        "overrides",
                        "examples");
    }

    private static String found(String pattern, Sentence sentence, RuleSet rules) throws Exception {
        Subject subject = Subject.of(sentence, false, List.of(), List.of());
        return TokenPattern.compile(Cql.parse(pattern), rules.lexicons("ru")).findAll(subject).stream()
                .map(f -> sentence.tokens().subList(f.range().start(), f.range().end()).stream()
                        .map(t -> t.form())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" · "));
    }
}
