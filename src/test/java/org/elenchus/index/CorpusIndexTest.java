package org.elenchus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.query.QueryParser;
import org.elenchus.query.Search;
import org.elenchus.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusIndexTest {
    private static final Paper PAPER = new Paper("p-1", "p.pdf", "On regions", List.of("A. Enns"), "2008");

    @TempDir
    Path folder;

    private IndexUpdate update;

    @BeforeEach
    void open() throws IOException {
        update = IndexUpdate.open(folder, Corpora.LEMMAS, Corpora.READER);
    }

    @AfterEach
    void close() throws IOException {
        update.close();
    }

    @Test
    void whatTheWordsMatchedIsHighlighted() throws IOException, ProblemException {
        write(unit("Учёные: «отсутствие» примеров; примеры отсутствуют", 0.9, "cluster"));
        assertThat(marked("отсутствовать пример"))
                .containsExactly("Учёные: «[отсутствие]» [примеров]; [примеры] [отсутствуют]");
        assertThat(marked("\"примеров примеры\""))
                .containsExactly("Учёные: «отсутствие» [примеров; примеры] отсутствуют");
        assertThat(marked("ученый -кластер")).containsExactly("[Учёные]: «отсутствие» примеров; примеры отсутствуют");
        assertThat(marked("about:cluster")).containsExactly("Учёные: «отсутствие» примеров; примеры отсутствуют");
    }

    @Test
    void theSurestComeFirstAndMainConceptsBeforeOthers() throws IOException, ProblemException {
        write(
                unit("one", 0.5, "cluster"),
                unit("two", 0.9, "cluster"),
                unit("three", 0.9, "network", "cluster"),
                unit("four", 0.9, "network"));
        assertThat(found("about:cluster")).extracting(Hit::quote).containsExactly("two", "three", "one");
    }

    @Test
    void aUnitThatSaysItMoreCloselyComesFirst() throws IOException, ProblemException {
        write(
                unit("the region learns slowly and nothing else can be said of this long sentence", 0.8, "cluster"),
                unit("the region learns", 0.8, "cluster"),
                unit("the region", 0.8, "cluster"));
        assertThat(found("learning OR cluster OR region"))
                .extracting(Hit::unitId)
                .containsExactly("u2", "u1", "u3");
    }

    @Test
    void aHitHasAllThatIsNeededToShowIt() throws IOException, ProblemException {
        ArgumentUnit unit = unit("the region learns", 0.75, "learning-region", "cluster");
        write(unit);
        Hit hit = found("region").getFirst();
        assertThat(hit)
                .isEqualTo(new Hit(
                        PAPER,
                        "u1",
                        UnitType.CRITICISM,
                        "the region learns",
                        List.of(new Span(4, 10)),
                        unit.concepts(),
                        new Holder("Флорида"),
                        Optional.of(Topic.EVIDENCE),
                        "7",
                        "Critique",
                        "en",
                        unit.span(),
                        0.75,
                        hit.score()));
        assertThat(hit.reference()).isEqualTo("p-1#u1");
        assertThat(hit.score()).isPositive();
    }

    @Test
    void conceptsAreCountedByType() throws IOException {
        write(unit("a", 1, "cluster"), unit("b", 1, "cluster", "network"));
        assertThat(update.index().concepts())
                .isEqualTo(Map.of(
                        new ConceptId("cluster"), Map.of(UnitType.CRITICISM, 2),
                        new ConceptId("network"), Map.of(UnitType.CRITICISM, 1)));
    }

    @Test
    void onlyWhatWasCommittedIsThereAfterwards() throws IOException {
        write(unit("a", 1, "cluster"));
        update.commit();
        update.replace(PAPER, layer(), Outline.NONE, "later");
        assertThat(update.index().stamps()).containsEntry("p-1", "later");
        update.close();
        try (CorpusIndex index =
                CorpusIndex.open(folder, Corpora.LEMMAS, Corpora.READER).orElseThrow()) {
            assertThat(index.stamps()).containsEntry("p-1", "stamp");
            assertThat(index.concepts()).hasSize(1);
        }
        assertThat(CorpusIndex.damage(folder)).isEmpty();
    }

    @Test
    void aReaderSeesLaterCommitsOfAWriter() throws IOException {
        update.commit();
        try (CorpusIndex index =
                CorpusIndex.open(folder, Corpora.LEMMAS, Corpora.READER).orElseThrow()) {
            write(unit("a", 1, "cluster"));
            assertThat(index.papers()).isEmpty();
            update.commit();
            assertThat(index.papers()).containsEntry("p-1", PAPER);
        }
    }

    @Test
    void aDamagedIndexIsNoneAndGivesWayToAnEmptyOne() throws IOException {
        write(unit("a", 1, "cluster"));
        update.commit();
        update.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> !f.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, new byte[] {1, 2, 3});
            assertThat(CorpusIndex.open(folder, Corpora.LEMMAS, Corpora.READER))
                    .as("%s", file)
                    .isEmpty();
            Files.delete(file);
            assertThat(CorpusIndex.open(folder, Corpora.LEMMAS, Corpora.READER))
                    .as("without %s", file)
                    .isEmpty();
            Files.write(file, whole);
        }
        Files.write(files.getFirst(), new byte[] {1, 2, 3});
        update = IndexUpdate.open(folder, Corpora.LEMMAS, Corpora.READER);
        assertThat(update.index().papers()).isEmpty();
        write(unit("a", 1, "cluster"));
        assertThat(update.index().papers()).hasSize(1);
    }

    @Test
    void anIndexWithOtherLemmasIsBuiltAnew() throws IOException {
        write(unit("a", 1, "cluster"));
        update.commit();
        Lemmas others = new Lemmas() {
            @Override
            public Collection<String> of(String word) {
                return List.of(word);
            }

            @Override
            public String version() {
                return "other";
            }
        };
        assertThat(CorpusIndex.open(folder, others, Corpora.READER)).isEmpty();
    }

    @Test
    void aFolderWithoutAnIndexHasNone() throws IOException {
        assertThat(CorpusIndex.open(folder.resolve("none"), Corpora.LEMMAS, Corpora.READER))
                .isEmpty();
    }

    private List<Hit> found(String query) throws IOException, ProblemException {
        return update.index().search(Search.of(QueryParser.parse(query), 10)).hits();
    }

    private List<String> marked(String query) throws IOException, ProblemException {
        List<String> all = new ArrayList<>();
        for (Hit hit : found(query)) {
            StringBuilder marked = new StringBuilder(hit.quote());
            for (Span span : hit.highlights().reversed()) {
                marked.insert(span.end(), ']').insert(span.start(), '[');
            }
            all.add(marked.toString());
        }
        return all;
    }

    private void write(ArgumentUnit... units) throws IOException {
        update.replace(PAPER, layer(units), Outline.NONE, "stamp");
    }

    private static Annotations layer(ArgumentUnit... units) {
        List<ArgumentUnit> numbered = new ArrayList<>();
        for (ArgumentUnit u : units) {
            int n = numbered.size();
            numbered.add(new ArgumentUnit(
                    "u" + (n + 1),
                    u.type(),
                    new Span(n * 100, n * 100 + u.quote().length()),
                    u.quote(),
                    u.concepts(),
                    u.holder(),
                    u.topic(),
                    u.cites(),
                    u.page(),
                    u.section(),
                    u.language(),
                    u.confidence(),
                    u.votes()));
        }
        return new Annotations("mined", "", numbered, List.of(), List.of(), List.of());
    }

    private static ArgumentUnit unit(String quote, double confidence, String... concepts) {
        return new ArgumentUnit(
                "u1",
                UnitType.CRITICISM,
                new Span(0, quote.length()),
                quote,
                Stream.of(concepts).map(ConceptId::new).toList(),
                new Holder("Флорида"),
                Optional.of(Topic.EVIDENCE),
                List.of(),
                "7",
                "Critique",
                "en",
                confidence,
                List.of());
    }
}
