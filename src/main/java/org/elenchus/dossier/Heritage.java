package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;

/** Where the concept came from and what came from it, each with the sentences that say so. */
final class Heritage {
    private final Map<Holder, List<Passage>> proposals = new LinkedHashMap<>();
    private final Map<Relation.OfConcepts, List<Passage>> links = new LinkedHashMap<>();
    private final ConceptId concept;
    private final Function<ConceptId, Concept> scheme;

    Heritage(
            Concept concept,
            Function<ConceptId, Concept> scheme,
            List<DossierMaker.Heard> heard,
            Map<String, SourcePaper> papers) {
        this.concept = concept.id();
        this.scheme = scheme;
        List<DossierMaker.Heard> byTime = new ArrayList<>(heard);
        byTime.sort(Comparator.comparing(DossierMaker.Heard::paper, PaperDraft.BY_YEAR));
        for (DossierMaker.Heard one : byTime) {
            SourcePaper paper = Objects.requireNonNull(papers.get(one.paper().id()));
            Passage passage = new Passage(paper, one.place(), Holder.AUTHOR, one.text(), one.language());
            switch (one.relation()) {
                case Relation.Proposal of -> add(proposals, of.holder(), passage);
                case Relation.OfConcepts of -> add(links, of.on(Relation.Ground.GIVEN), passage);
                case Relation.OfUnits of -> throw new IllegalArgumentException("no relation of concepts: " + of);
            }
        }
    }

    private static <K> void add(Map<K, List<Passage>> map, K key, Passage passage) {
        List<Passage> passages = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!passages.contains(passage)) {
            passages.add(passage);
        }
    }

    List<Proposal> proposals() {
        return proposals.entrySet().stream()
                .map(e -> new Proposal(e.getKey(), e.getValue()))
                .toList();
    }

    List<Link> origins() {
        return links(of -> of.from().equals(concept) && isDescent(of.kind()), Relation.OfConcepts::to);
    }

    List<Link> descendants() {
        return links(of -> of.to().equals(concept) && isDescent(of.kind()), Relation.OfConcepts::from);
    }

    List<Link> neighbours() {
        return links(of -> !isDescent(of.kind()), of -> of.from().equals(concept) ? of.to() : of.from());
    }

    private static boolean isDescent(Relation.ConceptKind kind) {
        return switch (kind) {
            case DERIVES_FROM, REINTERPRETS -> true;
            case PART_OF, CONTRASTS_WITH -> false;
        };
    }

    private interface Wanted {
        boolean test(Relation.OfConcepts relation);
    }

    private List<Link> links(Wanted wanted, Function<Relation.OfConcepts, ConceptId> other) {
        return links.entrySet().stream()
                .filter(e -> wanted.test(e.getKey()))
                .map(e -> new Link(
                        scheme.apply(other.apply(e.getKey())),
                        e.getKey().kind(),
                        e.getKey().from().equals(concept),
                        e.getValue()))
                .toList();
    }
}
