package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.IngestReport;
import org.elenchus.IngestReport.Outcome;
import org.elenchus.Workbench;
import org.elenchus.display.WatchNews;
import org.elenchus.extraction.Handling;
import org.elenchus.ingest.Archive;
import org.elenchus.ingest.Intake;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import org.elenchus.text.Metadata;
import org.elenchus.watch.FolderWatch;
import org.elenchus.worker.WorkerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus ingest}. */
@Command(
        name = "ingest",
        description = {
            "Reads papers into the workspace, mines and indexes them; makes the workspace if there is none.",
            "Formats: PDF, also scanned where Tesseract is installed, DOCX, ODT, RTF, PPTX, HTML, EPUB, Markdown,"
                + " plain text in any encoding, JATS and TEI XML, and zip archives of them. What is in the workspace"
                + " already is left alone, unless it is damaged there or something new is said of it: then it is"
                + " updated. What a file does not say of itself may stand beside it in NAME.yaml, NAME.bib, NAME.ris"
                + " or NAME.json, or in one BibTeX, RIS or CSL-JSON file for the folder. Each file is read in a"
                + " process of its own with limits; settings.yaml in the workspace keeps them."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus ingest papers/                                  a folder and all below it",
            "  elenchus ingest enns.pdf --author 'Enns I. A.' --year 2008",
            "  elenchus ingest -w economics *.docx papers.zip           into another workspace",
            "  elenchus ingest --watch inbox/                           and whatever comes into the folder later",
            "  elenchus ingest --time-limit 300 --memory-limit 1024 book.pdf",
            "  elenchus ingest --password locked.pdf                    asks for it",
            "  elenchus ingest --ocr anew old-scan.pdf                  whose text layer is no use"
        })
final class IngestTask extends WorkspaceTask {
    private static final Duration QUIET = Duration.ofSeconds(2);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = "The paper's title.")
    private String title = "";

    @Option(names = "--author", paramLabel = "NAME", description = "An author; may be given several times.")
    private List<String> authors = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "", description = "Year of publication.")
    private String year = "";

    @Option(names = "--doi", paramLabel = "DOI", defaultValue = "", description = "DOI, without a resolver.")
    private String doi = "";

    @Option(names = "--lang", paramLabel = "ru|en", defaultValue = "", description = "Language of the body.")
    private String language = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "How to list what became of the files: table, json, jsonl or csv; default table.")
    private Format format = Format.TABLE;

    @Option(
            names = "--watch",
            description = "Go on: take in what is added to the folders or changed there, until Ctrl-C.")
    private boolean watch;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    private Handling handling = Handling.USUAL;

    IngestTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        checkOptions();
        if (!Workbench.isWorkspace(workspace()) && paths.stream().noneMatch(Files::exists)) {
            // nothing to read: no workspace is made for nothing
            paths.forEach(path -> terminal.err()
                    .println(Wrapping.oneLine(
                            Problem.error(Place.file(path.toString()), "there is no such file", "check the path")
                                    .toString())));
            return Exit.FAILED;
        }
        handling = reading.handling(terminal);
        return work(openOrCreate());
    }

    private void checkOptions() {
        reading.over(WorkerSettings.usual());
        if (watch && paths.stream().noneMatch(Files::isDirectory)) {
            throw new ParameterException(spec.commandLine(), "--watch wants a folder to watch");
        }
        boolean ofOnePaper = !title.isEmpty() || !authors.isEmpty() || !year.isEmpty() || !doi.isEmpty();
        if (ofOnePaper && (paths.size() > 1 || Files.isDirectory(paths.getFirst()))) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--title, --author, --year and --doi are of one paper: name one file, or write NAME.yaml beside"
                            + " each");
        }
        if (!year.isEmpty() && !year.matches("[0-9]{4}")) {
            throw new ParameterException(spec.commandLine(), "--year wants four digits, not '" + year + "'");
        }
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw new ParameterException(
                    spec.commandLine(), "--lang wants a code like ru or en, not '" + language + "'");
        }
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Metadata given = new Metadata(title, authors, year, doi, "", language);
        if (watch) {
            goOn(bench, given);
        } else {
            ingest(bench, paths, given);
        }
        return problems.exit();
    }

    /**
     * Ends only by a signal, or when nobody reads what is told. Watches before it takes in what is there: what comes meanwhile is
     * not lost.
     */
    private void goOn(Workbench bench, Metadata given) throws IOException, ProblemException {
        List<Path> folders = paths.stream().filter(Files::isDirectory).toList();
        Intake intake = new Intake(bench.settings().limits());
        try (FolderWatch files = new FolderWatch(folders, folder -> !Workbench.isWorkspace(folder), QUIET)) {
            ingest(bench, paths, given);
            String shown = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
            terminal.err().println(Wrapping.oneLine("Waiting for papers in " + shown + "; Ctrl-C ends"));
            while (!terminal.isUnwanted() && !terminal.interruption().hasCome()) {
                terminal.interruption().forget();
                List<Path> papers = files.next().stream()
                        .filter(file -> intake.accepts(file) || Archive.isNamed(file))
                        .toList();
                if (!papers.isEmpty()) {
                    ingest(bench, papers, given);
                    terminal.out().flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ingest(Workbench bench, List<Path> files, Metadata given) throws IOException, ProblemException {
        WatchNews news = WatchNews.before(bench);
        IngestReport report;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, true)) {
            report = bench.ingest(files, given, reading.over(bench.settings()).handling(handling), progress);
        }
        Listing listing = new Listing(
                Column.word("outcome", "outcome"),
                Column.id("document", "document"),
                Column.number("units", "units"),
                Column.text("file", "file"));
        report.items()
                .forEach(item -> listing.add(
                        outcome(item.outcome()),
                        item.document().orElse(""),
                        item.units(),
                        item.file().name()));
        listing.print(format, terminal);
        if (format == Format.TABLE) {
            summarise(report);
        }
        if (report.left() > 0) {
            terminal.err()
                    .println("stopped; " + Amount.of(report.left(), "file") + " left: the same command goes on there");
        }
        news.tell(format == Format.TABLE ? terminal.out() : terminal.err());
        problems.tell(report.problems());
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "added";
            case KNOWN -> "known already";
            case UPDATED -> "updated";
            case FAILED -> "failed";
        };
    }

    private void summarise(IngestReport report) {
        if (report.items().isEmpty()) {
            if (watch) {
                return; // there will be some: what is waited for is told next
            }
            terminal.err()
                    .println(Wrapping.oneLine(
                            "No papers found in " + paths + "; name files, or folders that hold some"));
            return;
        }
        int units = report.items().stream().mapToInt(IngestReport.Item::units).sum();
        terminal.out()
                .println(report.count(Outcome.ADDED) + " added" + updated(report) + " with " + units + " units, "
                        + report.count(Outcome.KNOWN) + " known already, " + report.count(Outcome.FAILED)
                        + " failed; workspace " + workspace());
    }

    private static String updated(IngestReport report) {
        long updated = report.count(Outcome.UPDATED);
        return updated == 0 ? "" : ", " + updated + " updated";
    }
}
