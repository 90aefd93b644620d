package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Nearest;
import org.elenchus.query.Paper;
import org.elenchus.workspace.Workspace;

/** Finds a document by what readers call it: its id, the beginning of its id, or its file, with or without folders. */
record DocumentNames(Workspace workspace, Papers papers) {

    /** Gives the papers by document id; asked only if no id fits. */
    interface Papers {
        Map<String, Paper> all() throws IOException;
    }

    /** @throws ProblemException if there is none of that name, or several */
    String id(String name) throws IOException, ProblemException {
        List<String> ids = workspace.documentIds();
        if (ids.contains(name)) {
            return name;
        }
        List<String> found = new ArrayList<>(ids.stream()
                .filter(id -> !name.isEmpty() && id.startsWith(name))
                .toList());
        if (found.isEmpty()) {
            String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            papers.all().values().stream()
                    .filter(p -> p.fileName().equals(file))
                    .map(Paper::id)
                    .forEach(found::add);
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<String> known = new ArrayList<>(ids);
        papers.all().values().forEach(p -> known.add(p.fileName()));
        String hint = found.isEmpty()
                ? Nearest.to(name, known).map(n -> "did you mean '" + n + "'? ").orElse("") + "list them: elenchus show"
                : "write more of the id: " + String.join(", ", found);
        String what = found.isEmpty() ? "no document of this name" : "several documents have this name";
        throw new ProblemException(List.of(Problem.error(Place.file(name), what, hint)));
    }
}
