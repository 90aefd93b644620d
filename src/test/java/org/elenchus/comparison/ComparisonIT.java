package org.elenchus.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.Work;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.Locator;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Quote;
import org.elenchus.dossier.SourcePaper;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.paraphrase.Objection;
import org.elenchus.paraphrase.StatementReader;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class ComparisonIT {
    private static final Concept DISTRICT = concept("district");
    private static final Concept MILIEU = concept("milieu");
    private static final StatementReader READER =
            new StatementReader(LanguageAnalysis.load(), new ConceptScheme(List.of(DISTRICT, MILIEU)));

    private final Bibliography bibliography = new Bibliography();
    private int number;

    private static Concept concept(String id) {
        return new Concept(
                new ConceptId(id), List.of(new Label("en", id, true)), List.of(), List.of(), List.of(), false);
    }

    private Point point(UnitType type, String text) {
        number++;
        SourcePaper paper = new SourcePaper("p" + number, "p.txt", "Paper " + number, entry());
        Optional<Topic> topic = type == UnitType.CRITICISM ? Optional.of(Topic.OTHER) : Optional.empty();
        Quote quote = new Quote(
                number,
                "p" + number + "#u1",
                type,
                topic,
                new Passage(paper, new Locator("7", "", 1), Holder.AUTHOR, text, "en"),
                List.of(),
                List.of(),
                0.9);
        return new Point(List.of(quote), List.of(), topic, List.of(), List.of(), List.of(), List.of());
    }

    private Bibliography.Entry entry() {
        return bibliography.add(new Work("Paper " + number, List.of(), "2001", "", "", "en", ""));
    }

    private static Dossier dossier(Concept concept, List<Point> criteria, List<Point> criticisms) {
        return new Dossier(
                concept,
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                criteria,
                List.of(),
                List.of(),
                List.of(),
                criticisms,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Row> rows(Comparison comparison, Aspect aspect) {
        return comparison.rows().stream().filter(r -> r.aspect() == aspect).toList();
    }

    @Test
    void criteriaAreSharedParticularOrContradictory() {
        Comparison comparison = ComparisonMaker.of(
                List.of(
                        dossier(
                                DISTRICT,
                                List.of(
                                        point(UnitType.CRITERION, "Small firms trust one another"),
                                        point(UnitType.CRITERION, "Its borders are clear and stable"),
                                        point(UnitType.CRITERION, "Work is finely divided between workshops")),
                                List.of()),
                        dossier(
                                MILIEU,
                                List.of(
                                        point(UnitType.CRITERION, "There is trust among small enterprises"),
                                        point(UnitType.CRITERION, "Its borders are not clear but stable")),
                                List.of())),
                READER);
        assertThat(rows(comparison, Aspect.SHARED_CRITERION))
                .singleElement()
                .satisfies(r -> assertThat(r.filled()).containsExactly(0, 1));
        assertThat(rows(comparison, Aspect.CONTRADICTORY_CRITERION))
                .singleElement()
                .satisfies(r ->
                        assertThat(r.cells().get(0).getFirst().passage().text()).startsWith("Its borders"));
        assertThat(rows(comparison, Aspect.PARTICULAR_CRITERION))
                .singleElement()
                .satisfies(r -> assertThat(r.filled()).containsExactly(0));
        assertThat(comparison.quotes()).isEqualTo(5);
    }

    @Test
    void theSameObjectionMeetsBothConceptsUnderItsOwnTopic() {
        Comparison comparison = comparisonOfCriticisms();
        Row shared = comparison.rows().getFirst();
        assertThat(shared.objection().map(Objection::key)).contains("few-cases");
        assertThat(shared.topic()).contains(Topic.EVIDENCE);
        assertThat(shared.filled()).containsExactly(0, 1);
        Sheet sheet = Sheet.of(comparison, "en", 0);
        assertThat(sheet.shared(shared)).isEqualTo("shared by 2 of 2");
        assertThat(sheet.topics()).contains("evidence: district, milieu", "other: district");
    }

    @Test
    void everyFormatHasEveryQuoteWithItsPaperAndPage() throws IOException {
        Comparison comparison = comparisonOfCriticisms();
        for (ComparisonFormat format : ComparisonFormat.values()) {
            StringBuilder out = new StringBuilder();
            format.write(comparison, "en", 0, out);
            assertThat(out)
                    .as(format.label())
                    .contains("Hardly any cases have been documented")
                    .contains("Paper 1")
                    .contains("7");
        }
    }

    @Test
    void markdownAndHtmlAreNotBrokenByWhatAQuoteHolds() throws IOException {
        Comparison comparison = ComparisonMaker.of(
                List.of(
                        dossier(DISTRICT, List.of(point(UnitType.CRITERION, "a | b <script> & *c*")), List.of()),
                        dossier(MILIEU, List.of(), List.of())),
                READER);
        StringBuilder markdown = new StringBuilder();
        ComparisonFormat.MD.write(comparison, "en", 0, markdown);
        assertThat(markdown).contains("a \\| b &lt;script> & \\*c\\*");
        StringBuilder html = new StringBuilder();
        ComparisonFormat.HTML.write(comparison, "en", 0, html);
        assertThat(html).contains("a | b &lt;script&gt; &amp; *c*");
    }

    private Comparison comparisonOfCriticisms() {
        return ComparisonMaker.of(
                List.of(
                        dossier(
                                DISTRICT,
                                List.of(),
                                List.of(
                                        point(UnitType.CRITICISM, "Hardly any cases have been documented"),
                                        point(UnitType.CRITICISM, "The style of its friends is pompous"))),
                        dossier(
                                MILIEU,
                                List.of(),
                                List.of(point(UnitType.CRITICISM, "Empirical evidence for it is scarce")))),
                READER);
    }

    @Test
    void sharedCritiquesMeetTwoConceptsOrTwoPapers() {
        List<ArgumentMap.Node> criticisms = List.of(
                criticism("a", "u1", DISTRICT, "Hardly any cases have been documented"),
                criticism("a", "u2", MILIEU, "Empirical evidence for it is scarce"),
                criticism("a", "u3", MILIEU, "Its borders are vague"),
                criticism("a", "u4", MILIEU, "The style of its friends is pompous"));
        assertThat(SharedCritiques.of(criticisms, READER)).singleElement().satisfies(s -> {
            assertThat(s.objection().map(Objection::key)).contains("few-cases");
            assertThat(s.concepts()).containsExactly(DISTRICT.id(), MILIEU.id());
            assertThat(s.papers()).isEqualTo(1);
        });
    }

    private static ArgumentMap.Node criticism(String document, String id, Concept concept, String quote) {
        ArgumentUnit unit = new ArgumentUnit(
                id,
                UnitType.CRITICISM,
                new Span(0, quote.length()),
                quote,
                List.of(concept.id()),
                Holder.AUTHOR,
                Optional.of(Topic.OTHER),
                List.of(),
                "",
                "",
                "en",
                0.9,
                List.of());
        return new ArgumentMap.Node(document + "#" + id, unit, document, document);
    }
}
