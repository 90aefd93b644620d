package org.elenchus.exchange;

import java.util.List;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;

/** One kind of thing that a parcel may have and a format may be unable to carry: the rows of the table of formats. */
public enum Feature {
    TEXT("texts of papers"),
    STRUCTURE("sections, pages and kinds of paragraphs"),
    PUBLICATION("titles, authors and years of papers"),
    REFERENCES("reference lists"),
    CITATIONS("reference markers in the text"),
    UNITS("units"),
    OFFSETS("offsets"),
    TYPES("types of units"),
    TOPICS("topics of criticisms"),
    CONCEPTS("concepts that units are about"),
    HOLDERS("holders"),
    CITES("references that units cite"),
    PLACES("page and section of units"),
    LANGUAGES("languages of units"),
    CONFIDENCE("confidence"),
    RULES("names of rules"),
    WEIGHTS("weights and words of rules"),
    RELATIONS("supports and attacks"),
    ELABORATIONS("elaborations"),
    CONCEPT_RELATIONS("relations between concepts"),
    PROPOSALS("who proposed a concept"),
    MENTIONS("mentions of concepts"),
    LABELS("labels of concepts");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /** What a reader calls it. */
    public String words() {
        return words;
    }

    /** How many of it a parcel has: in most cases the units, papers or relations that it is said of. */
    public int count(Parcel parcel) {
        if (this == LABELS) {
            return parcel.concepts().size();
        }
        return parcel.items().stream().mapToInt(this::count).sum();
    }

    private int count(Parcel.Item item) {
        Document document = item.document();
        Annotations said = item.annotations();
        return switch (this) {
            case TEXT -> item.hasText() ? 1 : 0;
            case STRUCTURE -> item.hasText() && !isPlain(document) ? 1 : 0;
            case PUBLICATION -> hasMore(document.metadata()) ? 1 : 0;
            case REFERENCES -> document.references().size();
            case CITATIONS -> document.citations().size();
            case LABELS -> said.discovered().size();
            case MENTIONS -> said.mentions().size();
            case RELATIONS, ELABORATIONS, CONCEPT_RELATIONS, PROPOSALS ->
                (int) said.relations().stream().filter(this::isThis).count();
            default -> (int) said.units().stream().filter(this::isIn).count();
        };
    }

    private static boolean isPlain(Document document) {
        Document plain =
                PlainDocument.of(document.id(), "", document.metadata(), document.text(), List.of(), List.of());
        return document.sections().equals(plain.sections())
                && document.paragraphs().equals(plain.paragraphs())
                && document.pages().stream().allMatch(p -> p.label().isEmpty());
    }

    private static boolean hasMore(Metadata m) {
        return !new Metadata(m.title(), m.authors(), m.year(), m.doi(), m.journal(), "").equals(Metadata.NONE);
    }

    private boolean isThis(Relation relation) {
        return this
                == switch (relation) {
                    case Relation.OfUnits r -> r.kind() == Relation.UnitKind.ELABORATES ? ELABORATIONS : RELATIONS;
                    case Relation.OfConcepts r -> CONCEPT_RELATIONS;
                    case Relation.Proposal r -> PROPOSALS;
                };
    }

    private boolean isIn(ArgumentUnit unit) {
        return switch (this) {
            case TOPICS -> unit.topic().isPresent();
            case CONCEPTS -> !unit.concepts().isEmpty();
            case HOLDERS -> !unit.holder().equals(Holder.AUTHOR);
            case CITES -> !unit.cites().isEmpty();
            case PLACES -> !unit.page().isEmpty() || !unit.section().isEmpty();
            case CONFIDENCE -> unit.confidence() < 1;
            case RULES -> !unit.rules().isEmpty();
            case WEIGHTS ->
                unit.votes().stream()
                        .anyMatch(v -> v.weight() != 1 || !v.evidence().isEmpty() || v.type() != unit.type());
            default -> true;
        };
    }
}
