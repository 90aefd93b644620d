package org.elenchus.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Found;
import org.elenchus.cql.Patterns;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;
import org.elenchus.problem.Place;

class RuleMatcherPropertyTest {

    @Provide
    Arbitrary<List<Rule>> rules() {
        Arbitrary<Cql> patterns = Patterns.patterns().filter(pattern -> pattern.leastTokens() > 0);
        return patterns.list().ofMinSize(3).ofMaxSize(12).map(RuleMatcherPropertyTest::rules);
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Patterns.subjects();
    }

    @Property
    void theIndexPassesOverNoRuleThatWouldMatch(
            @ForAll("rules") List<Rule> rules, @ForAll("subjects") Subject subject) {
        List<Match> expected = new ArrayList<>();
        rules.forEach(rule -> expected.addAll(matches(rule, subject)));
        expected.sort(RuleMatcher.ORDER);

        RuleMatcher.Outcome outcome = new LanguageRules(rules, Patterns.LEXICONS).match(subject);

        Statistics.collect(outcome.tried() < outcome.rules());
        assertThat(outcome.matches()).isEqualTo(expected);
    }

    @Property
    void aTraceTellsTheSameMatches(@ForAll("rules") List<Rule> rules, @ForAll("subjects") Subject subject) {
        LanguageRules language = new LanguageRules(rules, Patterns.LEXICONS);

        Trace trace = language.trace(subject);

        assertThat(trace.matches()).isEqualTo(language.match(subject).matches());
        assertThat(trace.tried()).isEqualTo(language.match(subject).tried());
    }

    @Property
    void matchesOfOneRuleDoNotOverlap(@ForAll("rules") List<Rule> rules, @ForAll("subjects") Subject subject) {
        List<Match> matches =
                new LanguageRules(rules, Patterns.LEXICONS).match(subject).matches();
        for (int i = 0; i < matches.size(); i++) {
            for (Match later : matches.subList(i + 1, matches.size())) {
                boolean same = later.rule().equals(matches.get(i).rule());
                assertThat(same && later.range().overlaps(matches.get(i).range()))
                        .isFalse();
            }
        }
    }

    /** What a rule means, without an index. */
    private static List<Match> matches(Rule rule, Subject subject) {
        List<Match> matches = new ArrayList<>();
        for (Cql pattern : rule.patterns()) {
            for (Found found : compiled(pattern).findAll(subject)) {
                matches.add(new Match(rule, found.range().start(), found.range().end(), found.captures()));
            }
        }
        matches.removeIf(match -> rule.unless().stream()
                        .anyMatch(p -> !compiled(p).findAll(subject).isEmpty())
                || rule.unlessOverlap().stream()
                        .anyMatch(p -> compiled(p)
                                .findOverlapping(subject, match.range(), TokenPattern.EVERYWHERE)
                                .isPresent()));
        matches.sort(RuleMatcher.ORDER);
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (kept.isEmpty() || kept.getLast().end() <= match.start()) {
                kept.add(match);
            }
        }
        return kept;
    }

    private static TokenPattern compiled(Cql pattern) {
        return TokenPattern.compile(pattern, Patterns.LEXICONS);
    }

    /** Rules of up to three alternatives; every third has an exception of each kind. */
    private static List<Rule> rules(List<Cql> patterns) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i + 2 < patterns.size(); i++) {
            boolean excepted = i % 3 == 0;
            rules.add(new Rule(
                    "ru.test.r" + i,
                    "ru",
                    Yield.CLAIM,
                    "",
                    Optional.empty(),
                    1,
                    "",
                    patterns.subList(i, i + 1 + i % 3),
                    excepted && i % 2 == 0 ? patterns.subList(i + 1, i + 2) : List.of(),
                    excepted && i % 2 == 1 ? patterns.subList(i + 1, i + 2) : List.of(),
                    List.of(),
                    Place.file("test")));
        }
        return rules;
    }
}
