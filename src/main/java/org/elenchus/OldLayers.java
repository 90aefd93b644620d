package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.workspace.LayerHeader;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceException;

/** Finds what an older miner mined: sound, but not what today's would find. Stateless. */
final class OldLayers {
    private OldLayers() {}

    /** One warning for all such papers, at the first of them; none if there are none. */
    static List<Problem> warning(Workspace workspace) throws IOException {
        String today = PaperReader.version();
        List<String> older = new ArrayList<>();
        for (String id : workspace.documentIds()) {
            if (isOlder(workspace, id, today)) {
                older.add(id);
            }
        }
        if (older.isEmpty()) {
            return List.of();
        }
        String others = older.size() == 1 ? "" : " (and " + (older.size() - 1) + " more)";
        return List.of(Problem.warning(
                Place.file(older.getFirst()),
                Staleness.MINER.says() + others,
                "run elenchus mine, which mines such papers anew"));
    }

    private static boolean isOlder(Workspace workspace, String id, String today) throws IOException {
        try {
            Optional<LayerHeader> header = workspace.header(id, Workspace.MINED);
            return header.isPresent()
                    && workspace.shownLayer(id).equals(Workspace.MINED)
                    && !header.get().provenance().miner().equals(today);
        } catch (WorkspaceException e) {
            return false; // a damaged layer is told of by itself
        }
    }
}
