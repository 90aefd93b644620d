package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.elenchus.ForeignFiles;
import org.elenchus.display.ProblemList;
import org.elenchus.exchange.Reading;
import org.elenchus.format.ExchangeFormat;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus convert}. */
@Command(
        name = "convert",
        description = "Turns annotations from one format into another, and says what got lost. Needs no workspace.",
        footer = {
            "",
            "Formats (docs/formats.md says what each carries):",
            "  read and write: aif, xaif, argdown, arguebuf, brat, uima, web-annotation, jsonl, skos",
            "  write only:     csv, graphml, conllu, tei, freemind, bibtex, csl-json",
            "",
            "Examples:",
            "  elenchus convert debate.json debate.argdown",
            "  elenchus convert map.argdown map.json --to aif",
            "  elenchus convert annotated/ ova/ --from brat --to xaif --losses losses.json"
        })
final class ConvertTask extends Task {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IN", description = "A file, or a folder to look through.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path input;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OUT",
            description = "A file, or a folder for formats of several files; default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = ExchangeFormats.class,
            description = "Format of IN; default: by name and content.")
    private Optional<ExchangeFormat> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            converter = ExchangeFormats.class,
            description = "Format of OUT; default: by its ending.")
    private Optional<ExchangeFormat> to = Optional.empty();

    @Option(names = "--losses", paramLabel = "FILE", description = "Write the loss report there, as JSON.")
    private Optional<Path> losses = Optional.empty();

    ConvertTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        ExchangeFormat format = target();
        SheetFiles.mistake(format, output).ifPresent(m -> {
            throw new ParameterException(spec.commandLine(), m);
        });
        if (from.isPresent() && from.get().reader().isEmpty()) {
            throw new ParameterException(spec.commandLine(), from.get().label() + " can be written, not read");
        }
        Reading reading = ForeignFiles.read(input, from);
        ProblemList problems = new ProblemList(terminal);
        problems.tell(reading.problems());
        if (reading.parcel().items().isEmpty()
                && reading.parcel().scheme().concepts().isEmpty()) {
            terminal.err().println("elenchus: nothing was read, nothing is written");
            return Exit.FAILED;
        }
        SheetFiles files = new SheetFiles(terminal, format, output);
        files.write(reading.parcel(), "en");
        files.finish(losses);
        return problems.exit();
    }

    private ExchangeFormat target() {
        return to.or(() -> output.flatMap(o -> ExchangeFormat.ofName(o.toString())))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "say what to make: --to " + String.join("|", ExchangeFormats.NAMES)));
    }
}
