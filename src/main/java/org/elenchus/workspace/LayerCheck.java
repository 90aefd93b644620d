package org.elenchus.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/** What holds of every layer, mined or made by hand. One method an invariant; docs/formats.md lists them. */
interface LayerCheck {
    String MINE = "mine the document again: elenchus mine";

    List<LayerCheck> ALL = List.of(
            LayerCheck::countsInThisText,
            LayerCheck::unitsHaveTheirOwnIds,
            LayerCheck::unitsLieInTheText,
            LayerCheck::quotesStandUnderTheirSpans,
            LayerCheck::unitsDoNotOverlap,
            LayerCheck::confidenceIsAProbability,
            LayerCheck::onlyCriticismsHaveTopics,
            LayerCheck::relationsJoinUnitsThatAreThere,
            LayerCheck::mentionsLieInTheText,
            LayerCheck::conceptsAreKnown);

    /**
     * A layer with what it speaks of.
     *
     * @param concepts ids of the workspace's scheme
     */
    record Layer(String text, Annotations annotations, Set<ConceptId> concepts) {
        List<ArgumentUnit> units() {
            return annotations.units();
        }

        boolean holds(Span span) {
            return span.end() <= text.length();
        }
    }

    void check(Layer layer, Findings findings);

    private static void countsInThisText(Layer layer, Findings findings) {
        if (!layer.annotations().textDigest().equals(Sha256.of(layer.text()))) {
            findings.error(1, "speaks of another text than text.txt", MINE);
        }
    }

    private static void unitsHaveTheirOwnIds(Layer layer, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (ArgumentUnit unit : layer.units()) {
            if (!ids.add(unit.id())) {
                findings.error("two units have the id " + unit.id(), MINE);
            }
        }
    }

    private static void unitsLieInTheText(Layer layer, Findings findings) {
        for (ArgumentUnit unit : layer.units()) {
            if (unit.span().isEmpty() || !layer.holds(unit.span())) {
                findings.error("unit " + unit.id() + " lies outside the text", MINE);
            }
        }
    }

    private static void quotesStandUnderTheirSpans(Layer layer, Findings findings) {
        for (ArgumentUnit unit : layer.units()) {
            if (layer.holds(unit.span()) && !unit.span().cover(layer.text()).equals(unit.quote())) {
                findings.error("unit " + unit.id() + " quotes other words than stand under it", MINE);
            }
        }
    }

    private static void unitsDoNotOverlap(Layer layer, Findings findings) {
        int end = 0;
        for (ArgumentUnit unit : layer.units()) {
            if (unit.span().start() < end) {
                findings.error("unit " + unit.id() + " overlaps the one before it", MINE);
            }
            end = Math.max(end, unit.span().end());
        }
    }

    private static void confidenceIsAProbability(Layer layer, Findings findings) {
        for (ArgumentUnit unit : layer.units()) {
            if (!(unit.confidence() >= 0 && unit.confidence() <= 1)) {
                findings.error("unit " + unit.id() + " has confidence " + unit.confidence(), MINE);
            }
        }
    }

    private static void onlyCriticismsHaveTopics(Layer layer, Findings findings) {
        for (ArgumentUnit unit : layer.units()) {
            if (unit.topic().isPresent() && unit.type() != UnitType.CRITICISM) {
                findings.error("unit " + unit.id() + " is no criticism, yet has a topic", MINE);
            }
        }
    }

    private static void relationsJoinUnitsThatAreThere(Layer layer, Findings findings) {
        Set<String> ids = new HashSet<>();
        layer.units().forEach(u -> ids.add(u.id()));
        for (Relation relation : layer.annotations().relations()) {
            if (relation instanceof Relation.OfUnits r) {
                if (!ids.contains(r.from()) || !ids.contains(r.to())) {
                    findings.error(
                            "a relation dangles: " + r.from() + " " + r.kind().label() + " " + r.to(), MINE);
                } else if (r.from().equals(r.to())) {
                    findings.error("unit " + r.from() + " " + r.kind().label() + " itself", MINE);
                }
            }
        }
    }

    private static void mentionsLieInTheText(Layer layer, Findings findings) {
        for (Mention mention : layer.annotations().mentions()) {
            if (mention.span().isEmpty() || !layer.holds(mention.span())) {
                findings.error("a mention at " + mention.span().start() + " lies outside the text", MINE);
            }
        }
    }

    private static void conceptsAreKnown(Layer layer, Findings findings) {
        Set<ConceptId> known = new HashSet<>(layer.concepts());
        layer.annotations().discovered().stream().map(Concept::id).forEach(known::add);
        Set<ConceptId> used = new HashSet<>();
        layer.units().forEach(u -> used.addAll(u.concepts()));
        layer.annotations().mentions().forEach(m -> used.addAll(m.concepts()));
        for (Relation relation : layer.annotations().relations()) {
            switch (relation) {
                case Relation.OfUnits r -> {}
                case Relation.OfConcepts r -> used.addAll(List.of(r.from(), r.to()));
                case Relation.Proposal r -> used.add(r.concept());
            }
        }
        used.removeAll(known);
        used.stream()
                .sorted()
                .forEach(id -> findings.warning(
                        "speaks of '" + id + "', which concepts.yaml has not", "add the concept, or " + MINE));
    }
}
