package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Document;
import org.elenchus.text.Sentence;

/**
 * What is passed on: papers with what one layer says of each, and the concepts that are spoken of. Immutable.
 *
 * @param items in a fixed order; their documents' ids are unique
 * @param scheme labels of concepts; may have more than the papers speak of
 */
public record Parcel(List<Item> items, ConceptScheme scheme) {

    /**
     * A paper with its annotations.
     *
     * @param document its text is empty where a format did not carry it: then offsets count in a text that is elsewhere
     * @param annotations what is said of it
     * @param sentences its linguistic analysis; empty unless a format asks for it
     */
    public record Item(Document document, Annotations annotations, List<Sentence> sentences) {
        public Item {
            sentences = List.copyOf(sentences);
        }

        public Item(Document document, Annotations annotations) {
            this(document, annotations, List.of());
        }

        public boolean hasText() {
            return !document.text().isEmpty();
        }

        /** The unit's name in the parcel: the document's id, {@code #}, the unit's id. */
        public String nameOf(ArgumentUnit unit) {
            return document.id() + "#" + unit.id();
        }

        /** Relations between units that are both there. */
        public List<Relation.OfUnits> links() {
            Set<String> there = new LinkedHashSet<>();
            annotations.units().forEach(u -> there.add(u.id()));
            return annotations.relations().stream()
                    .flatMap(r -> r instanceof Relation.OfUnits link ? Stream.of(link) : Stream.empty())
                    .filter(l -> there.contains(l.from()) && there.contains(l.to()))
                    .toList();
        }
    }

    public Parcel {
        items = List.copyOf(items);
    }

    /** The concepts that the papers speak of, in order of the scheme, the discovered ones after it. */
    public List<Concept> concepts() {
        Map<ConceptId, Concept> known = new LinkedHashMap<>();
        scheme.concepts().forEach(c -> known.put(c.id(), c));
        items.forEach(i -> i.annotations().discovered().forEach(c -> known.putIfAbsent(c.id(), c)));
        Set<ConceptId> used = new LinkedHashSet<>();
        for (Item item : items) {
            item.annotations().units().forEach(u -> used.addAll(u.concepts()));
            item.annotations().mentions().forEach(m -> used.addAll(m.concepts()));
            for (Relation relation : item.annotations().relations()) {
                switch (relation) {
                    case Relation.OfUnits r -> {}
                    case Relation.OfConcepts r -> used.addAll(List.of(r.from(), r.to()));
                    case Relation.Proposal r -> used.add(r.concept());
                }
            }
        }
        known.keySet().retainAll(used);
        return new ArrayList<>(known.values());
    }

    /** How many units there are in all. */
    public int unitCount() {
        return items.stream().mapToInt(i -> i.annotations().units().size()).sum();
    }

    /** This parcel with a text for each paper: where there is none, the quotes of its units, a paragraph each. */
    public Parcel withTexts() {
        return new Parcel(
                items.stream().map(i -> i.hasText() ? i : QuotedText.of(i)).toList(), scheme);
    }
}
