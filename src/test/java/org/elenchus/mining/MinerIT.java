package org.elenchus.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Alignment;
import org.elenchus.text.Analysis;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Source;
import org.elenchus.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The miner with the real models and the shipped rules, on short texts of our own. */
class MinerIT {
    private static final ConceptId CLUSTER = new ConceptId("economic-cluster");
    private static LanguageAnalysis language;
    private static Miner miner;

    private static final ConceptScheme SCHEME = new ConceptScheme(List.of(new Concept(
            CLUSTER,
            List.of(
                    new Label("ru", "экономический кластер", true),
                    new Label("ru", "кластер", false),
                    new Label("en", "economic cluster", true),
                    new Label("en", "cluster", false)),
            List.of(),
            List.of(),
            List.of(),
            false)));

    @BeforeAll
    static void load() throws Exception {
        language = LanguageAnalysis.load();
        miner = new Miner(language, RuleSet.load(RuleSources.builtIn()));
    }

    private static Analysis analysis(String code, String text, String... citations) {
        return analysisUnder("", code, text, citations);
    }

    private static Analysis analysisUnder(String heading, String code, String text, String... citations) {
        Span all = new Span(0, text.length());
        List<Citation> cited = List.of(citations).stream()
                .map(c -> new Citation(new Span(text.indexOf(c), text.indexOf(c) + c.length()), c, List.of()))
                .toList();
        return language.analyse(new Document(
                "test-00000000",
                new Source("test.txt", "text/plain", "0"),
                Metadata.NONE,
                text,
                Alignment.identity(text.length()),
                List.of(new Page("7", all)),
                List.of(new Section(SectionKind.BODY, heading, 0, code, all)),
                List.of(new Paragraph(ParagraphKind.PROSE, all)),
                List.of(),
                cited,
                List.of()));
    }

    private static Annotations mine(String code, String text, String... citations) {
        return miner.mine(analysis(code, text, citations), SCHEME);
    }

    private static final String ITEMS = "К существенным признакам экономического кластера относят: "
            + "1) соседство поставщиков и заказчиков; 2) общий рынок квалифицированного труда; "
            + "3) плотный обмен знаниями между фирмами.";

    @Test
    void eachItemOfAnEnumerationIsACriterionOfTheConceptAnnounced() {
        List<ArgumentUnit> units = mine("ru", ITEMS).units();
        assertThat(units).extracting(ArgumentUnit::type).containsOnly(UnitType.CRITERION);
        assertThat(units)
                .extracting(ArgumentUnit::quote)
                .containsExactly(
                        "соседство поставщиков и заказчиков",
                        "общий рынок квалифицированного труда",
                        "плотный обмен знаниями между фирмами");
        assertThat(units).allSatisfy(u -> assertThat(u.concepts()).containsExactly(CLUSTER));
    }

    @Test
    void aUnitIsAboutTheWholeTermAndNotItsHead() {
        String text = "Platform work is often praised. Platform work lacks a clear definition, and critics say that it"
                + " fails to protect the workers. Platform work shifts risks to those who can bear them least.";
        Annotations mined = mine("en", text);
        assertThat(mined.units()).isNotEmpty();
        assertThat(mined.units())
                .allSatisfy(u -> assertThat(u.concepts()).containsExactly(new ConceptId("platform-work")));
        assertThat(mined.discovered()).extracting(c -> c.label("en")).containsExactly("platform work");
    }

    @Test
    void aTermMayNameAWordTwice() {
        String text = "The win win game lacks a clear definition. The win win game fails to explain how towns grow."
                + " The win win game is a bargain that leaves both sides richer. It is criticised for its vagueness.";
        assertThat(mine("en", text).units()).isNotEmpty();
    }

