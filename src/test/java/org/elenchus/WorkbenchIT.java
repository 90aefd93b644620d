package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.problem.ProblemException;
import org.elenchus.problem.Severity;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.QueryParser;
import org.elenchus.query.Search;
import org.elenchus.text.Metadata;
import org.elenchus.workspace.Provenance;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceException;
import org.elenchus.workspace.WorkspaceWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job with real models, on two short papers. */
class WorkbenchIT {
    private static final String RUSSIAN = """
        Обучающийся регион как предмет спора

        Под обучающимся регионом понимается территория, фирмы и учреждения которой постоянно обмениваются знаниями. \
        Однако концепция обучающегося региона сталкивается с рядом проблем. Во-первых, отсутствуют эмпирические \
        исследования таких регионов. Во-вторых, критерии обучающегося региона размыты и противоречат друг другу.
        """;
    private static final String ENGLISH = """
        The learning region revisited

        A learning region is defined as a territory whose firms keep learning from each other. However, the concept of \
        the learning region lacks empirical evidence. It fails to explain how such regions come into being.
        """;

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();
    private final Progress progress = new Progress() {
        @Override
        public void begin(String work, int total) {
            heard.add(work + " " + total);
        }

        @Override
        public void done(String item) {}

        @Override
        public void note(String note) {
            heard.add(note);
        }
    };

    @BeforeEach
    void papers() throws IOException {
        Files.createDirectories(folder.resolve("papers/more"));
        Files.writeString(folder.resolve("papers/spor.txt"), RUSSIAN);
        Files.writeString(folder.resolve("papers/more/revisited.txt"), ENGLISH);
        Files.writeString(folder.resolve("papers/more/copy.txt"), ENGLISH);
        Files.writeString(folder.resolve("papers/empty.txt"), "");
    }

