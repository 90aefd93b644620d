package org.elenchus.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where work cannot go on because of the user's data: carries every problem found, never just the first.
 */
public final class ProblemException extends Exception {
    private final transient List<Problem> problems;

    public ProblemException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
