package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.elenchus.language.LanguageAnalysis;
import org.junit.jupiter.api.Test;

/** The examples of the shipped rules, with the real models. */
class RuleExamplesIT {

    @Test
    void everyExampleOfEveryShippedRuleComesOut() throws Exception {
        RuleSet rules = RuleSet.load(RuleSources.builtIn());
        LanguageAnalysis analysis = LanguageAnalysis.load();

        RuleExamples examples = new RuleExamples(rules, (language, text) -> analysis.analyse(text, language));

        String failures = examples.run().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        assertThat(failures).isEmpty();
    }
}