    @Test
    void connectiveCitationAndFullStopStayOutsideTheSpan() {
        List<ArgumentUnit> units = mine(
                        "ru",
                        "Кроме того, понятие кластера остается расплывчатым, и его границы невозможно определить"
                                + " [5. С. 12].",
                        "[5. С. 12]")
                .units();
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.quote())
                    .isEqualTo("понятие кластера остается расплывчатым, и его границы невозможно определить");
            assertThat(unit.type()).isEqualTo(UnitType.CRITICISM);
            assertThat(unit.cites()).containsExactly("[5. С. 12]");
            assertThat(unit.page()).isEqualTo("7");
        });
    }

    @Test
    void theHolderIsNamedInTheNominative() {
        List<ArgumentUnit> units = mine(
                        "ru", "По мнению М. Портера, кластер не объясняет причин возникновения региональных сетей.")
                .units();
        assertThat(units).singleElement().satisfies(unit -> {
            assertThat(unit.holder().name()).isEqualTo("М. Портер");
        });
    }

    @Test
    void englishIsReadLikeRussian() {
        Annotations mined = mine(
                "en",
                "A cluster is a group of neighbouring firms that share suppliers and skills. However, the concept of"
                        + " the economic cluster lacks a clear definition, and it fails to explain how such places"
                        + " arise.");
        assertThat(mined.units())
                .extracting(ArgumentUnit::type)
                .containsExactly(UnitType.DEFINITION, UnitType.CRITICISM);
        assertThat(mined.units()).allSatisfy(u -> assertThat(u.concepts()).contains(CLUSTER));
    }

    @Test
    void aReportOfWhatWasDoneIsNoUnit() {
        Annotations mined = mine(
                "ru",
                "В 2009 г. в опросе участвовали 214 студентов трех вузов г. Томска. Анкеты были собраны в мае 2009 г."
                        + " и обработаны в программе Statistica 6.0 (табл. 2).");
        assertThat(mined.units()).isEmpty();
    }

    @Test
    void everyUnitQuotesTheTextUnderItsSpanAndNoneOverlap() {
        Analysis analysis = analysis("ru", ITEMS + " Однако кластер не решает проблему занятости.");
        List<ArgumentUnit> units = miner.mine(analysis, SCHEME).units();
        int last = 0;
        for (ArgumentUnit unit : units) {
            assertThat(unit.quote())
                    .isEqualTo(unit.span().cover(analysis.document().text()));
            assertThat(unit.span().start()).isGreaterThanOrEqualTo(last);
            last = unit.span().end();
        }
    }

    @Test
    void theSumOfReasonsIsTheProbability() {
        Analysis analysis = analysis("ru", "Главный недостаток кластера заключается в отсутствии ясных границ.");
        ArgumentUnit unit = miner.mine(analysis, SCHEME).units().getFirst();
        Explanation why = miner.explain(analysis, SCHEME, unit.id()).orElseThrow();
        Map<String, Double> probabilities = new HashMap<>();
        why.options().forEach(o -> probabilities.put(o.outcome(), o.probability()));

        assertThat(why.options())
                .allSatisfy(o -> assertThat(Math.exp(o.sum()))
                        .isCloseTo(
                                o.probability() / probabilities.get(o.against()),
                                org.assertj.core.data.Percentage.withPercentage(1e-6)));
        double p = why.chosen().orElseThrow().probability();
        double sure = why.confidence().slope() * Math.log(p / (1 - p))
                + why.confidence().offset();
        assertThat(why.confidence().highest() / (1 + Math.exp(-sure)))
                .isCloseTo(unit.confidence(), org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void theSameTextGivesTheSameResult() {
        assertThat(mine("ru", ITEMS)).isEqualTo(mine("ru", ITEMS));
    }

    @Test
    void anExplanationWeighsEveryOptionAndNamesTheRulesThatFired() {
        Analysis analysis = analysis("ru", "Главный недостаток кластера заключается в отсутствии ясных границ.");
        ArgumentUnit unit = miner.mine(analysis, SCHEME).units().getFirst();
        Optional<Explanation> explanation = miner.explain(analysis, SCHEME, unit.id());
        assertThat(explanation).hasValueSatisfying(why -> {
            assertThat(why.options()).hasSize(UnitType.values().length + 1);
            assertThat(why.options().stream()
                            .mapToDouble(Explanation.Option::probability)
                            .sum())
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
            assertThat(why.fired())
                    .extracting(Explanation.Note::rule)
                    .contains(unit.rules().getFirst());
            assertThat(why.chosen().orElseThrow().votes()).isEqualTo(unit.votes());
        });
        assertThat(miner.explain(analysis, SCHEME, "u99")).isEmpty();
    }

    @Test
    void anObjectionAttacksTheDefinitionThatItTurnsAgainst() {
        Annotations mined = mine(
                "ru",
                "Кластер определяется как закрытая группа соседних фирм с четкими границами. Однако четкие границы"
                        + " закрытой группы фирм на практике невозможно определить, и понятие остается расплывчатым.");
        assertThat(drawn(mined)).contains(new Relation.OfUnits("u2", "u1", Relation.UnitKind.ATTACKS));
        assertThat(mined.relations()).allSatisfy(relation -> {
            assertThat(relation.ground().confidence()).isBetween(0.05, 0.99);
            assertThat(relation.ground().cues()).isNotEmpty();
        });
    }

    @Test
    void anAnnouncementThatDoesNotSayOfWhatIsNoUnit() {
        assertThat(mine("ru", "Критики указывают на следующие недостатки. Во-первых, границы кластера расплывчаты.")
                        .units())
                .extracting(ArgumentUnit::quote)
                .containsExactly("границы кластера расплывчаты");
        assertThat(mine("en", "Critics have pointed to the following shortcomings. First, the cluster is vague.")
                        .units())
                .extracting(ArgumentUnit::quote)
                .containsExactly("the cluster is vague");
    }

    @Test
    void whatAnswersAnObjectionIsNoCriticism() {
        String reply = "Недостаток данных о кластерах преодолен в последних исследованиях.";
        assertThat(miner.mine(analysisUnder("Ответ на критику", "ru", reply), SCHEME)
                        .units())
                .extracting(ArgumentUnit::type)
                .doesNotContain(UnitType.CRITICISM);
        String denial = "The lack of data on clusters is no flaw of the concept, and vague boundaries do no harm.";
        assertThat(miner.mine(analysisUnder("Responses to objections", "en", denial), SCHEME)
                        .units())
                .extracting(ArgumentUnit::type)
                .doesNotContain(UnitType.CRITICISM);
    }

    @Test
    void relationsAreDrawnBetweenUnitsThatAPersonMarked() {
        String text = "The concept of the cluster faces two objections. The first is that its boundaries are vague."
                + " The second is that nobody has counted its members.";
        Analysis analysis = analysis("en", text);
        List<ArgumentUnit> marked = List.of(
                marked("a", text, "The concept of the cluster faces two objections"),
                marked("b", text, "The first is that its boundaries are vague"),
                marked("c", text, "The second is that nobody has counted its members"));
        assertThat(miner.relate(analysis, SCHEME, marked))
                .extracting(r -> r.on(Relation.Ground.GIVEN))
                .containsExactly(
                        new Relation.OfUnits("b", "a", Relation.UnitKind.ELABORATES),
                        new Relation.OfUnits("c", "a", Relation.UnitKind.ELABORATES));
    }

    @Test
    void inASectionOfRepliesAClaimAnswersTheObjectionBeforeIt() {
        String text =
                "Nobody has counted the members of a cluster. The members of many clusters were counted in a census.";
        List<ArgumentUnit> marked = List.of(
                marked("a", text, "Nobody has counted the members of a cluster"),
                marked("b", UnitType.CLAIM, text, "The members of many clusters were counted in a census"));
        assertThat(between(miner.relate(analysisUnder("Replies to critics", "en", text), SCHEME, marked)))
                .containsExactly(new Relation.OfUnits("b", "a", Relation.UnitKind.ATTACKS));
        assertThat(between(miner.relate(analysisUnder("Census", "en", text), SCHEME, marked)))
                .doesNotContain(new Relation.OfUnits("b", "a", Relation.UnitKind.ATTACKS));
    }

    @Test
    void aReplyGoesOnUntilItTurns() {
        String text = "Critics say that the cluster has no boundaries. This objection is mistaken."
                + " A cluster is a web of firms and needs none. But trade inside a cluster is seldom measured.";
        List<ArgumentUnit> marked = List.of(
                marked("a", text, "the cluster has no boundaries"),
                marked("b", UnitType.CLAIM, text, "This objection is mistaken"),
                marked("c", UnitType.CLAIM, text, "A cluster is a web of firms and needs none"),
                marked("d", UnitType.CLAIM, text, "trade inside a cluster is seldom measured"));
        assertThat(between(miner.relate(analysis("en", text), SCHEME, marked)))
                .contains(
                        new Relation.OfUnits("b", "a", Relation.UnitKind.ATTACKS),
                        new Relation.OfUnits("c", "a", Relation.UnitKind.ATTACKS))
                .doesNotContain(new Relation.OfUnits("d", "a", Relation.UnitKind.ATTACKS));
    }

    @Test
    void questionsInARowAllAskWhatTheObjectionLeavesUnclear() {
        String text = "The boundaries of a cluster remain vague. Where does it begin? Who belongs to it?";
        List<ArgumentUnit> marked = List.of(
                marked("a", text, "The boundaries of a cluster remain vague"),
                marked("b", text, "Where does it begin"),
                marked("c", text, "Who belongs to it"));
        assertThat(between(miner.relate(analysis("en", text), SCHEME, marked)))
                .contains(
                        new Relation.OfUnits("b", "a", Relation.UnitKind.ELABORATES),
                        new Relation.OfUnits("c", "a", Relation.UnitKind.ELABORATES));
    }

    private static List<Relation> between(List<Relation> relations) {
        return relations.stream()
                .<Relation>map(r -> r.on(Relation.Ground.GIVEN))
                .toList();
    }

    private static ArgumentUnit marked(String id, String text, String quote) {
        return marked(id, UnitType.CRITICISM, text, quote);
    }

    private static ArgumentUnit marked(String id, UnitType type, String text, String quote) {
        int at = text.indexOf(quote);
        return new ArgumentUnit(
                id,
                type,
                new Span(at, at + quote.length()),
                quote,
                List.of(CLUSTER),
                Holder.AUTHOR,
                Optional.empty(),
                List.of(),
                "",
                "",
                "en",
                1,
                List.of());
    }

    @Test
    void whoDefinesAConceptProposesItAndAnExplanationNamesTheCueOfARelation() {
        String text = "Michael Porter coined the term economic cluster. The cluster faces several objections. It lacks"
                + " clear boundaries.";
        Analysis analysis = analysis("en", text);
        Annotations mined = miner.mine(analysis, SCHEME);
        assertThat(drawn(mined)).contains(new Relation.Proposal(new Holder("Michael Porter"), CLUSTER));
        Relation.OfUnits link = mined.relations().stream()
                .filter(Relation.OfUnits.class::isInstance)
                .map(Relation.OfUnits.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(miner.explain(analysis, SCHEME, link.from()).orElseThrow().links())
                .flatExtracting(Explanation.Link::cues)
                .extracting(Explanation.Cue::name)
                .containsAll(link.ground().cues());
    }

    private static List<Relation> drawn(Annotations mined) {
        return between(mined.relations());
    }
}