    @Test
    void theMainJobFromPapersToAMap() throws IOException, ProblemException {
        try (Workbench bench = Workbench.create(root())) {
            IngestReport report = bench.ingest(List.of(folder.resolve("papers")), Metadata.NONE, progress);
            assertThat(report.items())
                    .extracting(i -> i.file().path().getFileName() + " " + i.outcome())
                    .containsExactly("empty.txt FAILED", "copy.txt ADDED", "revisited.txt KNOWN", "spor.txt ADDED");
            assertThat(report.problems()).hasSize(1);

            List<Hit> hits = find(bench, "type:criticism about:«обучающегося региона»");
            assertThat(hits).extracting(Hit::language).contains("ru");
            assertThat(hits).allSatisfy(h -> assertThat(h.type()).isEqualTo(UnitType.CRITICISM));
            assertThat(find(bench, "эмпирическое исследование")).hasSize(1);
            assertThat(find(bench, "lacking evidence")).isNotEmpty();

            Concept concept = bench.concept("Learning Region");
            assertThat(concept.id()).isEqualTo(new ConceptId("learning-region"));
            assertThat(bench.concepts(progress))
                    .filteredOn(c -> c.concept().equals(concept))
                    .allSatisfy(c -> assertThat(c.of(UnitType.CRITICISM)).isEqualTo(hits.size()));
            PlacedUnit unit = bench.unit(hits.getFirst().reference());
            assertThat(unit.unit().quote()).isEqualTo(hits.getFirst().quote());
            ArgumentMap map = bench.map(concept, "Learning region");
            assertThat(map.nodes()).extracting(ArgumentMap.Node::id).contains(unit.reference());

            List<String> all = new ArrayList<>();
            bench.units(new Query.All(), u -> all.add(u.reference()));
            assertThat(all)
                    .hasSize(report.items().stream()
                            .mapToInt(IngestReport.Item::units)
                            .sum());
            assertThat(bench.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aSecondIngestKnowsTheBytes() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            IngestReport again = bench.ingest(List.of(folder.resolve("papers/spor.txt")), Metadata.NONE, progress);
            assertThat(again.items())
                    .extracting(IngestReport.Item::outcome)
                    .containsExactly(IngestReport.Outcome.KNOWN);
        }
    }

    @Test
    void miningAgainIsNeededOnlyAfterAChangeAndGivesTheSameBytes() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            List<String> before = layers();
            assertThat(bench.mine(List.of(), progress).mined()).isEmpty();
            assertThat(bench.mine(List.of("spor"), progress).mined()).hasSize(1);
            assertThat(layers()).isEqualTo(before);
            Path concepts = root().resolve("concepts.yaml");
            Files.writeString(concepts, "# a comment\n" + Files.readString(concepts));
            assertThat(bench.mine(List.of(), progress).mined()).isEmpty();
            Files.writeString(concepts, "version: 1\nconcepts:\n- id: sieve\n  labels: {en: {preferred: sieve}}\n");
            assertThat(bench.mine(List.of(), progress).mined()).hasSize(2);
            assertThat(layers()).isNotEqualTo(before);
            // no concept of the scheme any more; the papers may still make one of their own of it
            assertThat(bench.scheme(progress).find(new ConceptId("learning-region")).stream())
                    .allMatch(Concept::discovered);
            assertThat(bench.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatAnOlderMinerMinedIsWarnedOfAndMinedAnew() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            List<String> before = layers();
            Workspace workspace = Workspace.open(root());
            String id = workspace.documentIds().getFirst();
            Provenance today =
                    workspace.header(id, Workspace.MINED).orElseThrow().provenance();
            try (WorkspaceWriter writer = workspace.writer()) {
                writer.replace(
                        id,
                        workspace.annotations(id, Workspace.MINED).orElseThrow(),
                        new Provenance("0.9+000000000000", today.rules(), today.scheme()));
            }
            assertThat(bench.verify(Progress.NONE)).singleElement().satisfies(p -> {
                assertThat(p.severity()).isEqualTo(Severity.WARNING);
                assertThat(p.place().file()).isEqualTo(id);
                assertThat(p.hint()).contains("elenchus mine");
            });
            MineReport report = bench.mine(List.of(), progress);
            assertThat(report.mined()).containsExactly(id);
            assertThat(report.reasons()).isEqualTo(Map.of(Staleness.MINER, 1));
            assertThat(layers()).isEqualTo(before);
            assertThat(bench.verify(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatIsUnknownIsToldWithTheNearest() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            assertThatThrownBy(() -> find(bench, "about:lerning-region"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("no concept 'lerning-region' – did you mean 'learning-region'?");
            for (List<String> told : List.of(
                    List.of("in:sporr.txt", "did you mean 'spor.txt'? list them: elenchus show"),
                    List.of("lang:rus", "did you mean 'ru'?"),
                    List.of("holder:autor", "did you mean 'author'?"))) {
                assertThatThrownBy(() -> find(bench, told.getFirst()))
                        .isInstanceOf(ProblemException.class)
                        .hasMessageContaining(told.getLast());
            }
            assertThat(find(bench, "in:spor")).isNotEmpty().isEqualTo(find(bench, "in:spor.txt"));
            assertThat(find(bench, "holder:critics lang:ru")).isEmpty();
            assertThatThrownBy(() -> bench.document("sporr"))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("no document of this name");
            assertThatThrownBy(() -> bench.unit("spor#u99")).isInstanceOf(ProblemException.class);
            assertThat(bench.document("spor.txt").source().name()).isEqualTo("spor.txt");
            assertThat(bench.document("papers/spor.txt").source().name()).isEqualTo("spor.txt");
        }
    }

    @Test
    void anIndexThatIsGoneOrDamagedIsBuiltAnewWithANote() throws IOException, ProblemException {
        ingested().close();
        List<String> found = references();
        assertThat(found).isNotEmpty();
        heard.clear();
        for (Path file : indexFiles()) {
            Files.write(file, new byte[] {0});
        }
        assertThat(references()).isEqualTo(found);
        assertThat(heard).contains("the index is built anew from the files", "indexing 2");
        heard.clear();
        for (Path file : indexFiles()) {
            Files.delete(file);
        }
        assertThat(references()).isEqualTo(found);
        assertThat(heard).contains("indexing 2");
        heard.clear();
        try (Workbench bench = Workbench.open(root())) {
            bench.rebuild(progress);
        }
        assertThat(heard).containsExactly("the index is built anew from the files", "indexing 2");
    }

    @Test
    void aDamagedIndexIsToldByVerifyAndLeftAsItIs() throws IOException, ProblemException {
        ingested().close();
        Path segment = indexFiles().stream()
                .filter(f -> f.toString().endsWith(".cfs"))
                .findFirst()
                .orElseThrow();
        byte[] half = Arrays.copyOf(Files.readAllBytes(segment), (int) Files.size(segment) / 2);
        Files.write(segment, half);
        try (Workbench bench = Workbench.open(root())) {
            assertThat(bench.verify(progress)).singleElement().satisfies(p -> {
                assertThat(p.message()).startsWith("the index is damaged");
                assertThat(p.hint()).contains("elenchus rebuild");
            });
            assertThat(segment).hasBinaryContent(half);
            bench.rebuild(progress);
            assertThat(bench.verify(progress)).isEmpty();
        }
    }

    @Test
    void aDamagedDocumentIsLeftOutUntilItsSourceComesInAgain() throws IOException, ProblemException {
        ingested().close();
        List<String> all = references();
        for (String file : List.of("text.txt", "document.json", "annotations/mined.jsonl")) {
            Files.writeString(document("spor").resolve(file), "a line more\n", StandardOpenOption.APPEND);
            try (Workbench bench = Workbench.open(root())) {
                assertThat(find(bench, "*"))
                        .as(file)
                        .isNotEmpty()
                        .noneMatch(h -> h.reference().startsWith("spor"));
                assertThat(bench.leftOut())
                        .singleElement()
                        .satisfies(p -> assertThat(p.toString()).contains(file, "this document is left out"));
                bench.rebuild(progress);
                bench.units(new Query.All(), unit -> {});
                IngestReport again = bench.ingest(List.of(folder.resolve("papers/spor.txt")), Metadata.NONE, progress);
                assertThat(again.items())
                        .extracting(IngestReport.Item::outcome)
                        .containsExactly(IngestReport.Outcome.UPDATED);
                assertThat(bench.leftOut()).isEmpty();
                assertThat(bench.verify(progress)).isEmpty();
            }
            assertThat(references()).isEqualTo(all);
        }
    }

    @Test
    void whatIsSaidOfAKnownPaperIsTakenOver() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            Path paper = folder.resolve("papers/spor.txt");
            String id = bench.document("spor.txt").id();
            Metadata year = new Metadata("", List.of(), "2008", "", "", "");
            Metadata author = new Metadata("", List.of("И. А. Эннс"), "", "", "", "");
            for (Metadata given : List.of(year, author)) {
                assertThat(bench.ingest(List.of(paper), given, progress).items())
                        .extracting(IngestReport.Item::outcome)
                        .containsExactly(IngestReport.Outcome.UPDATED);
            }
            assertThat(bench.document(id).metadata().year()).isEqualTo("2008");
            assertThat(bench.papers().get(id).authors()).containsExactly("И. А. Эннс");
            assertThat(find(bench, "year:2008")).isNotEmpty();
            assertThat(bench.ingest(List.of(paper), year, progress).count(IngestReport.Outcome.KNOWN))
                    .isOne();
            assertThat(bench.verify(progress)).isEmpty();
        }
    }

    @Test
    void papersWithoutAYearAreCountedWhereYearsAreAskedFor() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            assertThat(bench.undated(QueryParser.parse("year:1990..2000"))).isEqualTo(2);
            assertThat(bench.undated(QueryParser.parse("year:1990..2000 lang:ru")))
                    .isOne();
            assertThat(bench.undated(QueryParser.parse("lang:ru"))).isZero();
            bench.ingest(
                    List.of(folder.resolve("papers/spor.txt")),
                    new Metadata("", List.of(), "2008", "", "", ""),
                    progress);
            assertThat(bench.undated(QueryParser.parse("year:1990..2000"))).isOne();
        }
    }

