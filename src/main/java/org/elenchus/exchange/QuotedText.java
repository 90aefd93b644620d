package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.text.Document;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/** Makes a text of the quotes of a paper whose text nobody has: a paragraph each, in their order. Mentions have no place in it. */
final class QuotedText {
    private QuotedText() {}

    static Parcel.Item of(Parcel.Item item) {
        StringBuilder text = new StringBuilder();
        List<ArgumentUnit> units = new ArrayList<>();
        for (ArgumentUnit unit : item.annotations().units()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            text.append(unit.quote());
            units.add(moved(unit, new Span(start, text.length())));
        }
        Document old = item.document();
        Document document = PlainDocument.of(
                old.id(), old.source().name(), old.metadata(), text.toString(), old.references(), List.of());
        Annotations said = item.annotations();
        return new Parcel.Item(
                document,
                new Annotations(
                        said.layer(),
                        Sha256.of(text.toString()),
                        units,
                        said.relations(),
                        List.of(),
                        said.discovered()));
    }

    static ArgumentUnit moved(ArgumentUnit unit, Span span) {
        return new ArgumentUnit(
                unit.id(),
                unit.type(),
                span,
                unit.quote(),
                unit.concepts(),
                unit.holder(),
                unit.topic(),
                unit.cites(),
                unit.page(),
                unit.section(),
                unit.language(),
                unit.confidence(),
                unit.votes());
    }
}
