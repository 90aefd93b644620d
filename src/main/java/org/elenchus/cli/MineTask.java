package org.elenchus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.InOrder;
import org.elenchus.MineReport;
import org.elenchus.PaperReader;
import org.elenchus.PaperReader.Reading;
import org.elenchus.Staleness;
import org.elenchus.Workbench;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.display.WatchNews;
import org.elenchus.export.UnitFormat;
import org.elenchus.export.UnitWriter;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import org.elenchus.text.Box;
import org.elenchus.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus mine}. */
@Command(
        name = "mine",
        description = {
            "Mines the arguments of papers.",
            "In a workspace: mines documents anew, after a change of rules, concepts or the program. With --stdout:"
                    + " reads files and writes their units to standard output, without any workspace."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus mine                                       all documents of the workspace",
            "  elenchus mine enns-2008-1a2b3c4d                    one of them",
            "  elenchus mine --stdout paper.pdf other.docx         units as JSON lines, a filter",
            "  elenchus mine --stdout --boxes paper.pdf            with the place of each on the page",
            "  elenchus mine --stdout --min-confidence 0.5 *.txt   only what is fairly sure"
        })
final class MineTask extends WorkspaceTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--stdout",
            description = "Read FILEs and write their units to standard output; needs no workspace.")
    private boolean stdout;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "With --stdout: jsonl, json, csv or csv-excel; default jsonl.")
    private String format = "jsonl";

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "With --stdout: the concept scheme; default: the one that comes with the program.")
    private Optional<Path> concepts = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            defaultValue = "0",
            converter = Numbers.Share.class,
            description = "With --stdout: leave out units that are less sure than X (0 to 1).")
    private double minConfidence;

    @Option(
            names = "--boxes",
            description = "With --stdout: also where each unit stands on the pages of its source (json and jsonl).")
    private boolean boxes;

    @Parameters(paramLabel = "DOC|FILE", description = "Ids of documents; with --stdout: files, - for standard input.")
    private List<String> names = new ArrayList<>();

    MineTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        if (!stdout) {
            return super.call();
        }
        if (names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--stdout needs files to read, or - for standard input");
        }
        UnitFormat unitFormat = UnitFormat.parse(format)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "unknown format '" + format + "'; known: jsonl, json, csv, csv-excel"));
        return filter(unitFormat);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        WatchNews watch = WatchNews.before(bench);
        MineReport report;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, true)) {
            report = bench.mine(names, progress);
        } catch (ProblemException e) {
            if (names.stream().anyMatch(name -> Files.isRegularFile(Path.of(name)))) {
                terminal.err().println("elenchus: to mine files instead of documents of the workspace, add --stdout");
            }
            throw e;
        }
        problems.tell(report.problems());
        terminal.out()
                .println(report.mined().size() + " mined, " + report.upToDate().size() + " up to date already, "
                        + report.problems().size() + " failed");
        report.reasons().forEach((reason, count) -> {
            if (reason != Staleness.ASKED) {
                terminal.out().println(reason.says() + ": " + Amount.of(count, "paper") + " mined anew");
            }
        });
        if (report.left() > 0) {
            terminal.err()
                    .println("stopped; " + Amount.of(report.left(), "paper") + " left: elenchus mine goes on there");
        }
        watch.tell(terminal.out());
        return problems.exit();
    }

    private int filter(UnitFormat unitFormat) throws IOException, ProblemException {
        ConceptScheme scheme = concepts.isPresent() ? PaperReader.scheme(concepts.get()) : PaperReader.shippedScheme();
        try (PaperReader reader = PaperReader.shipped();
                UnitWriter writer = unitFormat.open(terminal.out(), scheme)) {
            InOrder.<String, Reading, IOException>each(
                    names.iterator(), name -> read(reader, name, scheme), reading -> {
                        write(reading, scheme, writer);
                        problems.tell(reading.problems());
                        terminal.out().flush();
                        return !terminal.isUnwanted();
                    });
        }
        return problems.exit();
    }

    private static Reading read(PaperReader reader, String name, ConceptScheme scheme) {
        return name.equals("-") ? reader.read(name, standardInput(), scheme) : reader.read(Path.of(name), scheme);
    }

    private static byte[] standardInput() {
        try {
            return System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input", e);
        }
    }

    private void write(Reading reading, ConceptScheme scheme, UnitWriter writer) throws IOException {
        if (reading.annotations().isPresent()) {
            ConceptScheme labels = scheme.with(reading.annotations().get().discovered());
            Document document = reading.document().orElseThrow();
            String language = document.metadata().language();
            for (var unit : reading.annotations().get().units()) {
                if (unit.confidence() >= minConfidence) {
                    List<Box> places = boxes ? document.boxes(unit.span()) : List.of();
                    writer.write(reading.name(), language, unit, labels, places);
                }
            }
        }
    }
}
