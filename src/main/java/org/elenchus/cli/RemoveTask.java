package org.elenchus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.Workbench;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Paper;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code elenchus remove}. */
@Command(
        name = "remove",
        description = {
            "Takes documents out of the workspace, with all that was mined of them, and says which.",
            "The files that they were ingested from stay where they are. A document is named by its id, the beginning"
                    + " of its id, or its file's name; if one name is wrong, nothing is removed."
        },
        footer = {"", "Examples:", "  elenchus remove enns-2008-1a2b3c4d", "  elenchus remove enns-2008.pdf notes.docx"
        })
final class RemoveTask extends WorkspaceTask {
    @Parameters(arity = "1..*", paramLabel = "DOC", description = "Documents.")
    private List<String> names = new ArrayList<>();

    RemoveTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        List<Paper> removed;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            removed = bench.remove(names, progress);
        }
        for (Paper paper : removed) {
            String what = paper.fileName().isEmpty() ? "" : " – " + paper.shortName() + ", " + paper.fileName();
            terminal.out().println(Wrapping.oneLine("Removed " + paper.id() + what));
        }
        return Exit.CLEAN;
    }
}
