package org.elenchus.cli;

import java.io.IOException;
import org.elenchus.RuleDesk;
import org.elenchus.Workbench;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;

/** A command that works on rules: those of the workspace, if it is there or named, else those that the program brings. */
abstract class RuleTask extends WorkspaceTask {

    RuleTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        if (namedWorkspace().isPresent() || Workbench.isWorkspace(workspace())) {
            return super.call();
        }
        try (RuleDesk desk = RuleDesk.shipped()) {
            return told(desk);
        }
    }

    @Override
    final int call(Workbench bench) throws IOException, ProblemException {
        try (RuleDesk desk = RuleDesk.of(bench.root())) {
            return told(desk);
        }
    }

    private int told(RuleDesk desk) throws IOException, ProblemException {
        problems.tell(desk.warnings());
        return call(desk);
    }

    /** Works on the rules; gives one of {@link Exit}. */
    abstract int call(RuleDesk desk) throws IOException, ProblemException;
}
