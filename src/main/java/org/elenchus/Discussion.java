package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Atlas;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.comparison.Comparison;
import org.elenchus.comparison.ComparisonMaker;
import org.elenchus.comparison.SharedCritique;
import org.elenchus.comparison.SharedCritiques;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.debate.Debate;
import org.elenchus.debate.OpenQuestions;
import org.elenchus.dossier.Dossier;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.paraphrase.StatementReader;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.translation.Twins;

/** What the papers of a workspace say together: concepts side by side, what meets several of them, what is left open. */
public final class Discussion {
    private final Workbench bench;
    private final LanguageAnalysis language;

    Discussion(Workbench bench, LanguageAnalysis language) {
        this.bench = bench;
        this.language = language;
    }

    /**
     * Objections that meet several concepts or stand in several papers.
     *
     * @param query which criticisms are looked through
     * @throws ProblemException if the query names something unknown
     */
    public List<SharedCritique> sharedCritiques(Query query) throws IOException, ProblemException {
        Query criticisms = Query.allOf(List.of(query, new Query.OfType(UnitType.CRITICISM)));
        return SharedCritiques.of(units(criticisms, new ArrayList<>()), reader());
    }

    /**
     * The maps of concepts, and what papers say of how these concepts hang together.
     *
     * @param language of the titles (ISO 639-1)
     */
    public Atlas atlas(List<Concept> concepts, String language) throws IOException, ProblemException {
        List<ArgumentMap> maps = new ArrayList<>();
        for (Concept concept : concepts) {
            maps.add(bench.map(concept, concept.label(language)));
        }
        Set<ConceptId> ids = concepts.stream().map(Concept::id).collect(Collectors.toSet());
        Set<Relation.OfConcepts> links = new TreeSet<>(Comparator.comparing(Relation.OfConcepts::kind)
                .thenComparing(Relation.OfConcepts::from)
                .thenComparing(Relation.OfConcepts::to));
        List<Query> about = ids.stream()
                .sorted()
                .<Query>map(id -> new Query.About(id.value()))
                .toList();
        bench.documents(about.size() == 1 ? about.getFirst() : new Query.Or(about), (document, annotations) -> {
            for (Relation relation : annotations.relations()) {
                if (relation instanceof Relation.OfConcepts of
                        && ids.contains(of.from())
                        && ids.contains(of.to())
                        && !of.from().equals(of.to())) {
                    links.add(of);
                }
            }
        });
        return new Atlas(maps, List.copyOf(links));
    }

    /**
     * Concepts side by side.
     *
     * @param concepts in the order of the columns
     * @param confidence from which on units are taken, 0 to 1
     */
    public Comparison compare(List<Concept> concepts, double confidence) throws IOException, ProblemException {
        List<Dossier> dossiers = new ArrayList<>();
        for (Concept concept : concepts) {
            dossiers.add(bench.dossier(concept, confidence));
        }
        return ComparisonMaker.of(dossiers, reader());
    }

    /**
     * What is left open.
     *
     * @param questions on which units
     * @param debate of the same units
     * @param papers how many papers they are from
     */
    public record Open(OpenQuestions questions, Debate debate, List<ArgumentMap.Node> units, long papers) {}

    /**
     * What the papers leave open: of one concept or of all.
     *
     * @param confidence from which on units are taken, 0 to 1
     */
    public Open open(Optional<Concept> concept, double confidence) throws IOException, ProblemException {
        List<Query> parts = new ArrayList<>();
        concept.ifPresent(c -> parts.add(new Query.About(c.id().value())));
        if (confidence > 0) {
            parts.add(new Query.Confident(confidence));
        }
        List<ArgumentMap.Edge> edges = new ArrayList<>();
        List<ArgumentMap.Node> units = units(Query.allOf(parts), edges);
        return new Open(
                OpenQuestions.of(units, edges, reader()),
                Debate.of(edges),
                List.copyOf(units),
                units.stream().map(ArgumentMap.Node::documentId).distinct().count());
    }

    private StatementReader reader() throws IOException, ProblemException {
        return new StatementReader(language, bench.scheme(Progress.NONE));
    }

    /** The units that match, by document and place; their relations go to the edges. */
    private List<ArgumentMap.Node> units(Query query, List<ArgumentMap.Edge> edges)
            throws IOException, ProblemException {
        List<ArgumentMap.Node> nodes = new ArrayList<>();
        bench.documents(query, (document, annotations) -> {
            String id = document.id();
            String source = Paper.of(document).shortName();
            Annotations said = Twins.without(document, annotations);
            for (ArgumentUnit unit : said.units()) {
                nodes.add(new ArgumentMap.Node(id + "#" + unit.id(), unit, id, source));
            }
            for (Relation relation : said.relations()) {
                if (relation instanceof Relation.OfUnits r) {
                    edges.add(new ArgumentMap.Edge(id + "#" + r.from(), id + "#" + r.to(), r.kind()));
                }
            }
        });
        return nodes;
    }
}
