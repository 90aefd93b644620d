package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.elenchus.ForeignFiles;
import org.elenchus.ImportReport;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.exchange.Reading;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus import}. */
@Command(
        name = "import",
        description =
                "Puts annotations made with other tools into the workspace, as a layer of their own beside what was"
                        + " mined.",
        footer = {
            "",
            "Papers are known by their ids and file names; one that the workspace has not is added from the text that",
            "came with the annotations. Searches show the layer where nothing was mined.",
            "",
            "Examples:",
            "  elenchus import annotated/                    (a folder of brat)",
            "  elenchus import debate.json --layer debate    (AIF, xAIF, arguebuf, UIMA CAS JSON …)",
            "  elenchus import concepts.ttl                  (SKOS: into the concept scheme)",
            "  elenchus export --layer debate --format argdown"
        })
final class ImportTask extends WorkspaceTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A file, or a folder to look through.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path input;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ExchangeFormats.class,
            description = "What the files are; default: by name and content.")
    private Optional<ExchangeFormat> format = Optional.empty();

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            defaultValue = "imported",
            description = "Name of the layer; one of that name is replaced; default imported.")
    private String layer = "imported";

    private Reading read = ForeignFiles.NOTHING;

    ImportTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        if (!layer.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*") || layer.equals("mined")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + layer + "' cannot name a layer: letters, digits and '-', but not 'mined'");
        }
        if (format.isPresent() && format.get().reader().isEmpty()) {
            throw new ParameterException(spec.commandLine(), format.get().label() + " can be written, not read");
        }
        Reading reading = ForeignFiles.read(input, format);
        problems.tell(reading.problems());
        if (reading.parcel().items().isEmpty()
                && reading.parcel().scheme().concepts().isEmpty()) {
            terminal.err().println("elenchus: nothing was read, nothing is imported");
            return Exit.FAILED;
        }
        read = reading;
        return work(openOrCreate());
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        ImportReport report = bench.importing(read.parcel(), layer, Progress.NONE);
        problems.tell(report.problems());
        for (ImportReport.Item item : report.items()) {
            terminal.out()
                    .println(item.documentId() + ": " + Amount.of(item.units(), "unit") + " in layer " + layer
                            + (item.added() ? ", new paper" : "")
                            + (item.searched() ? "" : "; searches show what was mined"));
        }
        if (report.concepts() > 0) {
            terminal.out().println(Amount.of(report.concepts(), "concept") + " added to the scheme");
        } else if (report.items().isEmpty()) {
            terminal.out().println("nothing new: the scheme has all of these concepts");
        }
        return Exit.CLEAN;
    }
}
