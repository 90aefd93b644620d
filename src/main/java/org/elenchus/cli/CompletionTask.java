package org.elenchus.cli;

import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code elenchus completion}. */
@Command(
        name = "completion",
        description = "Prints a script that completes commands and options in bash and zsh.",
        footer = {"", "Example:", "  source <(elenchus completion)"})
final class CompletionTask extends Task {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    CompletionTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("elenchus", spec.root().commandLine()));
        return Exit.CLEAN;
    }
}
