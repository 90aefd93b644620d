package org.elenchus.debate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.paraphrase.StatementReader;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class OpenQuestionsIT {
    private static final StatementReader READER = new StatementReader(LanguageAnalysis.load(), ConceptScheme.EMPTY);

    private static ArgumentMap.Node node(String document, String unit, UnitType type, String concept, String quote) {
        return new ArgumentMap.Node(
                document + "#" + unit,
                new ArgumentUnit(
                        unit,
                        type,
                        new Span(0, quote.length()),
                        quote,
                        List.of(new ConceptId(concept)),
                        Holder.AUTHOR,
                        type == UnitType.CRITICISM ? Optional.of(Topic.EVIDENCE) : Optional.empty(),
                        List.of(),
                        "",
                        "",
                        "en",
                        0.8,
                        List.of()),
                document,
                document);
    }

    private static ArgumentMap.Edge attack(String from, String to) {
        return new ArgumentMap.Edge(from, to, Relation.UnitKind.ATTACKS);
    }

    private static final ArgumentMap.Node LACK =
            node("a", "u1", UnitType.CRITICISM, "region", "Empirical studies of it are lacking");
    private static final ArgumentMap.Node LACK_AGAIN =
            node("b", "u1", UnitType.CRITICISM, "region", "There are hardly any empirical studies of it");
    private static final ArgumentMap.Node REPLY =
            node("b", "u2", UnitType.CLAIM, "region", "Surveys of innovation have filled that gap");

    @Test
    void anAnswerToOneWordingAnswersTheOthers() {
        List<ArgumentMap.Node> units = List.of(LACK, LACK_AGAIN, REPLY);
        assertThat(OpenQuestions.of(units, List.of(), READER).unanswered())
                .singleElement()
                .satisfies(r -> assertThat(r.papers()).isEqualTo(2));
        assertThat(OpenQuestions.of(units, List.of(attack("b#u2", "b#u1")), READER)
                        .unanswered())
                .isEmpty();
    }

    @Test
    void aCriterionIsUndefendedWhileItsCriticismStands() {
        ArgumentMap.Node criterion = node("a", "u3", UnitType.CRITERION, "region", "Firms must lie close together");
        List<ArgumentMap.Node> units = List.of(LACK, criterion, REPLY);
        List<ArgumentMap.Edge> criticised = List.of(attack("a#u1", "a#u3"));
        assertThat(OpenQuestions.of(units, criticised, READER).undefended())
                .extracting(OpenQuestions.Undefended::criterion)
                .containsExactly(criterion);
        List<ArgumentMap.Edge> answered = List.of(attack("a#u1", "a#u3"), attack("b#u2", "a#u1"));
        assertThat(OpenQuestions.of(units, answered, READER).undefended()).isEmpty();
        List<ArgumentMap.Edge> supported =
                List.of(attack("a#u1", "a#u3"), new ArgumentMap.Edge("b#u2", "a#u3", Relation.UnitKind.SUPPORTS));
        assertThat(OpenQuestions.of(units, supported, READER).undefended()).isEmpty();
    }

    @Test
    void aClaimOfAConceptThatOnePaperAloneKnowsIsNotHeldAgainstIt() {
        OpenQuestions alone = OpenQuestions.of(List.of(REPLY), List.of(), READER);
        assertThat(alone.singleSource()).isEmpty();
        assertThat(alone.census().lonelyClaims()).isEqualTo(1);
        assertThat(OpenQuestions.of(List.of(REPLY, LACK), List.of(), READER).singleSource())
                .hasSize(1);
    }

    @Test
    void conceptsWithoutADefinitionAreCounted() {
        ArgumentMap.Node definition = node("a", "u4", UnitType.DEFINITION, "network", "A network is a set of ties");
        assertThat(OpenQuestions.of(List.of(LACK, definition), List.of(), READER)
                        .undefined())
                .containsExactly(new OpenQuestions.Undefined(new ConceptId("region"), 1, 1));
    }

    @Test
    void whatIsAttackedByARefutedCriticismStands() {
        Debate debate = Debate.of(List.of(attack("criticism", "claim"), attack("reply", "criticism")));
        assertThat(debate.grounded().of("claim")).isEqualTo(Standing.IN);
        assertThat(debate.whatIf("reply"))
                .containsExactly(
                        new Debate.Change("reply", Standing.IN, Standing.OUT, Standing.IN),
                        new Debate.Change("criticism", Standing.OUT, Standing.IN, Standing.OUT),
                        new Debate.Change("claim", Standing.IN, Standing.OUT, Standing.IN));
        assertThatThrownBy(() -> debate.whatIf("stranger")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoThatAttackEachOtherAreUndecidedButEachCanBeHeld() {
        Debate debate = Debate.of(List.of(attack("one", "other"), attack("other", "one")));
        assertThat(debate.grounded().count(Standing.UNDECIDED)).isEqualTo(2);
        assertThat(debate.preferred().labellings()).hasSize(2);
        assertThat(debate.preferred().isSometimesIn("one")).isTrue();
        assertThat(debate.preferred().isAlwaysIn("one")).isFalse();
    }

    @Test
    void aBoundThatIsTooSmallIsAdmitted() {
        Debate debate = Debate.of(List.of(attack("one", "other"), attack("other", "one")));
        assertThat(Preferred.of(debate.graph(), 1, 10).complete()).isFalse();
        assertThat(Preferred.of(debate.graph(), 100, 1).complete()).isFalse();
        assertThat(Preferred.of(debate.graph(), 100, 1).labellings()).hasSize(1);
    }
}
