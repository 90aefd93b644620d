package org.elenchus.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Relation;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.text.Citation;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;

/** A paper while it is read: what a format says of it, bit by bit. For one thread. */
public final class DocumentDraft {
    String id = "";
    String fileName = "";
    Optional<String> text = Optional.empty();
    Metadata metadata = Metadata.NONE;
    List<Reference> references = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();

    DocumentDraft(String fileName) {
        this.fileName = fileName;
    }

    /** Its id, if the format knows it. */
    public DocumentDraft id(String value) {
        id = value;
        return this;
    }

    public DocumentDraft fileName(String value) {
        fileName = value;
        return this;
    }

    /** Its canonical text. */
    public DocumentDraft text(String value) {
        text = Optional.of(value);
        return this;
    }

    public DocumentDraft metadata(Metadata value) {
        metadata = value;
        return this;
    }

    /** A citation; another at the same place is left out. */
    public DocumentDraft citation(Citation value) {
        if (citations.stream().noneMatch(c -> c.span().equals(value.span()))) {
            citations.add(value);
        }
        return this;
    }

    public DocumentDraft reference(Reference value) {
        references.add(value);
        return this;
    }

    /** A mention; one at the same place and of the same kind gets the concept besides. */
    public DocumentDraft mention(Span span, ConceptId concept, Mention.Kind kind) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention known = mentions.get(i);
            if (known.span().equals(span) && known.kind() == kind) {
                List<ConceptId> both = new ArrayList<>(known.concepts());
                both.add(concept);
                mentions.set(i, new Mention(span, both.stream().distinct().toList(), kind));
                return this;
            }
        }
        mentions.add(new Mention(span, List.of(concept), kind));
        return this;
    }

    /** A relation that is not between units. */
    public DocumentDraft relation(Relation value) {
        relations.add(value);
        return this;
    }
}
