package org.elenchus.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.Vote;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Label;
import org.elenchus.concept.Mention;
import org.elenchus.text.Span;

/**
 * A layer's file: a header line, then an annotation a line – discovered concepts by id, units by place, relations by what they
 * join, mentions by place –, then the seal. The same annotations give the same bytes. For one call.
 */
final class LayerWriter {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private LayerWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(String document, Annotations annotations, Provenance provenance) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            new LayerWriter(json)
                    .write(
                            new LayerHeader(document, annotations.layer(), annotations.textDigest(), provenance),
                            sorted(annotations));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        return Seal.closeLines(out.append('\n').toString());
    }

    /** The annotations in the order of a file. */
    static Annotations sorted(Annotations annotations) {
        return new Annotations(
                annotations.layer(),
                annotations.textDigest(),
                sorted(
                        annotations.units(),
                        Comparator.comparing(ArgumentUnit::span).thenComparing(ArgumentUnit::id)),
                sorted(annotations.relations(), Comparator.comparing(LayerWriter::key)),
                sorted(
                        annotations.mentions(),
                        Comparator.comparing(Mention::span).thenComparing(m -> m.kind() + " " + m.concepts())),
                sorted(annotations.discovered(), Comparator.comparing(Concept::id)));
    }

    private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
        return items.stream().sorted(order).toList();
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case Relation.OfConcepts r -> "1\n" + r.from() + "\n" + r.to() + "\n" + r.kind();
            case Relation.Proposal r -> "2\n" + r.concept() + "\n" + r.holder().name();
            case Relation.OfUnits r -> "3\n" + r.from() + "\n" + r.to() + "\n" + r.kind();
        };
    }

    private void write(LayerHeader header, Annotations annotations) throws IOException {
        begin("layer");
        json.writeStringField("document", header.document());
        json.writeStringField("layer", header.layer());
        json.writeStringField("text", header.textDigest());
        json.writeStringField("miner", header.provenance().miner());
        json.writeStringField("rules", header.provenance().rules());
        json.writeStringField("scheme", header.provenance().scheme());
        json.writeEndObject();
        for (Concept concept : annotations.discovered()) {
            write(concept);
        }
        for (ArgumentUnit unit : annotations.units()) {
            write(unit);
        }
        for (Relation relation : annotations.relations()) {
            write(relation);
        }
        for (Mention mention : annotations.mentions()) {
            write(mention);
        }
    }

    private void write(ArgumentUnit unit) throws IOException {
        begin("unit");
        json.writeStringField("id", unit.id());
        json.writeStringField("type", unit.type().label());
        span(unit.span());
        json.writeStringField("quote", unit.quote());
        texts("concepts", unit.concepts());
        json.writeStringField("holder", unit.holder().name());
        if (unit.topic().isPresent()) {
            json.writeStringField("topic", unit.topic().map(Topic::label).orElseThrow());
        }
        texts("cites", unit.cites());
        json.writeStringField("page", unit.page());
        json.writeStringField("section", unit.section());
        json.writeStringField("language", unit.language());
        json.writeNumberField("confidence", unit.confidence());
        json.writeArrayFieldStart("votes");
        for (Vote vote : unit.votes()) {
            write(vote, unit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** As a list, since there are many of them: reason, weight, evidence, and the type if it is not the unit's. */
    private void write(Vote vote, ArgumentUnit unit) throws IOException {
        json.writeStartArray();
        json.writeString(vote.reason());
        json.writeNumber(vote.weight());
        json.writeString(vote.evidence());
        if (vote.type() != unit.type()) {
            json.writeString(vote.type().label());
        }
        json.writeEndArray();
    }

    private void write(Relation relation) throws IOException {
        switch (relation) {
            case Relation.OfUnits r ->
                link("relation", r.from(), r.to(), r.kind().label());
            case Relation.OfConcepts r ->
                link(
                        "concept-relation",
                        r.from().value(),
                        r.to().value(),
                        r.kind().label());
            case Relation.Proposal r -> {
                begin("proposal");
                json.writeStringField("holder", r.holder().name());
                json.writeStringField("concept", r.concept().value());
            }
        }
        if (!relation.ground().equals(Relation.Ground.GIVEN)) {
            json.writeNumberField("confidence", relation.ground().confidence());
            texts("cues", relation.ground().cues());
        }
        json.writeEndObject();
    }

    private void link(String kind, String from, String to, String relation) throws IOException {
        begin(kind);
        json.writeStringField("from", from);
        json.writeStringField("to", to);
        json.writeStringField("relation", relation);
    }

    private void write(Mention mention) throws IOException {
        begin("mention");
        span(mention.span());
        texts("concepts", mention.concepts());
        json.writeStringField("by", mention.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private void write(Concept concept) throws IOException {
        begin("concept");
        json.writeStringField("id", concept.id().value());
        json.writeArrayFieldStart("labels");
        for (Label label : concept.labels()) {
            json.writeStartObject();
            json.writeStringField("language", label.language());
            json.writeStringField("text", label.text());
            json.writeBooleanField("preferred", label.preferred());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("broader", concept.broader());
        texts("related", concept.related());
        texts("proposed-by", concept.proposedBy());
        json.writeBooleanField("discovered", concept.discovered());
        json.writeEndObject();
    }

    private void begin(String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private void texts(String field, Collection<?> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object text : texts) {
            json.writeString(text.toString());
        }
        json.writeEndArray();
    }
}
