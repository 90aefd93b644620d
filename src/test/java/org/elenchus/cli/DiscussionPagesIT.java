package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of docs/compare.md, docs/questions.md and docs/formats.md, run on papers of the corpus. */
class DiscussionPagesIT {
    private static final List<String> PAPERS = List.of(
            "clusters-and-milieus-en.xml",
            "learning-region-critique-ru.docx",
            "learning-region-reply-en.pdf",
            "district-to-cluster-ru.pdf");

    private static Path folder = Path.of("");

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void ingest() throws IOException {
        folder = Folders.fresh("discussion");
        List<String> arguments = new ArrayList<>(List.of("ingest"));
        PAPERS.forEach(p -> arguments.add(Path.of("corpus/sources", p).toString()));
        Ran ran = run(arguments.toArray(String[]::new));
        assertThat(ran.exit()).as(ran.err()).isZero();
    }

    private static Ran run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-w", folder.resolve("w").toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(Terminal.of(out, err, Map.of("COLUMNS", "100")), all.toArray(String[]::new));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Each line of output that a page shows after a command must be in what the command prints. */
    @ParameterizedTest
    @ValueSource(strings = {"docs/compare.md", "docs/questions.md", "docs/formats.md"})
    void everyExampleOfThePageRuns(String page) throws IOException {
        Matcher block =
                Pattern.compile("```console\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of(page)));
        int examples = 0;
        while (block.find()) {
            Ran ran = new Ran(-1, "", "");
            for (String line : block.group(1).lines().toList()) {
                if (line.startsWith("$ elenchus ")) {
                    ran = run(words(line.substring("$ elenchus ".length())));
                    assertThat(ran.exit()).as(line + "\n" + ran.err()).isZero();
                    examples++;
                } else if (!line.equals("…")) {
                    assertThat(ran.out()).contains(line);
                }
            }
        }
        assertThat(examples).isGreaterThan(2);
    }

    private static String[] words(String line) {
        Matcher word = Pattern.compile("'([^']*)'|(\\S+)").matcher(line);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.startsWith("FILE.") ? folder.resolve(text).toString() : text);
        }
        return words.toArray(String[]::new);
    }

    @Test
    void noLineOfAComparisonIsWiderThanTheTerminal() {
        Ran ran = run("compare", "learning-region", "industrial-district", "economic-cluster", "network", "-n", "1");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines()).allMatch(l -> l.codePointCount(0, l.length()) <= 100);
        assertThat(ran.out()).contains("learning region").contains("network");
    }

    @Test
    void everyQuoteOfAComparisonHasItsPaper() throws IOException {
        Ran ran = run("compare", "learning-region", "economic-cluster", "--format", "csv");
        assertThat(ran.out().lines().skip(1)).isNotEmpty().allMatch(l -> l.matches(".*\\.(xml|docx|pdf),.*"));
        Ran html = run("compare", "learning-region", "economic-cluster", "--format", "html", "--lang", "ru");
        assertThat(html.out())
                .contains("<html lang=\"ru\">")
                .contains("определение")
                .doesNotContain("<script");
    }

    @Test
    void boxesOfASearchAreForPrograms() {
        Ran ran = run("search", "learning", "--boxes");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("--boxes goes with --format json or jsonl");
    }

    /** A text has no pages: the key is left out, or the list is empty. */
    @Test
    void unitsWithoutPagesHaveNoBoxes() {
        assertThat(run("export", "--lang", "ru", "in:learning-region-critique-ru.docx")
                        .out())
                .contains("\"quote\"")
                .doesNotContain("boxes");
        assertThat(run("search", "--lang", "ru", "in:learning-region-critique-ru.docx", "--boxes", "--format", "jsonl")
                        .out())
                .contains("\"boxes\":[]");
    }

    @Test
    void twoNamesOfOneConceptAreNoComparison() {
        Ran ran = run("compare", "learning region", "обучающийся регион");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("names of one concept, learning-region");
    }

    @Test
    void whatIfOfAUnitWithoutAttacksSaysSo() {
        Ran rows = run("questions", "--format", "csv");
        String attacked = rows.out()
                .lines()
                .filter(l -> l.startsWith("standing,"))
                .findFirst()
                .orElseThrow();
        assertThat(attacked).contains("#u");
        Ran missing = run("questions", "--what-if", "learning-region-reply-en#u999");
        assertThat(missing.exit()).isEqualTo(Exit.FAILED);
        assertThat(missing.err()).contains("no such unit");
    }
}
