package org.elenchus.display;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.Severity;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;

/** Tells problems on standard error, a line each, and remembers whether any of them left something out. */
public final class ProblemList {
    private final Terminal terminal;
    private final Set<Place> told = new HashSet<>();
    private boolean errors;

    public ProblemList(Terminal terminal) {
        this.terminal = terminal;
    }

    public void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            told.add(problem.place());
            errors |= problem.severity() == Severity.ERROR;
            terminal.err().println(Wrapping.oneLine(problem.toString()));
        }
    }

    /** Leaves out problems of a place that was told of already. */
    public void tellUnlessTold(List<Problem> problems) {
        tell(problems.stream().filter(p -> !told.contains(p.place())).toList());
    }

    /** Warnings leave the result whole: only errors count. */
    public int exit() {
        return errors ? Exit.DONE_WITH_PROBLEMS : Exit.CLEAN;
    }
}
