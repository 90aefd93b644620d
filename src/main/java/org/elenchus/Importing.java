package org.elenchus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.exchange.Fitting;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Sheet;
import org.elenchus.format.ConceptYaml;
import org.elenchus.index.IndexUpdate;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.query.Paper;
import org.elenchus.text.Document;
import org.elenchus.workspace.Provenance;
import org.elenchus.workspace.Workspace;
import org.elenchus.workspace.WorkspaceWriter;

/**
 * Puts a parcel into a workspace: its annotations as a layer of their own, papers that are not there from the text that came with them,
 * concepts behind those of the scheme. For one call.
 */
final class Importing {
    private final WorkspaceWriter writer;
    private final Workspace workspace;
    private final IndexUpdate index;
    private final ConceptScheme scheme;
    private final Map<String, Paper> papers;
    private final String layer;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ImportReport.Item> items = new ArrayList<>();

    Importing(
            WorkspaceWriter writer, IndexUpdate index, ConceptScheme scheme, Map<String, Paper> papers, String layer) {
        this.writer = writer;
        this.workspace = writer.workspace();
        this.index = index;
        this.scheme = scheme;
        this.papers = papers;
        this.layer = layer;
    }

    ImportReport take(Parcel parcel) throws IOException {
        // a scheme without papers is what was asked for; labels that came with papers stay with them
        int concepts = parcel.items().isEmpty() ? concepts(parcel.scheme()) : 0;
        for (Parcel.Item item : parcel.items()) {
            Optional<String> known = known(item.document());
            if (known.isPresent()) {
                beside(item, known.get(), parcel.scheme());
            } else {
                anew(item, parcel.scheme());
            }
        }
        return new ImportReport(items, concepts, problems);
    }

    private int concepts(ConceptScheme foreign) throws IOException {
        List<Concept> fresh = foreign.concepts().stream()
                .filter(c -> scheme.find(c.id()).isEmpty())
                .toList();
        if (!fresh.isEmpty()) {
            ConceptScheme all = scheme.with(fresh);
            Optional<Problem> refused = writer.addConcepts(ConceptYaml.items(fresh, all), ConceptYaml.HEAD);
            refused.ifPresent(problems::add);
            return refused.isPresent() ? 0 : fresh.size();
        }
        return fresh.size();
    }

    /** The document by its id, which may be the file's name, or by the name of the file it was read from. */
    private Optional<String> known(Document document) {
        String name = document.source().name();
        String stem = new Sheet(name, "").stem();
        for (String id : List.of(document.id(), stem)) {
            if (workspace.hasDocument(id)) {
                return Optional.of(id);
            }
        }
        List<String> named = papers.values().stream()
                .filter(p -> p.fileName().equals(name)
                        || new Sheet(p.fileName(), "").stem().equals(stem))
                .map(Paper::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private void beside(Parcel.Item item, String id, ConceptScheme labels) throws IOException {
        Document document = workspace.document(id);
        Annotations fitted = Fitting.fit(item, document, scheme, labels, layer, problems);
        writer.replace(id, fitted, Provenance.BY_HAND);
        finish(document, fitted, false);
    }

    private void anew(Parcel.Item item, ConceptScheme labels) throws IOException {
        Parcel.Item whole =
                new Parcel(List.of(item), labels).withTexts().items().getFirst();
        if (!whole.hasText()) {
            problems.add(Problem.error(
                    Place.file(item.document().source().name()), "has neither text nor units", "nothing was imported"));
            return;
        }
        Document document = whole.document().known(whole.document().id(), textName(whole.document()));
        Annotations fitted = Fitting.fit(whole, document, scheme, labels, layer, problems);
        Path source = Files.createTempFile("elenchus", ".txt");
        try {
            Files.writeString(source, document.text());
            Optional<Problem> refused = writer.add(document, source, fitted, Provenance.BY_HAND);
            if (refused.isPresent()) {
                problems.add(refused.get());
                return;
            }
        } finally {
            Files.deleteIfExists(source);
        }
        finish(document, fitted, true);
    }

    /** What is kept as the source is the text alone. */
    private static String textName(Document document) {
        return new Sheet(document.source().name(), "").stem() + ".txt";
    }

    private void finish(Document document, Annotations fitted, boolean added) throws IOException {
        boolean searched = workspace.shownLayer(document.id()).equals(layer);
        if (searched) {
            IndexKeeper.index(workspace, index, document, fitted);
        }
        items.add(new ImportReport.Item(document.id(), added, fitted.units().size(), searched));
    }
}
