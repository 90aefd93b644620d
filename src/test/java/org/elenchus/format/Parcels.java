package org.elenchus.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.exchange.Carriage;
import org.elenchus.exchange.Feature;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.PlainDocument;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Sha256;
import org.elenchus.text.Span;

/** Parcels of any shape out of a number, and what should be left of them after a way through a format. */
final class Parcels {
    private static final String[] WORDS = {
        "регион", "cluster", "😀", "«доверие»", "[3]", "{x}", "#tag", "2*3", "http://a.example/b?c=d&e", "J.E.", "т.е.",
        "\"quoted\"", "it's", "a:b:c", "===", "<b>", "&amp;", "é", "не", "-", "+", "(1)",
        "\\", "@", "10:30", "%20", "—", "_", "1999;", "|", "//", "/*"
    };
    private static final ConceptId[] CONCEPTS = {
        new ConceptId("learning-region"), new ConceptId("большие-данные"), new ConceptId("network")
    };

    private final Random random;

    private Parcels(long seed) {
        this.random = new Random(seed);
    }

    static Parcel of(long seed) {
        return new Parcels(seed).parcel();
    }

    /** A paper of one text with one claim in it. */
    static Parcel.Item textOf(String id, String text, Span claim) {
        ArgumentUnit unit = new ArgumentUnit(
                "u1",
                UnitType.CLAIM,
                claim,
                claim.cover(text),
                List.of(),
                Holder.AUTHOR,
                Optional.empty(),
                List.of(),
                "",
                "",
                "ru",
                1,
                List.of());
        return new Parcel.Item(
                PlainDocument.of(id, id + ".txt", Metadata.NONE, text, List.of(), List.of()),
                new Annotations(ParcelBuilder.LAYER, Sha256.of(text), List.of(unit), List.of(), List.of(), List.of()));
    }

    private Parcel parcel() {
        List<Parcel.Item> items = new ArrayList<>();
        int papers = 1 + random.nextInt(3);
        for (int i = 0; i < papers; i++) {
            items.add(item(i));
        }
        List<Concept> concepts = new ArrayList<>();
        for (ConceptId id : CONCEPTS) {
            concepts.add(new Concept(
                    id,
                    List.of(
                            new Label("en", id.value() + " \"x\"", true),
                            new Label("ru", "слово " + id.value(), false)),
                    id.equals(CONCEPTS[0]) ? List.of(CONCEPTS[2]) : List.of(),
                    List.of(),
                    List.of("R. Florida"),
                    false));
        }
        return new Parcel(items, new ConceptScheme(concepts));
    }

    private Parcel.Item item(int number) {
        StringBuilder text = new StringBuilder();
        List<Span> places = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        int paragraphs = 1 + random.nextInt(4);
        for (int p = 0; p < paragraphs; p++) {
            text.append(p == 0 ? "" : "\n\n");
            int units = random.nextInt(3);
            words(text, 3, false);
            for (int u = 0; u < units; u++) {
                text.append(' ');
                int start = text.length();
                words(text, 2 + random.nextInt(6), random.nextInt(4) == 0);
                places.add(new Span(start, text.length()));
                if (random.nextBoolean()) {
                    text.append(' ');
                    mentions.add(mention(text));
                }
                text.append('.');
            }
            if (random.nextBoolean()) {
                int start = text.append(' ').length();
                text.append("[").append(p).append("]");
                citations.add(new Citation(new Span(start, text.length()), "[" + p + "]", List.of("r1")));
            }
        }
        int start = text.append("\n\n").length();
        text.append("1. Berg A. On regions // Ways. 2004.");
        Reference reference = new Reference(
                "r1",
                "1",
                text.substring(start),
                List.of("Berg A."),
                "2004",
                "On regions",
                new Span(start, text.length()));
        return item("paper-" + number, text.toString(), places, mentions, citations, reference);
    }

    private void words(StringBuilder text, int count, boolean broken) {
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : broken && i == 2 ? "\n" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
    }

    private Mention mention(StringBuilder text) {
        int start = text.length();
        text.append("концепт");
        Mention.Kind kind = Mention.Kind.values()[random.nextInt(3)];
        List<ConceptId> concepts = kind == Mention.Kind.ANAPHOR
                ? List.of(CONCEPTS[0], CONCEPTS[1])
                : List.of(CONCEPTS[random.nextInt(CONCEPTS.length)]);
        return new Mention(new Span(start, text.length()), concepts, kind);
    }

