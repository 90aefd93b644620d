package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.cql.Sentences;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

    @Test
    void everyLanguagePackLoadsWithoutAWarning() throws Exception {
        RuleSet rules = RuleSet.load(RuleSources.builtIn());

        assertThat(rules.warnings()).isEmpty();
        assertThat(rules.languages()).contains("en", "ru");
    }

    @Test
    void aShippedRuleMatches() throws Exception {
        RuleMatcher matcher = new RuleMatcher(RuleSet.load(RuleSources.builtIn()));

        List<Match> matches = matcher.match(RuleInput.of(Sentences.of(
                "en",
                "It suffers/suffer/VERB from a lack/lack/NOUN of empirical/empirical/ADJ evidence/evidence/NOUN")));

        assertThat(matches).extracting(m -> m.rule().id()).contains("en.criticism.lack-of-evidence");
    }
}
