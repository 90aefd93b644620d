package org.elenchus.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.dossier.DossierSamples.dossier;
import static org.elenchus.dossier.DossierSamples.paper;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.junit.jupiter.api.Test;

class DossierMakerTest {

    @Test
    void definitionsStandByYear() {
        Dossier dossier = dossier(
                paper("late", "Ann Late", "2010").says(UnitType.DEFINITION, "A region that learns late"),
                paper("unknown", "Una Known", "").says(UnitType.DEFINITION, "Some region"),
                paper("early", "Earl Y.", "1990").says(UnitType.DEFINITION, "Any region that learns early"));
        assertThat(dossier.definitions())
                .extracting(p -> p.lead().passage().paper().name())
                .containsExactly("Earl 1990", "Late 2010", "Known");
        assertThat(dossier.papers()).extracting(SourcePaper::id).containsExactly("early", "late", "unknown");
    }

    @Test
    void whatSeveralPapersSayIsOnePointAndComesFirst() {
        Dossier dossier = dossier(
                paper("a", "Ann A.", "2001")
                        .says(UnitType.CRITERION, "Money is at hand")
                        .says(UnitType.CRITERION, "Trust between firms")
                        .says(UnitType.CRITERION, "Trust among firms, once more"),
                paper("b", "Bob B.", "2002").says(UnitType.CRITERION, "Trust of firms in each other"));
        Point shared = dossier.criteria().getFirst();
        assertThat(shared.quotes()).hasSize(3);
        assertThat(shared.papers()).hasSize(2);
        assertThat(shared.lead().passage().text()).isEqualTo("Trust between firms");
        assertThat(dossier.criteria()).hasSize(2);
    }

    @Test
    void aPaperFromTwoFilesIsOneVoice() {
        Dossier dossier = dossier(
                samePaper("pdf").says(UnitType.CRITERION, "Trust between firms"),
                samePaper("docx").says(UnitType.CRITERION, "Trust between firms"));
        assertThat(dossier.criteria().getFirst().papers()).hasSize(1);
        assertThat(dossier.bibliography()).hasSize(1);
    }

    private static DossierSamples samePaper(String id) {
        return paper("x", "Ann A.", "2001").called(id);
    }

    @Test
    void anAnswerStandsWithItsCriticismAndNotAmongTheClaims() {
        Dossier dossier = dossier(paper("a", "Ann A.", "2001")
                .objects(Topic.EVIDENCE, "Cases are few", "critics")
                .says(UnitType.CLAIM, "Forty cases are enough")
                .objects(Topic.STATUS, "It is no theory", "Bob")
                .relates(2, 1, UnitKind.ATTACKS));
        assertThat(dossier.claims()).isEmpty();
        assertThat(dossier.criticisms())
                .extracting(p -> p.topic().orElseThrow())
                .containsExactly(Topic.STATUS, Topic.EVIDENCE);
        assertThat(dossier.criticisms().getLast().against())
                .extracting(q -> q.passage().text())
                .containsExactly("Forty cases are enough");
        assertThat(dossier.unanswered())
                .extracting(p -> p.lead().passage().text())
                .containsExactly("It is no theory");
    }

    @Test
    void whatObjectsToAnAnswerIsACriticismAgain() {
        Dossier dossier = dossier(paper("a", "Ann A.", "2001")
                .objects(Topic.EVIDENCE, "Cases are few", "critics")
                .objects(Topic.OTHER, "That objection proves too much", "author")
                .objects(Topic.OTHER, "It proves just enough", "Bob")
                .relates(2, 1, UnitKind.ATTACKS)
                .relates(3, 2, UnitKind.ATTACKS));
        assertThat(dossier.criticisms())
                .extracting(p -> p.lead().passage().text())
                .containsExactly("Cases are few", "It proves just enough");
        assertThat(dossier.criticisms().getLast().targets())
                .extracting(q -> q.passage().text())
                .containsExactly("That objection proves too much");
        assertThat(dossier.quotes()).hasSize(3);
    }

    @Test
    void unitsThatAttackEachOtherAreBothThere() {
        Dossier dossier = dossier(paper("a", "Ann A.", "2001")
                .objects(Topic.EVIDENCE, "Cases are few", "critics")
                .objects(Topic.OTHER, "That objection proves too much", "author")
                .relates(2, 1, UnitKind.ATTACKS)
                .relates(1, 2, UnitKind.ATTACKS));
        assertThat(dossier.quotes()).hasSize(2);
    }