    private Parcel.Item item(
            String id,
            String text,
            List<Span> places,
            List<Mention> mentions,
            List<Citation> citations,
            Reference reference) {
        Metadata metadata = new Metadata(
                "A title: of \"things\" & <more> №" + id,
                random.nextBoolean() ? List.of("Anna Enns", "Иванов И. И.") : List.of(),
                random.nextBoolean() ? "2008" : "",
                random.nextBoolean() ? "10.1000/x(1)" : "",
                random.nextBoolean() ? "Journal of Ways" : "",
                "ru");
        Document document = PlainDocument.of(id, id + ".pdf", metadata, text, List.of(reference), citations);
        List<ArgumentUnit> units = new ArrayList<>();
        for (Span place : places) {
            units.add(unit("u" + (units.size() + 1), place, text));
        }
        Set<Relation> relations = new LinkedHashSet<>();
        for (int i = 0; i < units.size(); i++) {
            int from = random.nextInt(units.size());
            int to = random.nextInt(units.size());
            if (from != to) {
                Relation.UnitKind kind = Relation.UnitKind.values()[random.nextInt(3)];
                relations.add(new Relation.OfUnits("u" + (from + 1), "u" + (to + 1), kind));
            }
        }
        if (!mentions.isEmpty() && random.nextBoolean()) {
            relations.add(new Relation.OfConcepts(CONCEPTS[0], CONCEPTS[1], Relation.ConceptKind.PART_OF));
            relations.add(new Relation.Proposal(new Holder("М. Портер"), CONCEPTS[2]));
        }
        return new Parcel.Item(
                document,
                new Annotations(
                        ParcelBuilder.LAYER, Sha256.of(text), units, new ArrayList<>(relations), mentions, List.of()));
    }

    private ArgumentUnit unit(String id, Span place, String text) {
        UnitType type = UnitType.values()[random.nextInt(6)];
        Holder[] holders = {
            Holder.AUTHOR,
            Holder.CRITICS,
            new Holder("М. Портер"),
            new Holder("G. H. von Wright; Бек"),
            new Holder("GREMI")
        };
        boolean topic = type == UnitType.CRITICISM && random.nextBoolean();
        return new ArgumentUnit(
                id,
                type,
                place,
                place.cover(text),
                random.nextBoolean()
                        ? List.of(CONCEPTS[0])
                        : random.nextBoolean() ? List.of(CONCEPTS[1], CONCEPTS[2]) : List.of(),
                holders[random.nextInt(holders.length)],
                topic ? Optional.of(Topic.values()[random.nextInt(Topic.values().length)]) : Optional.empty(),
                random.nextInt(3) == 0 ? List.of("[5. С. 189]", "(Smith, 2001)") : List.of(),
                random.nextBoolean() ? "xii" : "",
                random.nextBoolean() ? "Критика: \"за\" и <против>" : "",
                random.nextBoolean() ? "ru" : "en",
                random.nextInt(1001) / 1000.0,
                random.nextBoolean() ? List.of(new Vote("ru.criticism.few-cases", type, 1, "")) : List.of());
    }

    /** What a parcel should be after it was written and read. */
    static Parcel after(Parcel parcel, Carriage carriage) {
        List<Parcel.Item> items =
                parcel.items().stream().map(i -> after(i, carriage)).toList();
        List<Concept> concepts = carriage.keeps(Feature.LABELS) ? parcel.concepts() : List.of();
        return new Parcel(items, new ConceptScheme(concepts));
    }

    private static Parcel.Item after(Parcel.Item item, Carriage carriage) {
        Document old = item.document();
        Metadata m = old.metadata();
        String text = carriage.keeps(Feature.TEXT) ? old.text() : "";
        Document document = PlainDocument.of(
                old.id(),
                old.source().name(),
                carriage.keeps(Feature.PUBLICATION) ? m : new Metadata("", List.of(), "", "", "", m.language()),
                text,
                carriage.keeps(Feature.REFERENCES) ? old.references() : List.of(),
                carriage.keeps(Feature.CITATIONS) ? old.citations() : List.of());
        Annotations said = item.annotations();
        List<Relation> relations = said.relations().stream()
                .filter(r -> carriage.keeps(
                        switch (r) {
                            case Relation.OfUnits u ->
                                u.kind() == Relation.UnitKind.ELABORATES ? Feature.ELABORATIONS : Feature.RELATIONS;
                            case Relation.OfConcepts c -> Feature.CONCEPT_RELATIONS;
                            case Relation.Proposal p -> Feature.PROPOSALS;
                        }))
                .toList();
        return new Parcel.Item(
                document,
                new Annotations(
                        said.layer(),
                        Sha256.of(text),
                        said.units().stream().map(u -> after(u, carriage)).toList(),
                        relations,
                        carriage.keeps(Feature.MENTIONS) ? said.mentions() : List.of(),
                        List.of()));
    }

    private static ArgumentUnit after(ArgumentUnit unit, Carriage carriage) {
        return new ArgumentUnit(
                unit.id(),
                carriage.keeps(Feature.TYPES) ? unit.type() : UnitType.CLAIM,
                unit.span(),
                unit.quote(),
                carriage.keeps(Feature.CONCEPTS) ? unit.concepts() : List.of(),
                carriage.keeps(Feature.HOLDERS) ? unit.holder() : Holder.AUTHOR,
                carriage.keeps(Feature.TOPICS) ? unit.topic() : Optional.empty(),
                carriage.keeps(Feature.CITES) ? unit.cites() : List.of(),
                carriage.keeps(Feature.PLACES) ? unit.page() : "",
                carriage.keeps(Feature.PLACES) ? unit.section() : "",
                carriage.keeps(Feature.LANGUAGES) ? unit.language() : PlainDocument.languageOf(unit.quote()),
                carriage.keeps(Feature.CONFIDENCE) ? unit.confidence() : 1,
                carriage.keeps(Feature.RULES) ? unit.votes() : List.of());
    }
}
