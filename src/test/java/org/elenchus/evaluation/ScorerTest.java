package org.elenchus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.evaluation.Disagreement.Kind;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final String TEXT =
            "A cluster is a group of firms. Clusters raise produc-\ntivity. Nobody has measured it.";
    private static final ScoredUnit DEFINITION = unit(UnitType.DEFINITION, "A cluster is a group of firms");
    private static final ScoredUnit CLAIM = unit(UnitType.CLAIM, "Clusters raise productivity");
    private static final ScoredUnit CRITICISM = unit(UnitType.CRITICISM, "Nobody has measured it");
    private static final List<ScoredUnit> GOLD = List.of(DEFINITION, CLAIM, CRITICISM);

    @Test
    void anAnnotationAgreesWithItself() {
        Scores scores = score(GOLD, GOLD);
        assertThat(scores.figures().values()).allMatch(f -> f.f1() == 1);
        assertThat(scores.holderAccuracy()).hasValue(1);
        assertThat(scores.disagreements()).isEmpty();
    }

    @Test
    void hyphensCaseAndQuotesDoNotMatter() {
        assertThat(score(GOLD, List.of(unit(UnitType.CLAIM, "«CLUSTERS» raise pro-ductivity!")))
                        .figure("Claim")
                        .f1())
                .isEqualTo(1);
    }

    @Test
    void halfOfTheWordsAreEnoughAndLessAreNot() {
        assertThat(score(GOLD, List.of(unit(UnitType.CLAIM, "raise productivity")))
                        .figure(Scores.TYPED)
                        .right())
                .isEqualTo(1);
        Scores tooShort = score(GOLD, List.of(unit(UnitType.CLAIM, "Clusters")));
        assertThat(tooShort.figure(Scores.TYPED).right()).isZero();
        assertThat(tooShort.disagreements().stream().map(Disagreement::kind))
                .containsExactly(Kind.MISSED, Kind.BOUNDARY, Kind.MISSED);
    }

    @Test
    void eachUnitMatchesOnceTheBestOverlapFirst() {
        Scores scores = score(
                List.of(CLAIM),
                List.of(unit(UnitType.CLAIM, "raise productivity"), unit(UnitType.CLAIM, CLAIM.quote())));
        assertThat(scores.figure(Scores.TYPED)).isEqualTo(new Figure(1, 2, 1));
        assertThat(scores.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.INVENTED);
            assertThat(d.mined().orElseThrow().quote()).isEqualTo("raise productivity");
        });
    }

    @Test
    void aWrongTypeCountsForSpanAndFamilyOnly() {
        Scores scores = score(List.of(DEFINITION), List.of(unit(UnitType.CLAIM, DEFINITION.quote())));
        assertThat(scores.figure(Scores.TYPED).f1()).isZero();
        assertThat(scores.figure(Scores.SPAN).f1()).isEqualTo(1);
        assertThat(scores.figure(Scores.FAMILY).f1()).isEqualTo(1);
        assertThat(scores.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Kind.TYPE);
            assertThat(d.confusion()).isEqualTo("Definition → Claim");
        });
    }

    @Test
    void aSharedConceptIsKnownByIdOrLabel() {
        ScoredUnit gold =
                new ScoredUnit(UnitType.CLAIM, List.of("Economic cluster"), "author", Optional.empty(), CLAIM.quote());
        ScoredUnit mined = new ScoredUnit(
                UnitType.CLAIM, List.of("network", "economic-cluster"), "author", Optional.empty(), CLAIM.quote());
        ScoredUnit other =
                new ScoredUnit(UnitType.CLAIM, List.of("network"), "author", Optional.empty(), CLAIM.quote());
        assertThat(score(List.of(gold), List.of(mined))
                        .figure(Scores.TYPED_CONCEPT)
                        .f1())
                .isEqualTo(1);
        assertThat(score(List.of(gold), List.of(other))
                        .figure(Scores.TYPED_CONCEPT)
                        .f1())
                .isZero();
    }

    @Test
    void topicsCountForCriticismsWhoseGoldNamesOne() {
        ScoredUnit measured = new ScoredUnit(
                UnitType.CRITICISM, List.of(), "critics", Optional.of(Topic.MEASUREMENT), CRITICISM.quote());
        ScoredUnit evidence = new ScoredUnit(
                UnitType.CRITICISM, List.of(), "critics", Optional.of(Topic.EVIDENCE), CRITICISM.quote());
        assertThat(score(List.of(measured), List.of(measured)).topicAccuracy()).hasValue(1);
        assertThat(score(List.of(measured), List.of(evidence)).topicAccuracy()).hasValue(0);
        assertThat(score(List.of(CRITICISM), List.of(evidence)).topicAccuracy()).isEmpty();
    }

    @Test
    void aQuoteThatIsNotInTheTextIsWrongAndCounted() {
        Scores scores = score(List.of(CLAIM), List.of(unit(UnitType.CLAIM, "Clusters lower productivity")));
        assertThat(scores.quotesNotInText()).isEqualTo(1);
        assertThat(scores.figure(Scores.TYPED)).isEqualTo(new Figure(0, 1, 1));
    }

    @Test
    void textsWithoutGoldTellHowOftenTheMinerCriesWolf() {
        ScoredText empty = new ScoredText("empty", TEXT, List.of(), List.of(CLAIM));
        ScoredText silent = new ScoredText("silent", TEXT, List.of(), List.of());
        ScoredText full = new ScoredText("full", TEXT, GOLD, GOLD);
        Scores scores = Scorer.score(List.of(empty, silent, full));
        assertThat(scores.unitsPerEmptyText().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(scores.figure(Scores.TYPED)).isEqualTo(new Figure(3, 4, 3));
    }

    @Test
    void aRelationIsRightIfItsEndsMatchAndItsKindIsTheSame() {
        Map<String, Integer> gold = Map.of("d", 0, "cl", 1, "cr", 2);
        Map<String, Integer> mined = Map.of("cr", 0, "cl", 1);
        List<ScoredRelation> goldRelations = List.of(
                ScoredRelation.of("attacks", "cr", "cl", gold),
                ScoredRelation.of("elaborates", "cl", "d", gold),
                ScoredRelation.of("proposes", "Michael Porter", "cluster", gold));
        List<ScoredRelation> minedRelations = List.of(
                ScoredRelation.of("attacks", "cr", "cl", mined),
                ScoredRelation.of("attacks", "cl", "cr", mined),
                ScoredRelation.of("proposes", "michael porter", "cluster", mined));

        Scores scores = Scorer.score(
                List.of(new ScoredText("text", TEXT, GOLD, List.of(CRITICISM, CLAIM), goldRelations, minedRelations)));

        assertThat(scores.figure(Scores.RELATIONS)).isEqualTo(new Figure(2, 3, 3));
        assertThat(scores.figure("attacks")).isEqualTo(new Figure(1, 2, 1));
        assertThat(scores.figure("elaborates")).isEqualTo(new Figure(0, 0, 1));
    }

    @Test
    void aPersonIsTheSameWithAndWithoutAFirstName() {
        ScoredRelation gold = ScoredRelation.of("proposes", "М. Портер", "cluster", Map.of());
        ScoredRelation mined = ScoredRelation.of("proposes", "Портер", "cluster", Map.of());
        ScoredRelation other = ScoredRelation.of("proposes", "М. Поланьи", "cluster", Map.of());
        assertThat(Scorer.score(List.of(
                                new ScoredText("text", TEXT, GOLD, List.of(), List.of(gold), List.of(mined, other))))
                        .figure("proposes"))
                .isEqualTo(new Figure(1, 2, 1));
    }

    @Test
    void withoutAnnotatedRelationsNoneAreScored() {
        assertThat(score(GOLD, GOLD).figures()).doesNotContainKey(Scores.RELATIONS);
    }

    private static Scores score(List<ScoredUnit> gold, List<ScoredUnit> mined) {
        return Scorer.score(List.of(new ScoredText("text", TEXT, gold, mined)));
    }

    private static ScoredUnit unit(UnitType type, String quote) {
        return new ScoredUnit(type, List.of("cluster"), "author", Optional.empty(), quote);
    }
}
