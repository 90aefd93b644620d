package org.elenchus.cli;

import java.util.List;
import org.elenchus.problem.Problem;
import org.elenchus.problem.Severity;

/** Tells problems on standard error, a line each, and remembers whether any of them left something out. */
final class ProblemList {
    private final Terminal terminal;
    private boolean errors;

    ProblemList(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            errors |= problem.severity() == Severity.ERROR;
            terminal.err().println(Wrapping.oneLine(problem.toString()));
        }
    }

    /** Warnings leave the result whole: only errors count. */
    int exit() {
        return errors ? Exit.DONE_WITH_PROBLEMS : Exit.CLEAN;
    }
}