    @Test
    void aDocumentIsRemovedWithAllThatWasMinedOfIt() throws IOException, ProblemException {
        try (Workbench bench = ingested()) {
            assertThatThrownBy(() -> bench.remove(List.of("spor.txt", "nothing.txt"), progress))
                    .isInstanceOf(ProblemException.class);
            assertThat(bench.documentCount()).isEqualTo(2);
            assertThat(bench.remove(List.of("spor.txt"), progress))
                    .extracting(Paper::fileName)
                    .containsExactly("spor.txt");
            assertThat(bench.documentCount()).isOne();
            assertThat(find(bench, "*"))
                    .isNotEmpty()
                    .noneMatch(h -> h.reference().startsWith("spor"));
            Files.writeString(document("copy").resolve("text.txt"), "damaged");
        }
        try (Workbench bench = Workbench.open(root())) {
            assertThat(bench.remove(List.of("copy"), progress)).hasSize(1);
            assertThat(find(bench, "*")).isEmpty();
            assertThat(bench.leftOut()).isEmpty();
            assertThat(bench.verify(progress)).isEmpty();
        }
    }

    @Test
    void aChangedFileIsFoundByTheNextSearch() throws IOException, ProblemException {
        ingested().close();
        Files.move(document("spor"), folder.resolve("taken-away"));
        assertThat(references()).noneMatch(r -> r.startsWith("spor")).isNotEmpty();
    }

