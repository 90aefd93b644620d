package org.elenchus.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus} itself: holds the commands, does nothing alone. */
@Command(
        name = "elenchus",
        description = "Reads scholarly papers and keeps what they argue, concept by concept.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Versions.class,
        footer = {
            "",
            "See it work:      elenchus demo",
            "Your own papers:  elenchus ingest papers/",
            "More:             elenchus help COMMAND",
            "Exit codes:       0 clean, 1 failed, 2 wrong usage, 3 done, but with problems"
        })
final class RootTask extends Task {
    static final String NO_COMMAND = "say what to do";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the versions of everything that a result depends on.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean version;

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            description = "The workspace; may stand after the command, too.")
    private Optional<Path> workspace = Optional.empty();

    RootTask(Terminal terminal) {
        super(terminal);
    }

    Optional<Path> workspace() {
        return workspace;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), NO_COMMAND);
    }
}
