package org.elenchus.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;
import org.elenchus.text.Span;

/**
 * What a format has no place for and is not said of a unit, as one object that rides along: papers as publications, concepts,
 * relations of concepts, proposals, mentions. The same names in every format. Stateless.
 */
public final class Baggage {
    /** The key under which it stands in every format that has keys. */
    public static final String KEY = "elenchus";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Baggage() {}

    /** What is kept of a parcel; papers are always named. */
    public static ObjectNode of(Parcel parcel, Set<Feature> kept) {
        ObjectNode baggage = JSON.objectNode();
        ArrayNode documents = baggage.putArray("documents");
        parcel.items().forEach(item -> documents.add(document(item, kept)));
        if (kept.contains(Feature.LABELS) && !parcel.concepts().isEmpty()) {
            ArrayNode concepts = baggage.putArray("concepts");
            parcel.concepts().forEach(c -> concepts.add(concept(c)));
        }
        return baggage;
    }

    private static ObjectNode document(Parcel.Item item, Set<Feature> kept) {
        Document document = item.document();
        ObjectNode node = JSON.objectNode();
        node.put("id", document.id());
        node.put("file", document.source().name());
        if (!document.metadata().language().isEmpty()) {
            node.put("language", document.metadata().language());
        }
        if (kept.contains(Feature.PUBLICATION)) {
            publication(document.metadata(), node);
        }
        if (kept.contains(Feature.REFERENCES)) {
            list(node, "references", document.references(), Baggage::reference);
        }
        if (kept.contains(Feature.CITATIONS)) {
            list(node, "citations", document.citations(), Baggage::citation);
        }
        if (kept.contains(Feature.MENTIONS)) {
            list(node, "mentions", item.annotations().mentions(), Baggage::mention);
        }
        List<Relation> relations = item.annotations().relations().stream()
                .filter(r -> kept.contains(
                        switch (r) {
                            case Relation.OfUnits u ->
                                u.kind() == Relation.UnitKind.ELABORATES ? Feature.ELABORATIONS : Feature.RELATIONS;
                            case Relation.OfConcepts c -> Feature.CONCEPT_RELATIONS;
                            case Relation.Proposal p -> Feature.PROPOSALS;
                        }))
                .toList();
        list(node, "relations", relations, Baggage::relation);
        return node;
    }

    private static void publication(Metadata metadata, ObjectNode node) {
        put(node, "title", metadata.title());
        put(node, "authors", metadata.authors());
        put(node, "year", metadata.year());
        put(node, "doi", metadata.doi());
        put(node, "journal", metadata.journal());
    }

    private interface Write<T> {
        ObjectNode write(T value);
    }

