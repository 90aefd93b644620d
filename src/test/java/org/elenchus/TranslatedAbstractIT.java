package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.comparison.SharedCritique;
import org.elenchus.concept.Concept;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.Quote;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.query.QueryParser;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper with an abstract in two languages says once what both say. */
class TranslatedAbstractIT {
    private static final String BOTH = """
        Обучающийся регион: границы понятия

        Аннотация

        Под обучающимся регионом понимается территория, в которой предприятия и власти постоянно обмениваются знаниями. \
        Концепция обучающегося региона остаётся расплывчатой. Кроме того, эмпирических подтверждений концепции \
        обучающегося региона до сих пор недостаточно.

        Ключевые слова: обучающийся регион, знания

        Abstract

        A learning region is defined as a territory in which firms and authorities constantly exchange knowledge. The \
        concept of the learning region remains vague. Moreover, there is still a lack of empirical evidence for the \
        concept of the learning region.

        Keywords: learning region, knowledge

        Введение

        Города различаются тем, как в них передаются знания. В одних предприятия учатся друг у друга, в других каждое \
        учится само. Концепция обучающегося региона не объясняет, почему соседние города развиваются по-разному.
        """;
    private static final String OTHER = """
        Two decades of learning regions

        Firms move and rules change. There is a lack of empirical evidence for the concept of the learning region. It \
        cannot be told from a cluster.
        """;

    @TempDir
    Path folder;

    @Test
    void whatTwoAbstractsSayCountsOnceAndIsFoundTwice() throws IOException, ProblemException {
        Files.writeString(folder.resolve("both.txt"), BOTH);
        Files.writeString(folder.resolve("other.txt"), OTHER);
        try (Workbench bench = Workbench.create(folder.resolve("workspace"))) {
            bench.ingest(
                    List.of(folder.resolve("both.txt"), folder.resolve("other.txt")), Metadata.NONE, Progress.NONE);
            Concept concept = bench.concept("learning region");
            List<PlacedUnit> about = units(bench, "about:learning-region");
            Set<String> twins = about.stream()
                    .filter(u -> u.translates().isPresent())
                    .map(PlacedUnit::reference)
                    .collect(Collectors.toSet());
            assertThat(about)
                    .filteredOn(u -> twins.contains(u.reference()))
                    .extracting(u -> u.unit().language())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .containsOnly("en");

            assertThat(units(bench, "translation:true"))
                    .extracting(PlacedUnit::reference)
                    .containsExactlyInAnyOrderElementsOf(twins);
            int once = about.size() - twins.size();
            assertThat(bench.concepts(Progress.NONE))
                    .filteredOn(c -> c.concept().equals(concept))
                    .extracting(ConceptCount::total)
                    .containsExactly(once);
            assertThat(bench.map(concept, "").nodes())
                    .extracting(ArgumentMap.Node::id)
                    .hasSize(once)
                    .doesNotContainAnyElementsOf(twins);
            counts(bench.dossier(concept, 0), twins, once);
            assertThat(bench.discussion().sharedCritiques(new Query.All()))
                    .flatExtracting(SharedCritique::criticisms)
                    .isNotEmpty()
                    .extracting(ArgumentMap.Node::id)
                    .doesNotContainAnyElementsOf(twins);
        }
    }

    private static void counts(Dossier dossier, Set<String> twins, int once) {
        assertThat(dossier.quotes()).hasSize(once);
        assertThat(dossier.translations()).extracting(Quote::reference).containsExactlyInAnyOrderElementsOf(twins);
        assertThat(dossier.timeline().stream().flatMap(m -> m.quotes().stream()))
                .extracting(Quote::reference)
                .doesNotContainAnyElementsOf(twins);
        assertThat(dossier.definitions())
                .flatExtracting(p -> p.translations())
                .extracting(q -> q.passage().text())
                .contains(
                        "A learning region is defined as a territory in which firms and authorities constantly exchange"
                                + " knowledge");
    }

    private static List<PlacedUnit> units(Workbench bench, String query) throws IOException, ProblemException {
        List<PlacedUnit> units = new ArrayList<>();
        bench.units(QueryParser.parse(query), units::add);
        return units;
    }
}