    @Test
    void aBrokenConceptFileStopsBeforeAnythingIsWritten() throws IOException, ProblemException {
        Workbench.create(root()).close();
        Files.writeString(root().resolve("concepts.yaml"), "version: 1\nconcepts: [{id: A}]\n");
        try (Workbench bench = Workbench.open(root())) {
            assertThatThrownBy(() -> bench.ingest(List.of(folder.resolve("papers")), Metadata.NONE, progress))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("concepts.yaml:2");
        }
        assertThat(root().resolve("documents")).isEmptyDirectory();
    }

    @Test
    void aWorkspaceIsNotMadeTwice() throws IOException {
        Workbench.create(root()).close();
        assertThatThrownBy(() -> Workbench.create(root())).isInstanceOf(WorkspaceException.class);
    }

    private Path root() {
        return folder.resolve("workspace");
    }

    private Workbench ingested() throws IOException, ProblemException {
        Workbench bench = Workbench.create(root());
        bench.ingest(
                List.of(folder.resolve("papers/spor.txt"), folder.resolve("papers/more/copy.txt")),
                Metadata.NONE,
                progress);
        return bench;
    }

    private List<Hit> find(Workbench bench, String query) throws IOException, ProblemException {
        return bench.search(Search.of(QueryParser.parse(query), 20), progress).hits();
    }

    private List<String> references() throws IOException, ProblemException {
        try (Workbench bench = Workbench.open(root())) {
            return find(bench, "*").stream().map(Hit::reference).toList();
        }
    }

    private List<String> layers() throws IOException {
        List<String> layers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root().resolve("documents"))) {
            for (Path file :
                    files.filter(f -> f.endsWith("mined.jsonl")).sorted().toList()) {
                layers.add(Files.readString(file));
            }
        }
        return layers;
    }

    private Path document(String beginning) throws IOException {
        try (Stream<Path> documents = Files.list(root().resolve("documents"))) {
            return documents
                    .filter(d -> d.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(root().resolve(".derived/index"))) {
            return files.filter(f -> !f.endsWith("write.lock")).toList();
        }
    }
}
