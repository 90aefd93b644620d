package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Paper;
import org.elenchus.text.Document;
import org.elenchus.translation.Twins;
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
            Annotations mined = mined(id);
            Map<String, String> twins = Twins.of(document, mined.units());
            for (ArgumentUnit unit : units(id, mined)) {
                taker.take(new PlacedUnit(
                        Paper.of(document),
                        document.metadata().language(),
                        unit,
                        Optional.ofNullable(twins.get(unit.id()))));
            }
        }
    }

    /** The units as nodes, and the relations among them as edges. */
    ArgumentMap map(Concept concept, String title) throws IOException {
        List<ArgumentMap.Node> nodes = new ArrayList<>();
        List<ArgumentMap.Edge> edges = new ArrayList<>();
        for (String id : chosen.keySet()) {
            Document document = workspace.document(id);
            Paper paper = Paper.of(document);
            String file = file(id);
            Annotations mined = mined(id);
            Set<String> present = new HashSet<>();
            List<ArgumentUnit> chosenUnits = units(id, mined);
            Map<String, String> twins = Twins.of(document, chosenUnits);
            for (ArgumentUnit unit : chosenUnits) {
                if (twins.containsKey(unit.id())) {
                    continue;
                }
                nodes.add(new ArgumentMap.Node(
                        id + "#" + unit.id(),
                        unit,
                        id,
                        paper.shortName(),
                        file.isEmpty() ? "" : file + page(document, unit),
                        document.metadata().doi()));
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

    /** The URL of a document's file, empty if that is lost: a map does without. */
    private String file(String id) {
        try {
            return workspace.source(id).toUri().toASCIIString();
        } catch (IOException e) {
            return "";
        }
    }

    /** The part of a URL that opens a PDF at the unit's page, counted from 1 as readers of PDF do; empty for other files. */
    private static String page(Document document, ArgumentUnit unit) {
        if (!document.source().mediaType().equals("application/pdf")) {
            return "";
        }
        for (int i = 0; i < document.pages().size(); i++) {
            if (document.pages().get(i).span().contains(unit.span().start())) {
                return "#page=" + (i + 1);
            }
        }
        return "";
    }

    /** Each document with the chosen units of it, and the relations and mentions that these leave. */
    void eachDocument(Workbench.DocumentTaker taker) throws IOException, ProblemException {
        for (String id : chosen.keySet()) {
            Annotations mined = mined(id);
            List<ArgumentUnit> units = units(id, mined);
            Set<String> present = units.stream().map(ArgumentUnit::id).collect(Collectors.toSet());
            List<Relation> relations = mined.relations().stream()
                    .filter(relation -> !(relation instanceof Relation.OfUnits r)
                            || (present.contains(r.from()) && present.contains(r.to())))
                    .toList();
            Annotations part = new Annotations(
                    mined.layer(), mined.textDigest(), units, relations, mined.mentions(), mined.discovered());
            taker.take(workspace.document(id), part);
        }
    }

    private Annotations mined(String id) throws IOException {
        return workspace.annotations(id, workspace.shownLayer(id)).orElse(Production.NOTHING);
    }

    private List<ArgumentUnit> units(String id, Annotations mined) {
        Set<Integer> wanted = chosen.getOrDefault(id, Set.of());
        return mined.units().stream()
                .filter(u -> wanted.contains(u.span().start()))
                .toList();
    }
}
