package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import org.elenchus.Workbench;
import org.elenchus.problem.Problem;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;

/** {@code elenchus verify}. */
@Command(
        name = "verify",
        description =
                "Checks every file of the workspace against its digest and its invariants, and the index against its"
                        + " checksums.",
        footer = {"", "Example:", "  elenchus verify -w economics"})
final class VerifyTask extends WorkspaceTask {

    VerifyTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException {
        List<Problem> found;
        int documents = bench.documentCount();
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            found = bench.verify(progress);
        }
        problems.tell(found);
        String verdict = found.isEmpty() ? "all sound" : Amount.of(found.size(), "problem");
        terminal.out().println(Amount.of(documents, "document") + ", " + verdict);
        return found.isEmpty() ? Exit.CLEAN : Exit.DONE_WITH_PROBLEMS;
    }
}