    private static <T> void list(ObjectNode node, String key, Collection<T> values, Write<T> write) {
        values.forEach(v -> node.withArray(key).add(write.write(v)));
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static void put(ObjectNode node, String key, Collection<?> values) {
        values.forEach(v -> node.withArray(key).add(v.toString()));
    }

    private static ObjectNode span(Span span) {
        return JSON.objectNode().put("start", span.start()).put("end", span.end());
    }

    private static ObjectNode reference(Reference reference) {
        ObjectNode node = span(reference.span()).put("id", reference.id());
        put(node, "label", reference.label());
        put(node, "text", reference.text());
        put(node, "authors", reference.authors());
        put(node, "year", reference.year());
        put(node, "title", reference.title());
        return node;
    }

    private static ObjectNode citation(Citation citation) {
        ObjectNode node = span(citation.span()).put("marker", citation.marker());
        put(node, "references", citation.references());
        return node;
    }

    private static ObjectNode mention(Mention mention) {
        ObjectNode node = span(mention.span());
        put(node, "concepts", mention.concepts());
        return node.put("by", mention.kind().name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode relation(Relation relation) {
        return switch (relation) {
            case Relation.OfUnits r ->
                JSON.objectNode()
                        .put("relation", r.kind().label())
                        .put("from", r.from())
                        .put("to", r.to());
            case Relation.OfConcepts r ->
                JSON.objectNode()
                        .put("relation", r.kind().label())
                        .put("from", r.from().value())
                        .put("to", r.to().value());
            case Relation.Proposal r ->
                JSON.objectNode()
                        .put("relation", "proposes")
                        .put("from", r.holder().name())
                        .put("to", r.concept().value());
        };
    }

    private static ObjectNode concept(Concept concept) {
        ObjectNode node = JSON.objectNode().put("id", concept.id().value());
        ArrayNode labels = node.putArray("labels");
        for (Label label : concept.labels()) {
            labels.addObject()
                    .put("language", label.language())
                    .put("text", label.text())
                    .put("preferred", label.preferred());
        }
        put(node, "broader", concept.broader());
        put(node, "related", concept.related());
        put(node, "proposed-by", concept.proposedBy());
        return node.put("discovered", concept.discovered());
    }

    /** Gives what the object says to a builder; what cannot be understood is told there. */
    public static void read(JsonNode baggage, ParcelBuilder builder) {
        for (JsonNode node : baggage.path("documents")) {
            DocumentDraft document = builder.document(node.path("id").asText());
            document.id = node.path("id").asText();
            document.fileName = node.path("file").asText();
            document.metadata = new Metadata(
                    node.path("title").asText(),
                    UnitFields.texts(node, "authors"),
                    node.path("year").asText(),
                    node.path("doi").asText(),
                    node.path("journal").asText(),
                    node.path("language").asText());
            node.path("references")
                    .forEach(r -> builder.trying("reference", () -> document.references.add(reference(r))));
            node.path("citations").forEach(c -> builder.trying("citation", () -> document.citations.add(citation(c))));
            node.path("mentions").forEach(m -> builder.trying("mention", () -> document.mentions.add(mention(m))));
            node.path("relations").forEach(r -> builder.trying("relation", () -> relation(r, document, builder)));
        }
        baggage.path("concepts").forEach(c -> builder.trying("concept", () -> builder.concept(concept(c))));
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
    }

    private static Reference reference(JsonNode node) {
        return new Reference(
                node.path("id").asText(),
                node.path("label").asText(),
                node.path("text").asText(),
                UnitFields.texts(node, "authors"),
                node.path("year").asText(),
                node.path("title").asText(),
                span(node));
    }

    private static Citation citation(JsonNode node) {
        return new Citation(span(node), node.path("marker").asText(), UnitFields.texts(node, "references"));
    }

    private static Mention mention(JsonNode node) {
        Mention.Kind kind = Mention.Kind.valueOf(node.path("by").asText("label").toUpperCase(Locale.ROOT));
        return new Mention(span(node), ids(node, "concepts"), kind);
    }

    private static void relation(JsonNode node, DocumentDraft document, ParcelBuilder builder) {
        String from = node.path("from").asText();
        String to = node.path("to").asText();
        String name = node.path("relation").asText();
        Optional<Relation.UnitKind> kind = RelationNames.ofUnits(name);
        if (kind.isPresent()) {
            builder.relateIds(document, from, to, kind.get());
        } else if (name.equals("proposes")) {
            document.relations.add(new Relation.Proposal(new Holder(from), new ConceptId(to)));
        } else {
            document.relations.add(new Relation.OfConcepts(
                    new ConceptId(from),
                    new ConceptId(to),
                    RelationNames.ofConcepts(name).orElseThrow(() -> new IllegalArgumentException(name))));
        }
    }

    private static Concept concept(JsonNode node) {
        List<Label> labels = new ArrayList<>();
        node.path("labels")
                .forEach(l -> labels.add(new Label(
                        l.path("language").asText(),
                        l.path("text").asText(),
                        l.path("preferred").asBoolean())));
        return new Concept(
                new ConceptId(node.path("id").asText()),
                labels,
                ids(node, "broader"),
                ids(node, "related"),
                UnitFields.texts(node, "proposed-by"),
                node.path("discovered").asBoolean());
    }

    private static List<ConceptId> ids(JsonNode node, String key) {
        return UnitFields.texts(node, key).stream().map(ConceptId::new).toList();
    }
}
