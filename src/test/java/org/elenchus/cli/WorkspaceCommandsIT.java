package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.cli.Launched.elenchus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Wrapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job through the launcher: papers in, arguments found, a map out. */
class WorkspaceCommandsIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONCEPT = "learning-region";

    private static Path folder = Path.of("");
    private static Launched ingested = new Launched(-1, "", "");

    @BeforeAll
    static void ingestTwoPapers() throws IOException {
        folder = Folders.fresh("main-job");
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("critique.txt"), """
            A Critique

            The learning region is defined as a territory whose firms and offices learn together. Critics object that the \
            concept of the learning region lacks empirical evidence. It remains unclear whether the learning region can be \
            transferred to the periphery. The main advantage of the learning region is its attention to institutions.
            """);
        Files.writeString(papers.resolve("критика.txt"), """
            Критика концепции

            Под обучающимся регионом понимается территория, фирмы которой учатся сообща. Концепция обучающегося региона \
            сталкивается с рядом проблем. Отсутствуют эмпирические исследования обучающихся регионов. Неясно, можно ли \
            перенести концепцию обучающегося региона на периферию.
            """);
        ingested = run("ingest", papers.toString());
    }

    @Test
    void ingestListsWhatItAdded() {
        assertThat(ingested.exit()).as(ingested.err()).isZero();
        assertThat(ingested.out())
                .contains("critique.txt")
                .contains("критика.txt")
                .contains("2 added with ");
        assertThat(ingested.err()).contains("ingesting 2 items").contains("2/2");
    }

    @Test
    void theSameBytesAgainAreANoOpThatSaysSo() throws IOException {
        Map<String, String> before = Folders.state(folder.resolve("w"));
        Launched again = run("ingest", folder.resolve("papers").toString());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("0 added").contains("2 known already");
        assertThat(Folders.state(folder.resolve("w"))).isEqualTo(before);
    }

    @Test
    void criticismsOfAConceptAreFoundInBothLanguages() throws IOException {
        Launched found = run("search", "--type", "criticism", "--concept", "learning region", "--format", "jsonl");
        assertThat(found.exit()).isZero();
        List<JsonNode> hits = lines(found.out());
        assertThat(hits).extracting(h -> h.get("language").asText()).contains("ru", "en");
        assertThat(hits).allSatisfy(h -> {
            assertThat(h.get("type").asText()).isEqualTo("Criticism");
            assertThat(h.get("concepts").toString()).contains(CONCEPT);
        });
    }

    @Test
    void wordsMatchInAnyFormAndAreSetOff() throws IOException {
        Launched found = run("search", "эмпирическое исследование");
        assertThat(found.out())
                .contains("*эмпирические*")
                .contains("*исследования*")
                .contains("Критика концепции");
    }

    @Test
    void aSearchWithoutAHitSaysWhatToTry() throws IOException {
        Launched nothing = run("search", "palimpsest");
        assertThat(nothing.exit()).isZero();
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).contains("Nothing found for: palimpsest").contains("elenchus concepts");
    }

    @Test
    void conceptsAreCountedPerType() throws IOException {
        JsonNode concepts = JSON.readTree(run("concepts", "--format", "json").out());
        JsonNode learning = concepts.findParents("id").stream()
                .filter(c -> c.get("id").asText().equals(CONCEPT))
                .findFirst()
                .orElseThrow();
        assertThat(learning.get("criticism").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(learning.get("units").asInt())
                .isEqualTo(List.of("definition", "criterion", "claim", "criticism", "merit", "example").stream()
                        .mapToInt(type -> learning.get(type).asInt())
                        .sum());
    }

    @Test
    void everyFormatListsTheSameUnits() throws IOException {
        List<JsonNode> lines = lines(run("export").out());
        JsonNode array = JSON.readTree(run("export", "--format", "json").out());
        List<String> csv = run("export", "--format", "csv").out().lines().toList();
        assertThat(lines).isNotEmpty().hasSameSizeAs(array);
        assertThat(csv).hasSize(lines.size() + 1);
        assertThat(lines.getFirst().fieldNames())
                .toIterable()
                .containsSubsequence(
                        "document", "id", "type", "concepts", "conceptLabels", "holder", "topic", "cites", "quote")
                .containsSubsequence("quote", "start", "end", "page", "section", "confidence", "rules");
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.get("document").asText()).matches("[\\p{L}\\d-]+-[0-9a-f]{8}/.+\\.txt"));
    }

    @Test
    void aUnitIsShownAndExplained() throws IOException {
        String unit = lines(run("search", "--type", "criticism", "--format", "jsonl")
                        .out())
                .getFirst()
                .get("unit")
                .asText();
        Launched shown = run("show", unit);
        assertThat(shown.out()).contains("Criticism").contains(unit);
        Launched explained = run("explain", unit);
        assertThat(explained.exit()).as(explained.err()).isZero();
        assertThat(explained.out()).containsPattern("Confidence  0\\.\\d\\d  = 0\\.\\d\\d ÷");
        assertThat(explained.out()).contains("Rules that fired").contains(".criticism.");
    }

    @Test
    void documentsAndConceptsAreShownByName() throws IOException {
        assertThat(run("show").out()).contains("critique.txt").contains("критика.txt");
        assertThat(run("show", "critique.txt").out()).contains("A Critique").contains("u1");
        assertThat(run("show", "critique.txt", "--text").out()).contains("Critics object that");
        assertThat(run("show", "обучающиеся регионы").out()).contains(CONCEPT).contains("learning region");
    }

    @Test
    void aMapIsWrittenInTheFormatOfItsName() throws IOException {
        for (String format : List.of("svg", "html", "dot", "argdown", "json")) {
            Path file = folder.resolve("map." + format);
            Launched map = run("map", "--concept", CONCEPT, "-o", file.toString());
            assertThat(map.exit()).as(map.err()).isZero();
            assertThat(Files.readString(file)).as(format).contains("empirical");
        }
        assertThat(Files.readString(folder.resolve("map.svg"))).startsWith("<").contains("<svg");
        assertThat(Files.readString(folder.resolve("map.html"))).containsIgnoringCase("<!doctype html");
    }

    @Test
    void aMapForASlideIsAPictureOfPixelsOrAPage() throws IOException {
        Path png = folder.resolve("map.png");
        Path pdf = folder.resolve("map.pdf");
        assertThat(run("map", "-c", CONCEPT, "-n", "5", "--scale", "1", "-o", png.toString())
                        .exit())
                .isZero();
        assertThat(run("map", "-c", CONCEPT, "--expand", "criticism", "--date", "none", "-o", pdf.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aDossierIsWrittenInTheFormatOfItsNameWithItsReferencesBeside() throws IOException {
        for (String format : List.of("md", "html", "docx", "json", "tex")) {
            Path file = folder.resolve("dossier." + format);
            Launched dossier = run("dossier", "learning region", "--lang", "ru", "-o", file.toString());
            assertThat(dossier.exit()).as(dossier.err()).isZero();
            assertThat(dossier.err()).contains("quotes from 2 papers");
            assertThat(Files.size(file)).isPositive();
        }
        assertThat(Files.readString(folder.resolve("dossier.md")))
                .contains("# Досье: Обучающийся регион")
                .contains("lacks empirical evidence")
                .contains("Отсутствуют эмпирические исследования");
        assertThat(Files.readString(folder.resolve("dossier.references.bib"))).contains("title = {{A Critique}}");
        assertThat(JSON.readTree(folder.resolve("dossier.references.json").toFile()))
                .hasSize(2);
    }

    @Test
    void aDossierIsPrintedWhereNoFileIsNamed() throws IOException {
        assertThat(run("dossier", CONCEPT, "--lang", "en").out()).startsWith("# Dossier: Learning region");
        Launched sure = run("dossier", CONCEPT, "--min-confidence", "1", "--lang", "en");
        assertThat(sure.exit()).isEqualTo(Exit.DONE_WITH_PROBLEMS);
        assertThat(sure.err()).contains("no unit about it is so sure");
        for (List<String> wrong : List.of(
                List.of("--format", "docx"),
                List.of("--format", "pdf"),
                List.of("--lang", "de"),
                List.of("--min-confidence", "2"),
                List.of("--bibliography", "x.ris"))) {
            List<String> line = new java.util.ArrayList<>(List.of("dossier", CONCEPT));
            line.addAll(wrong);
            assertThat(run(line.toArray(String[]::new)).exit())
                    .as(wrong.toString())
                    .isEqualTo(Exit.USAGE);
        }
    }

    @Test
    void severalConceptsAreOnePicture() throws IOException {
        Path file = folder.resolve("atlas.svg");
        assertThat(run("map", CONCEPT, "network", "-o", file.toString()).err()).contains("links between concepts");
        assertThat(Files.readString(file)).contains("Learning region, network: argument map");
        assertThat(run("map", CONCEPT, "network", "--format", "json").err()).contains("svg, png or pdf");
    }

    @Test
    void aMapOfNothingSaysSo() throws IOException {
        Launched map = run(
                "map",
                "--concept",
                "network",
                "-o",
                folder.resolve("nothing.svg").toString());
        assertThat(map.exit()).as(map.err()).isEqualTo(Exit.DONE_WITH_PROBLEMS);
        assertThat(map.err()).contains("no unit is about it");
    }

    @Test
    void aLimitOfNoneShowsAll() throws IOException {
        assertThat(lines(run("search", "-n", "0", "--format", "jsonl").out()))
                .hasSameSizeAs(lines(run("export").out()));
    }

    @Test
    void theWorkspaceIsSoundAndItsIndexCanBeRebuilt() throws IOException {
        assertThat(run("verify").out()).contains("2 documents, all sound");
        Launched rebuilt = run("rebuild");
        assertThat(rebuilt.exit()).isZero();
        assertThat(rebuilt.out()).contains("Indexed 2 documents");
        assertThat(run("mine").out()).contains("0 mined, 2 up to date already");
        assertThat(run("mine", "critique.txt").out()).contains("1 mined");
    }

    @Test
    void tablesFitTheTerminal() throws IOException {
        for (List<String> command : List.of(
                List.of("concepts"), List.of("show"), List.of("search", "region"), List.of("show", "critique.txt"))) {
            Launched narrow = run(Map.of("COLUMNS", "60"), command.toArray(String[]::new));
            assertThat(narrow.out().lines()).as(command.toString()).isNotEmpty();
            assertThat(narrow.out().lines().filter(l -> !l.contains("#u")))
                    .as(command.toString())
                    .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(60));
            assertThat(narrow.out()).doesNotContain("\u001b");
        }
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        Map<String, String> terminal = Map.of("ELENCHUS_OUT_TERMINAL", "1", "COLUMNS", "80");
        assertThat(run(terminal, "search", "evidence").out()).contains("\u001b[");
        Map<String, String> plain = Map.of("ELENCHUS_OUT_TERMINAL", "1", "COLUMNS", "80", "NO_COLOR", "1");
        assertThat(run(plain, "search", "evidence").out())
                .doesNotContain("\u001b")
                .contains("*evidence*");
    }

    private static Launched run(String... arguments) throws IOException {
        return run(Map.of(), arguments);
    }

    /** Runs a command on the workspace of this test. */
    private static Launched run(Map<String, String> environment, String... arguments) throws IOException {
        String[] all = new String[arguments.length + 2];
        all[0] = arguments[0];
        all[1] = "-w";
        all[2] = folder.resolve("w").toString();
        System.arraycopy(arguments, 1, all, 3, arguments.length - 1);
        return elenchus(environment, all);
    }

    private static List<JsonNode> lines(String jsonl) {
        return jsonl.lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }
}
