package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import org.elenchus.Workbench;
import org.elenchus.problem.Problem;
import org.elenchus.problem.Severity;
import org.elenchus.terminal.Amount;
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
        long errors = found.stream().filter(p -> p.severity() == Severity.ERROR).count();
        long warnings = found.size() - errors;
        String verdict = errors == 0 ? "all sound" : Amount.of(errors, "problem");
        terminal.out()
                .println(Amount.of(documents, "document") + ", " + verdict
                        + (warnings == 0 ? "" : ", " + Amount.of(warnings, "warning")));
        return problems.exit();
    }
}
