package org.elenchus.cql;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.elenchus.text.TokenRange;

class CqlPropertyTest {

    @Provide
    Arbitrary<Cql> patterns() {
        return Patterns.patterns();
    }

    @Provide
    Arbitrary<Subject> subjects() {
        return Patterns.subjects();
    }

    @Property
    void parsingWhatIsPrintedGivesTheSamePattern(@ForAll("patterns") Cql pattern) throws Exception {
        assertThat(Cql.parse(pattern.toString())).isEqualTo(pattern);
    }

    @Property(tries = 3000)
    void theMachineFindsWhatTheMeaningSays(@ForAll("patterns") Cql pattern, @ForAll("subjects") Subject subject) {
        var naive = new NaiveMatcher(subject).findAll(pattern);
        Statistics.label("matches").collect(Math.min(naive.size(), 2));

        assertThat(TokenPattern.compile(pattern, Patterns.LEXICONS).findAll(subject))
                .isEqualTo(naive);
    }

    @Property
    void whatOverlapsIsFoundAmongAllThatStartsAnywhere(
            @ForAll("patterns") Cql pattern, @ForAll("subjects") Subject subject) {
        TokenPattern compiled = TokenPattern.compile(pattern, Patterns.LEXICONS);
        for (Found found : compiled.findAll(subject)) {
            if (!found.range().isEmpty()) {
                assertThat(compiled.findOverlapping(subject, found.range(), TokenPattern.EVERYWHERE))
                        .isPresent();
                TokenRange first =
                        new TokenRange(found.range().start(), found.range().start() + 1);
                assertThat(compiled.findOverlapping(subject, first, TokenPattern.EVERYWHERE))
                        .isPresent();
            }
        }
    }

    @Property
    void aNearMissIsToldOfAnyPatternAndSentence(@ForAll("patterns") Cql pattern, @ForAll("subjects") Subject subject) {
        TokenPattern compiled = TokenPattern.compile(pattern, Patterns.LEXICONS);

        compiled.nearMiss(subject).ifPresent(miss -> {
            assertThat(miss.passed()).isPositive();
            assertThat(miss.tried().end()).isLessThanOrEqualTo(subject.size());
        });
    }
}
