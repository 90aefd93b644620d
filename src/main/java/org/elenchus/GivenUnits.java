package org.elenchus;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.ScoredRelation;
import org.elenchus.evaluation.ScoredText;
import org.elenchus.evaluation.ScoredUnit;
import org.elenchus.text.Document;
import org.elenchus.text.Span;

/** The units of a gold annotation at their places in a document, so that relations can be drawn between them. Stateless. */
final class GivenUnits {
    private GivenUnits() {}

    /** What relations the reader draws between the units of the gold, beside those that the gold has. */
    static ScoredText related(PaperReader reader, ConceptScheme scheme, GoldText gold, String text, Document document) {
        List<ScoredUnit> found = new ArrayList<>();
        List<ArgumentUnit> units = located(gold, document, found);
        Annotations related = new Annotations(
                Production.NOTHING.layer(), "", units, reader.relate(document, scheme, units), List.of(), List.of());
        List<ScoredRelation> between = gold.relations().stream()
                .filter(r -> r.from() instanceof ScoredRelation.End.Unit)
                .filter(r -> r.to() instanceof ScoredRelation.End.Unit)
                .toList();
        return new ScoredText(gold.name(), text, gold.units(), found, between, ScoredRelation.of(related));
    }

    /** @param found takes the units that the document has */
    private static List<ArgumentUnit> located(GoldText gold, Document document, List<ScoredUnit> found) {
        List<Integer> offsets = new ArrayList<>();
        String letters = MinerTraining.letters(document.text(), offsets);
        List<ArgumentUnit> units = new ArrayList<>();
        int from = 0;
        for (ScoredUnit unit : gold.units()) {
            String quote = MinerTraining.letters(unit.quote(), new ArrayList<>());
            int at = quote.isEmpty() ? -1 : letters.indexOf(quote, from);
            if (at >= 0) {
                from = at;
                Span span = new Span(offsets.get(at), offsets.get(at + quote.length() - 1) + 1);
                units.add(unit(units.size() + 1, unit, span, document));
                found.add(unit);
            }
        }
        return units;
    }

    private static ArgumentUnit unit(int number, ScoredUnit unit, Span span, Document document) {
        return new ArgumentUnit(
                "u" + number,
                unit.type(),
                span,
                span.cover(document.text()),
                unit.concepts().stream().map(ConceptId::new).toList(),
                unit.holder().isEmpty() ? Holder.AUTHOR : new Holder(unit.holder()),
                unit.topic(),
                List.of(),
                "",
                "",
                document.sectionAt(span.start()).language(),
                1,
                List.of());
    }
}
