package org.elenchus.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.Holder;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.linking.ConceptLinker;
import org.elenchus.rule.RuleMatcher;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Alignment;
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

/** Who holds what the sentences of short texts of our own say, with the real models and the shipped rules. */
class HolderFinderIT {
    private static LanguageAnalysis language;
    private static Readings readings;

    @BeforeAll
    static void load() throws Exception {
        language = LanguageAnalysis.load();
        readings = new Readings(new RuleMatcher(RuleSet.load(RuleSources.builtIn())));
    }

    /** The holder of each sentence. */
    private static List<String> holders(String code, String text) {
        Span all = new Span(0, text.length());
        Document document = new Document(
                "test-00000000",
                new Source("test.txt", "text/plain", "0"),
                Metadata.NONE,
                text,
                Alignment.identity(text.length()),
                List.of(new Page("7", all)),
                List.of(new Section(SectionKind.BODY, "", 0, code, all)),
                List.of(new Paragraph(ParagraphKind.PROSE, all)),
                List.of(),
                List.of(),
                List.of());
        List<Reading> read =
                readings.of(language.analyse(document), new ConceptLinker(new ConceptScheme(List.of()), language));
        HolderFinder finder = new HolderFinder(new HolderNames(language), read);
        List<String> holders = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            holders.add(finder.enter(i, read.get(i)).orElse(Holder.AUTHOR).name());
        }
        return holders;
    }

    @Test
    void theSubjectOfAReportingVerbKeepsItsForm() {
        assertThat(holders("ru", "Как утверждает О.В. Рыбакова, кластер растёт."))
                .containsExactly("О.В. Рыбакова");
        assertThat(holders("ru", "О.И. Кольцова отмечает, что кластер растёт.")).containsExactly("О.И. Кольцова");
    }

    @Test
    void aQuotationThatIsNeverClosedEnds() {
        String text = "О.В. Рыбакова утверждает: «Кластер растёт. " + "Область беднеет. ".repeat(30);
        List<String> holders = holders("ru", text.strip());
        assertThat(holders.subList(0, 8)).containsOnly("О.В. Рыбакова");
        assertThat(holders.subList(20, holders.size())).containsOnly(Holder.AUTHOR.name());
    }

    @Test
    void wordsBetweenAPersonAndTheVerbDoNotHideIt() {
        assertThat(holders("ru", "Т.Ф. Алтынова в свою очередь утверждает, что кластер растёт."))
                .containsExactly("Т.Ф. Алтынова");
        assertThat(holders("ru", "Сенатор Марлоу из Огайо отмечал, что кластер растёт."))
                .containsExactly("сенатор Марлоу");
        assertThat(holders("ru", "О.Н. Стрельцова, вслед за ним, отмечает, что кластер растёт."))
                .containsExactly("О.Н. Стрельцова");
    }

    @Test
    void aNameInAnotherCaseIsBroughtToTheNominative() {
        assertThat(holders("ru", "По мнению А. Соломона, город растёт.")).containsExactly("А. Соломон");
    }

    @Test
    void ofAGroupOnlyTheHeadIsPutIntoTheNominative() {
        assertThat(holders("ru", "По мнению многих исследователей, кластер растёт."))
                .containsExactly("многие исследователи");
        assertThat(holders("ru", "Сторонники массового производства утверждают, что кластер растёт."))
                .containsExactly("сторонники массового производства");
    }

    @Test
    void aPersonGoesByTheNameThatStandsInThePlace() {
        assertThat(holders("en", "Robert Ellwick wrote on towns. Ellwick argues that towns grow."))
                .endsWith("Ellwick");
        assertThat(holders("ru", "М. Портер писал о кластерах. По мнению Портера, кластер растёт."))
                .endsWith("Портер");
    }

    @Test
    void severalPersonsArePartedBySemicolons() {
        assertThat(holders("en", "Ellwick, Marrow, and Tindle argue that towns grow."))
                .containsExactly("Ellwick; Marrow; Tindle");
    }

    @Test
    void unnamedOpponentsAreCriticsAndAuthorsAreTheAuthor() {
        assertThat(holders("en", "Even its harshest critics concede that towns grow."))
                .containsExactly("critics");
        assertThat(holders("en", "The authors argue that towns grow.")).containsExactly("author");
    }

    @Test
    void aPronounTakesUpThePersonSpokenOf() {
        assertThat(holders("en", "Robert Ellwick shifted attention to towns. They grow, he argued, without a plan."))
                .endsWith("Robert Ellwick");
    }

    @Test
    void whatIsNoPersonHoldsNothing() {
        assertThat(holders("en", "The MAFs observed in the sample are low.")).containsExactly("author");
        assertThat(holders("ru", "Школа показана как часть города.")).containsExactly("author");
        assertThat(holders("ru", "Закон утверждает, что город растёт.")).containsExactly("author");
        assertThat(holders("ru", "Форма Passé Simple обозначает действие.")).containsExactly("author");
        assertThat(holders("ru", "Депутат от штата Огайо Дж. Марлоу утверждал, что город растёт."))
                .containsExactly("Дж. Марлоу");
    }
}
