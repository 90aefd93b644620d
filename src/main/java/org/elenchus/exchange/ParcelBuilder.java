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
import java.util.stream.Collectors;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/**
 * Puts together what a reader finds, in whatever order: papers, units by the format's own keys, relations by those keys. For one
 * reading, and one thread.
 */
public final class ParcelBuilder {
    /** The layer that foreign annotations make. */
    public static final String LAYER = "imported";

    private final String sourceName;
    private final Map<String, DocumentDraft> documents = new LinkedHashMap<>();
    private final Map<String, UnitDraft> units = new LinkedHashMap<>();
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Link(String from, String to, Relation.UnitKind kind) {}

    /** @param sourceName the file that is read, for places, and for the name of a paper that has none */
    public ParcelBuilder(String sourceName) {
        this.sourceName = sourceName;
    }

    /** The paper of that key, made where it is new. */
    public DocumentDraft document(String key) {
        return documents.computeIfAbsent(key, k -> new DocumentDraft(sourceName));
    }

    /** The unit of that key, made where it is new. */
    public UnitDraft unit(String key) {
        return unit(key, 0);
    }

    /** The same, with the line that it stands in. */
    public UnitDraft unit(String key, int line) {
        return units.computeIfAbsent(key, k -> new UnitDraft(k, new Place(sourceName, line, 0)));
    }

    public Optional<UnitDraft> find(String key) {
        return Optional.ofNullable(units.get(key));
    }

    /** Says how two units stand, by their keys; they may come later. */
    public void relate(String from, String to, Relation.UnitKind kind) {
        links.add(new Link(from, to, kind));
    }

    /** The same by the units' ids in a paper. */
    void relateIds(DocumentDraft document, String from, String to, Relation.UnitKind kind) {
        document.relations.add(new Relation.OfUnits(from, to, kind));
    }

    public void concept(Concept concept) {
        concepts.putIfAbsent(concept.id(), concept);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Tells what was left out. */
    public void leftOut(int line, String what, String hint) {
        problems.add(Problem.error(new Place(sourceName, line, 0), what + " and is left out", hint));
    }

    /** Tells what was taken, but otherwise than it was meant. */
    public void note(int line, String what, String hint) {
        problems.add(Problem.warning(new Place(sourceName, line, 0), what, hint));
    }

    /** Does what may stumble over a value of the file, and tells if it does. */
    void trying(String what, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException e) {
            leftOut(0, "a " + what + " has a value that cannot be (" + e.getMessage() + ")", "mend it in the file");
        }
    }

    /** Everything together. */
    public Reading build() {
        Map<String, List<UnitDraft>> byDocument = units.values().stream()
                .collect(Collectors.groupingBy(
                        u -> u.document.isEmpty() && documents.size() == 1
                                ? documents.keySet().iterator().next()
                                : u.document,
                        LinkedHashMap::new,
                        Collectors.toList()));
        byDocument.keySet().forEach(this::document);
        List<Parcel.Item> items = new ArrayList<>();
        Map<String, Placed> placed = new HashMap<>();
        documents.forEach((key, draft) -> items.add(item(key, draft, byDocument.getOrDefault(key, List.of()), placed)));
        List<Parcel.Item> linked = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            linked.add(linked(items.get(i), i, placed));
        }
        checkLinks(placed);
        return new Reading(new Parcel(linked, new ConceptScheme(new ArrayList<>(concepts.values()))), problems);
    }

    /** Where a unit went. */
    private record Placed(int item, String id) {}

    private Parcel.Item item(String key, DocumentDraft draft, List<UnitDraft> drafts, Map<String, Placed> placed) {
        String text = new PlaceFinder(draft, drafts, problems).text();
        List<UnitDraft> ordered = drafts.stream()
                .filter(d -> d.span.isPresent())
                .sorted(Comparator.comparing(d -> d.span.orElseThrow()))
                .toList();
        Map<UnitDraft, String> ids = ids(ordered);
        Document document =
                PlainDocument.of(draft.id, draft.fileName, draft.metadata, text, draft.references, draft.citations);
        List<ArgumentUnit> made = new ArrayList<>();
        for (UnitDraft unit : ordered) {
            String id = ids.getOrDefault(unit, "");
            made.add(unit(unit, id, document));
            placed.put(unit.key, new Placed(documentsBefore(key), id));
        }
        return new Parcel.Item(
                document, new Annotations(LAYER, Sha256.of(text), made, draft.relations, draft.mentions, List.of()));
    }

    private int documentsBefore(String key) {
        return new ArrayList<>(documents.keySet()).indexOf(key);
    }

    /** The ids that the file gives, if each unit has its own; else {@code u1}, {@code u2} … */
    private static Map<UnitDraft, String> ids(List<UnitDraft> ordered) {
        Set<String> given = ordered.stream().map(u -> u.id).collect(Collectors.toSet());
        boolean usable = given.size() == ordered.size() && given.stream().allMatch(id -> id.matches("[\\w.-]+"));
        Map<UnitDraft, String> ids = new HashMap<>();
        for (UnitDraft unit : ordered) {
            ids.put(unit, usable ? unit.id : "u" + (ids.size() + 1));
        }
        return ids;
    }

    private static ArgumentUnit unit(UnitDraft draft, String id, Document document) {
        Span span = draft.span.orElseThrow();
        String quote = span.end() <= document.text().length() ? span.cover(document.text()) : draft.quote;
        return new ArgumentUnit(
                id,
                draft.type,
                span,
                quote,
                draft.concepts,
                draft.holder(),
                draft.type == UnitType.CRITICISM ? draft.topic : Optional.empty(),
                draft.cites,
                draft.page,
                draft.section,
                draft.language.isEmpty() ? PlainDocument.languageOf(quote) : draft.language,
                draft.confidence,
                draft.rules.stream().map(r -> new Vote(r, draft.type, 1, "")).toList());
    }

    private Parcel.Item linked(Parcel.Item item, int index, Map<String, Placed> placed) {
        Set<Relation> relations = new LinkedHashSet<>(item.annotations().relations());
        for (Link link : links) {
            Placed from = placed.get(link.from);
            Placed to = placed.get(link.to);
            if (from != null && to != null && from.item == index && to.item == index && !from.id.equals(to.id)) {
                relations.add(new Relation.OfUnits(from.id, to.id, link.kind));
            }
        }
        Annotations said = item.annotations();
        return new Parcel.Item(
                item.document(),
                new Annotations(
                        said.layer(),
                        said.textDigest(),
                        said.units(),
                        new ArrayList<>(relations),
                        said.mentions(),
                        said.discovered()));
    }

    private void checkLinks(Map<String, Placed> placed) {
        for (Link link : links) {
            Placed from = placed.get(link.from);
            Placed to = placed.get(link.to);
            String which = link.from + " " + link.kind.label() + " " + link.to;
            if (from == null || to == null) {
                leftOut(0, "the relation " + which + " joins something that is no unit", "check both ends in the file");
            } else if (from.item != to.item) {
                leftOut(
                        0,
                        "the relation " + which + " joins units of two papers",
                        "only units of one paper can be joined");
            } else if (from.id.equals(to.id)) {
                leftOut(0, "the relation " + which + " joins a unit to itself", "check both ends in the file");
            }
        }
    }
}
