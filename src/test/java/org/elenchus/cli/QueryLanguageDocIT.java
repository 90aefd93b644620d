package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.Workbench;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.query.QueryParser;
import org.elenchus.query.Search;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of docs/query-language.md on the texts of the corpus. */
class QueryLanguageDocIT {
    private static final Path DOC = Path.of("docs", "query-language.md");

    private static Path workspace = Path.of("");

    private static Optional<Workbench> bench = Optional.empty();

    private record Outcome(int exit, String out, String err) {}

    @BeforeAll
    static void ingestTheCorpus() throws IOException {
        workspace = Folders.fresh("query-language").resolve("w");
        Outcome ingested = run(List.of("ingest", Path.of("corpus", "texts").toString()));
        assertThat(ingested.exit()).as(ingested.err()).isZero();
        bench = Optional.of(Workbench.open(workspace));
    }

    @AfterAll
    static void nothingIsLeftToWatch() throws IOException {
        bench().close();
        assertThat(Files.readString(workspace.resolve("watches.jsonl"))).isEmpty();
    }

    static Stream<String> queries() throws IOException {
        return block("query").stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryFindsSomethingAndReadsBackFromWhatItPrints(String typed) throws Exception {
        Query query = QueryParser.parse(typed);
        assertThat(QueryParser.parse(query.toString())).isEqualTo(query);
        assertThat(bench().search(Search.of(query, 1)).total()).as(typed).isPositive();
    }

    static Stream<Map.Entry<String, String>> wrong() throws IOException {
        List<String> lines = block("wrong");
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            pairs.add(Map.entry(lines.get(i), lines.get(i + 1).substring("→ ".length())));
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongQuerySaysWhatAndWhere(Map.Entry<String, String> example) {
        assertThatThrownBy(() -> bench().search(Search.of(QueryParser.parse(example.getKey()), 1)))
                .isInstanceOf(ProblemException.class)
                .hasMessage(example.getValue());
    }

    /** One for all examples: opening it reads dictionaries. */
    private static Workbench bench() {
        return bench.orElseThrow();
    }

    @Test
    void everyCommandRuns() throws IOException {
        for (String line : block("console")) {
            Outcome outcome = run(words(line));
            assertThat(outcome.exit()).as("%s%n%s", line, outcome.err()).isZero();
            if (!line.matches("elenchus watch (add|remove).*")) {
                assertThat(outcome.out()).as(line).isNotBlank();
            }
        }
    }

    @Test
    void aPageGoesOnFromWhatTheOneBeforePrinted() {
        Outcome first = run(List.of("search", "type:criticism", "-n", "3", "--format", "jsonl"));
        Matcher place = Pattern.compile("--after (\\S+)").matcher(first.err());
        assertThat(place.find()).isTrue();
        Outcome second =
                run(List.of("search", "type:criticism", "-n", "3", "--format", "jsonl", "--after", place.group(1)));
        Outcome both = run(List.of("search", "type:criticism", "-n", "6", "--format", "jsonl"));
        assertThat(first.out() + second.out()).isEqualTo(both.out());
        assertThat(run(List.of("search", "type:claim", "--after", place.group(1)))
                        .err())
                .contains("of another search");
    }

    @Test
    void ingestTellsWhatIsNewForAWatch() throws IOException {
        Path folder = Folders.fresh("watched");
        Path before = workspace;
        workspace = folder.resolve("w");
        try {
            Files.writeString(folder.resolve("one.txt"), paper("The learning region lacks empirical evidence."));
            assertThat(run(List.of("ingest", folder.resolve("one.txt").toString()))
                            .out())
                    .doesNotContain("Watch ");
            assertThat(run(List.of("watch", "add", "lack", "type:criticism evidence"))
                            .exit())
                    .isZero();
            assertThat(run(List.of("watch", "add", "lack", "network")).err()).contains("already");
            Files.writeString(
                    folder.resolve("two.txt"),
                    paper("Critics object that the learning region lacks evidence of growth."));
            Outcome second = run(List.of("ingest", folder.resolve("two.txt").toString()));
            assertThat(second.out()).contains("Watch lack: 1 new unit").contains("evidence of growth");
            assertThat(run(List.of("rebuild")).exit()).isZero();
            assertThat(run(List.of("watch", "list", "--format", "jsonl")).out())
                    .contains("type:criticism evidence")
                    .contains("2");
            assertThat(run(List.of("mine")).out()).contains("Watch lack: nothing new");
            assertThat(run(List.of("watch", "remove", "lac")).err()).contains("did you mean 'lack'?");
        } finally {
            workspace = before;
        }
    }

    private static String paper(String sentence) {
        return "On Regions\n\nThe learning region is a territory whose firms learn together. " + sentence + "\n";
    }

    private static Outcome run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("-w", workspace.toString()));
        all.addAll(arguments);
        int exit = Main.run(Terminal.of(out, err, Map.of()), all.toArray(String[]::new));
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The arguments of a command line as a shell reads them; the program's name left out. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("'([^']*)'|(?:[^\\s\"']|\"[^\"]*\")+").matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group().replace("\"", ""));
        }
        return words.subList(1, words.size());
    }

    /** The lines of all fenced blocks of a kind. */
    private static List<String> block(String kind) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean isInside = false;
        for (String line : Files.readAllLines(DOC)) {
            if (line.startsWith("```")) {
                isInside = line.equals("```" + kind);
            } else if (isInside) {
                lines.add(line);
            }
        }
        assertThat(lines).isNotEmpty();
        return lines;
    }
}
