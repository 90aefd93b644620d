package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.IngestReport;
import org.elenchus.IngestReport.Outcome;
import org.elenchus.Workbench;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;
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
            "Formats: PDF, DOCX, ODT, RTF, HTML, EPUB, plain text in any encoding, JATS and TEI XML. What is in the"
                + " workspace already is left alone, unless it is damaged there or --title, --author, --year, --doi or"
                + " --lang say something new of it: then it is updated. What a file does not say of itself may stand"
                + " in NAME.yaml beside it."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus ingest papers/                                  a folder and all below it",
            "  elenchus ingest enns.pdf --author 'Enns I. A.' --year 2008",
            "  elenchus ingest -w economics *.docx *.pdf                into another workspace"
        })
final class IngestTask extends WorkspaceTask {
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

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    IngestTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        checkOptions();
        if (!Workbench.isWorkspace(workspace()) && paths.stream().noneMatch(Files::exists)) {
            // nothing to read: no workspace is made for nothing
            paths.forEach(path -> terminal.err()
                    .println(Problem.error(Place.file(path.toString()), "there is no such file", "check the path")));
            return Exit.FAILED;
        }
        return work(openOrCreate());
    }

    private void checkOptions() {
        reading.over(WorkerSettings.usual());
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
        WatchNews watch = WatchNews.before(bench);
        IngestReport report;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, true)) {
            report = bench.ingest(paths, given, reading.over(bench.settings()), progress);
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
        watch.tell(format == Format.TABLE ? terminal.out() : terminal.err());
        problems.tell(report.problems());
        return problems.exit();
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
            terminal.err().println("No papers found in " + paths + "; name files, or folders that hold some");
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
