package org.elenchus.cli;

import java.io.IOException;
import org.elenchus.Workbench;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code elenchus rebuild}. */
@Command(
        name = "rebuild",
        description = "Throws the search index away and builds it from the files. Nothing else changes.",
        footer = {"", "Example:", "  elenchus rebuild"})
final class RebuildTask extends WorkspaceTask {

    RebuildTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException {
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            bench.rebuild(progress);
        }
        terminal.out().println("Indexed " + Amount.of(bench.documentCount(), "document"));
        return Exit.CLEAN;
    }
}
