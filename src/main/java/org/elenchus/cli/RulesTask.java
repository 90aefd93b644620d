package org.elenchus.cli;

import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus rules}: holds the commands for work on rules. */
@Command(
        name = "rules",
        description = "Work on the rules themselves: those that come with the program, and over them those of the"
                + " workspace, if there is one.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  elenchus rules list criticism                     the rules with that word",
            "  elenchus rules test                               all examples of all rules",
            "  elenchus rules explain 'There is no evidence.'    what fires on a sentence, and what all but does",
            "  elenchus rules impact rules/en/criticism.yaml     what a change would change, before it is saved",
            "  elenchus rules coverage                           which rules never fire"
        })
final class RulesTask extends Task {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    RulesTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), RootTask.NO_COMMAND);
    }
}
