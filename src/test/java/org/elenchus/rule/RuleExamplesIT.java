package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.elenchus.language.LanguageAnalysis;
import org.junit.jupiter.api.Test;

/** The examples of the shipped rules, with the real models. */
class RuleExamplesIT {

    @Test
    void everyExampleOfEveryShippedRuleComesOut() throws Exception {
        assertThat(failures(RuleSources.builtIn())).isEmpty();
    }

    @Test
    void everyExampleOfThePageOnTheRuleLanguageComesOut() throws Exception {
        assertThat(failures(RuleLanguagePage.read().sources())).isEmpty();
    }

    private static String failures(RuleSources sources) throws Exception {
        LanguageAnalysis analysis = LanguageAnalysis.load();
        RuleSet rules = RuleSet.load(sources);
        return new RuleExamples(rules, (language, text) -> analysis.analyse(text, language))
                .run().stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
