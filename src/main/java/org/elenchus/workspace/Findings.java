package org.elenchus.workspace;

import java.nio.file.Path;
import java.util.List;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/** Takes what a check finds wrong with a file. */
record Findings(Path file, List<Problem> problems) {

    void error(int line, String message, String hint) {
        problems.add(Problem.error(new Place(file.toString(), line, 0), message, hint));
    }

    void error(String message, String hint) {
        error(0, message, hint);
    }

    void warning(String message, String hint) {
        problems.add(Problem.warning(Place.file(file.toString()), message, hint));
    }
}
