package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elenchus.Workbench;
import org.elenchus.comparison.Comparison;
import org.elenchus.comparison.ComparisonFormat;
import org.elenchus.comparison.Sheet;
import org.elenchus.concept.Concept;
import org.elenchus.display.ComparisonTable;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.OutputFile;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus compare}. */
@Command(
        name = "compare",
        description = {
            "Sets concepts side by side: definitions; criteria that they share, that contradict each other, that only"
                    + " one has; criticisms by topic, and which concepts each objection meets; merits, proponents,"
                    + " examples, derivation.",
            "Every cell is quotes with paper and page. Criteria and criticisms are shared if they say near the same;"
                    + " each quote tells how many more do."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus compare learning-region industrial-district",
            "  elenchus compare 'learning region' 'economic cluster' network -n 0 -o compared.html",
            "  elenchus compare кластер сеть --lang ru --format md",
            "  elenchus compare learning-region industrial-district --format csv > compared.csv"
        })
final class CompareTask extends WorkspaceTask {
    private static final String TABLE = "table";
    private static final int QUOTES_IN_TABLE = 3;
    private static final int ASPECT_WIDTH = 16;
    private static final int COLUMN_WIDTH = 30;
    private static final int WIDE_COLUMN = 48;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "CONCEPT",
            description = "Two concepts or more: ids, or labels in any language.")
    private List<String> concepts = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, md, html, csv or json; default: by the file's ending, else table.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            defaultValue = "en",
            description = "Language of the words around the quotes; default en.")
    private String language = "en";

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            converter = Numbers.AtMost.class,
            description =
                    "How many quotes a cell shows, 0 for all; default 3 in a table, else all. CSV and JSON have all.")
    private Optional<Integer> limit = Optional.empty();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    CompareTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        fileFormat();
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        List<Concept> found = new ArrayList<>();
        for (String name : concepts) {
            Concept concept = bench.concept(name);
            if (!found.contains(concept)) {
                found.add(concept);
            }
        }
        if (found.size() < 2) {
            throw wrong("these are names of one concept, " + found.getFirst().id() + ": name another");
        }
        Comparison comparison = bench.discussion().compare(found, confidence.least());
        tellEmpty(comparison);
        Optional<ComparisonFormat> file = fileFormat();
        if (file.isEmpty()) {
            print(Sheet.of(comparison, language, limit.orElse(QUOTES_IN_TABLE)));
        } else if (output.isEmpty()) {
            file.get().write(comparison, language, limit.orElse(0), terminal.out());
        } else {
            OutputFile.write(output.get(), out -> file.get().write(comparison, language, limit.orElse(0), out));
            terminal.err()
                    .println("Wrote " + output.get() + ": "
                            + Amount.of(comparison.concepts().size(), "concept") + ", "
                            + Amount.of(comparison.quotes(), "quote"));
        }
        return Exit.CLEAN;
    }

    /** A concept that nothing is said of is an empty column: most likely not what was meant. */
    private void tellEmpty(Comparison comparison) {
        for (int i = 0; i < comparison.concepts().size(); i++) {
            int column = i;
            if (comparison.rows().stream().noneMatch(r -> r.filled().contains(column))) {
                problems.tell(List.of(Problem.error(
                        Place.file(comparison.concepts().get(i).id().value()),
                        "no unit is about it: its column is empty",
                        "see what is argued about: elenchus concepts")));
            }
        }
    }

    /** Empty for the table. */
    private Optional<ComparisonFormat> fileFormat() {
        String ending = output.map(OutputFile::ending).orElse("");
        String name = format.orElse(ending.isEmpty() ? TABLE : ending);
        if (name.equalsIgnoreCase(TABLE) && output.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ComparisonFormat.parse(name)
                .orElseThrow(() -> wrong((format.isPresent()
                                ? "unknown format '" + name + "'"
                                : "no comparison can be written as '." + name + "'")
                        + "; known: "
                        + Arrays.stream(ComparisonFormat.values())
                                .map(ComparisonFormat::label)
                                .collect(Collectors.joining(", "))
                        + (output.isEmpty() ? ", table" : ", as the file's ending or with --format"))));
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }

    /** As many columns beside each other as fit; the others in tables below. */
    private void print(Sheet sheet) {
        int all = sheet.heads().size();
        boolean endless = terminal.width() == Integer.MAX_VALUE;
        int width = endless ? ASPECT_WIDTH + all * WIDE_COLUMN : terminal.width();
        int fitting = Math.max(1, (width - ASPECT_WIDTH) / COLUMN_WIDTH);
        for (int first = 0; first < all; first += fitting) {
            ComparisonTable.of(sheet, first, Math.min(all, first + fitting))
                    .lines(width, terminal::bold)
                    .forEach(terminal.out()::println);
            terminal.out().println();
        }
        sheet.topics().forEach(t -> terminal.printWrapped("", t));
    }
}
