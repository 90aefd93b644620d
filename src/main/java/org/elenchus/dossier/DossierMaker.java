package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.Work;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.text.Document;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;
import org.elenchus.translation.Twins;

/**
 * Makes a dossier: takes the documents one by one, each unit once, and then sorts what it took. Time grows with the units as
 * sorting does, whatever the number of documents. For one thread.
 */
public final class DossierMaker {

    /** Finds out which units say the same in other words. */
    public interface Likeness {
        /**
         * Groups of places in the list, from 0; a place in no group stands alone.
         *
         * @param units of one type
         */
        List<List<Integer>> groups(List<ArgumentUnit> units);
    }

    /** Finds the sentences of a paragraph. */
    public interface Sentences {
        /** @param language ISO 639-1 code */
        List<Span> of(String paragraph, String language);
    }

    private final Concept concept;
    private final Map<ConceptId, Concept> scheme = new HashMap<>();
    private final Likeness likeness;
    private final Sentences sentences;
    private final Bibliography bibliography = new Bibliography();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> translations = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<PaperDraft> papers = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();

    /** A relation between two units, by their references. */
    record Edge(String from, String to, Relation.UnitKind kind) {}

    /** A relation of the concept, with the sentence that says so. */
    record Heard(Relation relation, PaperDraft paper, Locator place, String text, String language) {}

    /**
     * Begins a dossier.
     *
     * @param scheme knows the concepts that the papers set beside it
     */
    public DossierMaker(Concept concept, ConceptScheme scheme, Likeness likeness, Sentences sentences) {
        this.concept = concept;
        scheme.concepts().forEach(c -> this.scheme.put(c.id(), c));
        this.likeness = likeness;
        this.sentences = sentences;
    }

    /**
     * Takes a document.
     *
     * @param annotations its units about the concept and no others, the relations between these, and all its mentions
     */
    public void take(Document document, Annotations annotations) {
        PaperDraft paper = new PaperDraft(
                document.id(),
                document.source().name(),
                bibliography.add(Work.of(document.metadata(), document.source().name())));
        papers.add(paper);
        Places places = new Places(document);
        Function<ArgumentUnit, List<Bibliography.Entry>> cited = cited(document);
        Map<String, String> twins = Twins.of(document, annotations.units());
        for (ArgumentUnit unit : annotations.units()) {
            Draft draft = new Draft(unit, paper, places.of(unit), cited.apply(unit));
            String original = twins.get(unit.id());
            if (original == null) {
                drafts.add(draft);
            } else {
                translations
                        .computeIfAbsent(paper.id() + "#" + original, o -> new ArrayList<>())
                        .add(draft);
            }
        }
        Evidence evidence = new Evidence(document, annotations, sentences);
        for (Relation relation : annotations.relations()) {
            hear(untwinned(relation, twins), document, paper, places, evidence);
        }
    }

    /** What is said of a translation is said of what it translates. */
    private static Relation untwinned(Relation relation, Map<String, String> twins) {
        return relation instanceof Relation.OfUnits of
                ? new Relation.OfUnits(
                        twins.getOrDefault(of.from(), of.from()),
                        twins.getOrDefault(of.to(), of.to()),
                        of.kind(),
                        of.ground())
                : relation;
    }

    private void hear(Relation relation, Document document, PaperDraft paper, Places places, Evidence evidence) {
        switch (relation) {
            case Relation.OfUnits of ->
                edges.add(new Edge(paper.id() + "#" + of.from(), paper.id() + "#" + of.to(), of.kind()));
            case Relation.OfConcepts of -> {
                if (of.from().equals(concept.id()) || of.to().equals(concept.id())) {
                    evidence.ofConcepts(of.from(), of.to())
                            .map(s -> heard(relation, s, document, paper, places))
                            .ifPresent(heard::add);
                }
            }
            case Relation.Proposal of -> {
                if (of.concept().equals(concept.id())) {
                    evidence.ofProposal(of.holder(), concept.id())
                            .map(s -> heard(relation, s, document, paper, places))
                            .ifPresent(heard::add);
                }
            }
        }
    }

    private static Heard heard(Relation relation, Span span, Document document, PaperDraft paper, Places places) {
        return new Heard(
                relation,
                paper,
                places.at(span.start()),
                span.cover(document.text()),
                document.sectionAt(span.start()).language());
    }

    /** From a unit's markers, as printed, to the works that they point to. */
    private Function<ArgumentUnit, List<Bibliography.Entry>> cited(Document document) {
        Map<String, Reference> references = new HashMap<>();
        document.references().forEach(r -> references.put(r.id(), r));
        return unit -> unit.cites().stream()
                .flatMap(marker -> document.citation(marker, unit.span()).stream())
                .flatMap(citation -> citation.references().stream())
                .flatMap(id -> Optional.ofNullable(references.get(id)).stream())
                .map(r -> bibliography.add(Work.of(r)))
                .distinct()
                .toList();
    }

    /** All that was taken, as a dossier. */
    public Dossier dossier() {
        papers.sort(PaperDraft.BY_YEAR);
        // papers first, so that what is quoted has the plainer name
        ShortNames names = new ShortNames(Stream.concat(
                        papers.stream().map(PaperDraft::entry),
                        drafts.stream().sorted(Draft.BY_TIME).flatMap(d -> d.cited().stream()))
                .distinct()
                .toList());
        Map<String, SourcePaper> sources = new LinkedHashMap<>();
        papers.forEach(p -> sources.put(p.id(), new SourcePaper(p.id(), p.fileName(), names.of(p.entry()), p.entry())));
        Points points =
                new Points(drafts, translations, edges.stream().distinct().toList(), likeness, sources, names);
        Heritage heritage = new Heritage(concept, this::named, heard, sources);
        return new Dossier(
                concept,
                mainLanguage(),
                heritage.proposals(),
                heritage.origins(),
                heritage.descendants(),
                heritage.neighbours(),
                points.of(UnitType.DEFINITION),
                points.of(UnitType.CRITERION),
                points.of(UnitType.CLAIM),
                points.of(UnitType.MERIT),
                points.of(UnitType.EXAMPLE),
                points.of(UnitType.CRITICISM),
                Timeline.of(points.quotes(), names),
                List.copyOf(sources.values()),
                citedOnly(points.quotes()));
    }

    private Concept named(ConceptId id) {
        return scheme.computeIfAbsent(
                id,
                i -> new Concept(i, List.of(new Label("", i.value(), true)), List.of(), List.of(), List.of(), true));
    }

    private String mainLanguage() {
        Map<String, Integer> counts = new TreeMap<>();
        drafts.forEach(d -> counts.merge(d.unit().language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("en");
    }

    private List<CitedWork> citedOnly(List<Quote> quotes) {
        Set<Bibliography.Entry> known = papers.stream().map(PaperDraft::entry).collect(Collectors.toSet());
        return quotes.stream()
                .flatMap(q -> q.cited().stream())
                .distinct()
                .filter(w -> !known.contains(w.entry()))
                .sorted(Comparator.comparing((CitedWork w) -> w.entry().work().full()))
                .toList();
    }
}
