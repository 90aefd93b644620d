package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.query.Paper;
import org.elenchus.text.Document;
import org.elenchus.workspace.Workspace;

/**
 * Reads chosen units from the files, a document at a time.
 *
 * @param chosen where they begin, by document id
 */
record UnitStream(Workspace workspace, Map<String, Set<Integer>> chosen) {

    void each(Workbench.UnitTaker taker) throws IOException {
        for (String id : chosen.keySet()) {
            Document document = workspace.document(id);
            for (ArgumentUnit unit : units(id, mined(id))) {
                taker.take(
                        new PlacedUnit(Paper.of(document), document.metadata().language(), unit));
            }
        }
    }

    /** The units as nodes, and the relations among them as edges. */
    ArgumentMap map(Concept concept, String title) throws IOException {
        List<ArgumentMap.Node> nodes = new ArrayList<>();
        List<ArgumentMap.Edge> edges = new ArrayList<>();
        for (String id : chosen.keySet()) {
            Paper paper = Paper.of(workspace.document(id));
            Annotations mined = mined(id);
            Set<String> present = new HashSet<>();
            for (ArgumentUnit unit : units(id, mined)) {
                nodes.add(new ArgumentMap.Node(id + "#" + unit.id(), unit, id, paper.shortName()));
                present.add(unit.id());
            }
            for (Relation relation : mined.relations()) {
                if (relation instanceof Relation.OfUnits r && present.contains(r.from()) && present.contains(r.to())) {
                    edges.add(new ArgumentMap.Edge(id + "#" + r.from(), id + "#" + r.to(), r.kind()));
                }
            }
        }
        return new ArgumentMap(concept, title, nodes, edges);
    }

    private Annotations mined(String id) throws IOException {
        return workspace.annotations(id, Workspace.MINED).orElse(Production.NOTHING);
    }

    private List<ArgumentUnit> units(String id, Annotations mined) {
        Set<Integer> wanted = chosen.getOrDefault(id, Set.of());
        return mined.units().stream()
                .filter(u -> wanted.contains(u.span().start()))
                .toList();
    }
}
