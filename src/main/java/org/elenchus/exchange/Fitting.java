package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/**
 * Fits foreign annotations to a document that is there already: by their offsets where the words stand there, else by their words,
 * nearest to the offsets. What has no place in the text, or overlaps what has one, is told and left out. For one document.
 */
public final class Fitting {
    private final Document document;
    private final String text;
    private final Parcel.Item item;
    private final List<Problem> problems;

    private Fitting(Parcel.Item item, Document document, List<Problem> problems) {
        this.item = item;
        this.document = document;
        this.text = document.text();
        this.problems = problems;
    }

    /**
     * The annotations as a layer of the document.
     *
     * @param scheme concepts that the workspace has; others become discovered ones
     * @param labels concepts that came with the annotations
     * @param layer name of the layer
     */
    public static Annotations fit(
            Parcel.Item item,
            Document document,
            ConceptScheme scheme,
            ConceptScheme labels,
            String layer,
            List<Problem> problems) {
        return new Fitting(item, document, problems).fit(scheme, labels, layer);
    }

    private Annotations fit(ConceptScheme scheme, ConceptScheme labels, String layer) {
        Map<String, String> ids = new HashMap<>();
        List<ArgumentUnit> units = units(ids);
        List<Mention> mentions = item.annotations().mentions().stream()
                .filter(m -> !m.span().isEmpty() && m.span().end() <= text.length() && sameText())
                .toList();
        Set<Relation> relations = new LinkedHashSet<>();
        for (Relation relation : item.annotations().relations()) {
            if (!(relation instanceof Relation.OfUnits r)) {
                relations.add(relation);
            } else if (ids.containsKey(r.from()) && ids.containsKey(r.to())) {
                relations.add(
                        new Relation.OfUnits(ids.getOrDefault(r.from(), ""), ids.getOrDefault(r.to(), ""), r.kind()));
            }
        }
        Annotations fitted =
                new Annotations(layer, Sha256.of(text), units, new ArrayList<>(relations), mentions, List.of());
        Parcel.Item all = new Parcel.Item(document, fitted);
        return new Annotations(
                layer,
                fitted.textDigest(),
                units,
                fitted.relations(),
                mentions,
                discovered(all, scheme, labels.with(item.annotations().discovered())));
    }

    private boolean sameText() {
        return item.document().text().isEmpty() || item.document().text().equals(text);
    }

    private List<ArgumentUnit> units(Map<String, String> ids) {
        List<ArgumentUnit> placed = new ArrayList<>();
        for (ArgumentUnit unit : item.annotations().units()) {
            Optional<Span> span = place(unit);
            if (span.isEmpty()) {
                leftOut(unit, "its words do not stand in the text");
            } else {
                placed.add(QuotedText.moved(unit, span.get()));
            }
        }
        placed.sort(Comparator.comparing(ArgumentUnit::span));
        List<ArgumentUnit> apart = new ArrayList<>();
        int end = 0;
        for (ArgumentUnit unit : placed) {
            if (unit.span().start() < end) {
                leftOut(unit, "it overlaps " + apart.getLast().id());
            } else {
                end = unit.span().end();
                apart.add(unit);
            }
        }
        Set<String> own = new LinkedHashSet<>();
        apart.forEach(u -> own.add(u.id()));
        List<ArgumentUnit> fitted = new ArrayList<>();
        for (ArgumentUnit unit : apart) {
            String id = own.size() == apart.size() ? unit.id() : "u" + (fitted.size() + 1);
            ids.put(unit.id(), id);
            fitted.add(completed(unit, id));
        }
        return fitted;
    }

    private void leftOut(ArgumentUnit unit, String why) {
        String quote = unit.quote().length() > 60 ? unit.quote().substring(0, 60) + "…" : unit.quote();
        problems.add(Problem.error(
                Place.file(item.document().source().name()),
                "unit " + unit.id() + " '" + quote + "' is left out: " + why,
                "correct it where it was made, and import it again"));
    }

    private Optional<Span> place(ArgumentUnit unit) {
        Span said = unit.span();
        if (said.end() <= text.length() && said.cover(text).equals(unit.quote())) {
            return Optional.of(said);
        }
        Optional<Span> nearest = Optional.empty();
        String quote = unit.quote();
        for (int at = quote.isBlank() ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            int distance = Math.abs(at - said.start());
            if (nearest.isEmpty() || distance < Math.abs(nearest.get().start() - said.start())) {
                nearest = Optional.of(new Span(at, at + quote.length()));
            }
        }
        return nearest;
    }

    /** With page, section and quote as the document has them. */
    private ArgumentUnit completed(ArgumentUnit unit, String id) {
        int at = unit.span().start();
        return new ArgumentUnit(
                id,
                unit.type(),
                unit.span(),
                unit.span().cover(text),
                unit.concepts(),
                unit.holder(),
                unit.topic(),
                unit.cites(),
                unit.page().isEmpty() ? document.pageAt(at) : unit.page(),
                unit.section().isEmpty() ? document.sectionAt(at).heading() : unit.section(),
                unit.language(),
                unit.confidence(),
                unit.votes());
    }

    /** Concepts that are spoken of and that the workspace has not; one without labels is called by its id. */
    private static List<Concept> discovered(Parcel.Item all, ConceptScheme scheme, ConceptScheme labels) {
        Map<ConceptId, Concept> found = new LinkedHashMap<>();
        Set<ConceptId> used = new LinkedHashSet<>();
        all.annotations().units().forEach(u -> used.addAll(u.concepts()));
        all.annotations().mentions().forEach(m -> used.addAll(m.concepts()));
        for (Relation relation : all.annotations().relations()) {
            switch (relation) {
                case Relation.OfUnits r -> {}
                case Relation.OfConcepts r -> used.addAll(List.of(r.from(), r.to()));
                case Relation.Proposal r -> used.add(r.concept());
            }
        }
        for (ConceptId id : used) {
            if (scheme.find(id).isEmpty()) {
                String name = id.value().replace('-', ' ');
                Concept known = labels.find(id)
                        .orElse(new Concept(
                                id,
                                List.of(new Label(PlainDocument.languageOf(name), name, true)),
                                List.of(),
                                List.of(),
                                List.of(),
                                true));
                found.put(id, new Concept(id, known.labels(), List.of(), List.of(), known.proposedBy(), true));
            }
        }
        return new ArrayList<>(found.values());
    }
}