    @Test
    void papersOfOneNameAndYearAreToldApart() {
        Dossier dossier = dossier(
                paper("a", "Ann A.", "2001").says(UnitType.CLAIM, "One"),
                paper("b", "Ann A.", "2001").says(UnitType.CLAIM, "Two"),
                paper("a title that is much too long to be used for citing a paper again and again", "", "")
                        .says(UnitType.CLAIM, "Three"));
        assertThat(dossier.papers())
                .extracting(SourcePaper::name)
                .containsExactly("Ann 2001a", "Ann 2001b", "«On a title that is much too long to be used for…»");
    }

    @Test
    void everyUnitHasOneNumberAndEveryLineIsInItsPaper() throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        List<Quote> quotes = dossier.quotes();
        assertThat(quotes)
                .extracting(Quote::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, quotes.size()).boxed().toList());
        assertThat(quotes).extracting(Quote::reference).doesNotHaveDuplicates().hasSizeGreaterThan(60);
        List<Passage> passages =
                new ArrayList<>(quotes.stream().map(Quote::passage).toList());
        dossier.origins().forEach(l -> passages.addAll(l.evidence()));
        dossier.proposals().forEach(p -> passages.addAll(p.evidence()));
        for (Passage passage : passages) {
            assertThat(Files.readString(Path.of("corpus/texts", passage.paper().fileName())))
                    .contains(passage.text());
            assertThat(passage.place().paragraph()).isPositive();
        }
    }

    @Test
    void originsAreSentencesOfThePapers() throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        assertThat(dossier.origins())
                .extracting(l -> l.other().id().value())
                .contains("industrial-district", "learning-economy");
        assertThat(dossier.proposals()).extracting(p -> p.holder().name()).contains("Р. Флорида", "Richard Florida");
        assertThat(dossier.proposals())
                .allSatisfy(p -> assertThat(p.evidence().getFirst().text()).containsPattern("Флорид|Florida"));
    }

    @Test
    void whatAPaperReportsStandsInTheYearOfTheWorkReported() throws IOException {
        Dossier dossier = CorpusGold.learningRegion();
        assertThat(dossier.timeline()).extracting(Moment::year).isSorted().contains("1995", "2023", "2024");
        Moment florida = dossier.timeline().stream()
                .filter(m -> m.year().equals("1995"))
                .findFirst()
                .orElseThrow();
        assertThat(florida.isReported()).isTrue();
        assertThat(florida.quotes().getFirst().passage().holder().name()).containsAnyOf("Флорида", "Florida");
        assertThat(dossier.timeline().stream().mapToInt(m -> m.quotes().size()).sum())
                .isEqualTo(dossier.quotes().size());
    }

    @Test
    void theOrderInWhichDocumentsComeDoesNotMatter() {
        DossierSamples one = paper("a", "Ann A.", "2001").says(UnitType.CLAIM, "One is said");
        DossierSamples two = paper("b", "Bob B.", "1999").says(UnitType.CLAIM, "Two are said");
        assertThat(dossier(one, two)).isEqualTo(dossier(two, one));
    }

    /** Work is counted in bytes allocated and in units looked at: both double with the units, where pairs would make it four times. */
    @Test
    void tenThousandUnitsTakeTwiceTheWorkOfFiveThousand() {
        long[] seen = {0};
        work(1_000, seen); // what is done but once
        seen[0] = 0;
        long half = work(5_000, seen);
        assertThat(seen[0]).isEqualTo(5_000 * 3 / 4);
        long whole = work(10_000, seen);
        assertThat(seen[0]).isEqualTo(15_000 * 3 / 4);
        assertThat((double) whole / half).isBetween(1.2, 2.6);
    }

    private static long work(int units, long[] seen) {
        DossierSamples[] papers = IntStream.range(0, units / 100)
                .mapToObj(p -> {
                    DossierSamples paper = paper("p" + p, "Ann P" + p, Integer.toString(1950 + p % 70));
                    for (int i = 0; i < 100; i += 4) {
                        paper.says(UnitType.CRITERION, "Trust " + i + " in paper " + p)
                                .objects(Topic.values()[i % 9], "Doubt " + i + " in paper " + p, "critics")
                                .says(UnitType.CLAIM, "Reply " + i + " in paper " + p)
                                .says(UnitType.DEFINITION, "Region " + i, "Holder " + i, Optional.empty(), 0.4)
                                .relates(i + 3, i + 2, UnitKind.ATTACKS)
                                .relates(i + 2, i + 1, UnitKind.ATTACKS);
                    }
                    return paper;
                })
                .toArray(DossierSamples[]::new);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Dossier dossier = dossier(
                list -> {
                    seen[0] += list.size();
                    return List.of();
                },
                papers);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(dossier.quotes()).hasSize(units);
        assertThat(dossier.unanswered()).isEmpty();
        return after - before;
    }
}
