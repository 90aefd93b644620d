package org.elenchus.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Vote;
import org.elenchus.concept.ConceptScheme;

/** Why a unit is what it is, as JSON, whole: docs/formats.md. The unit is the object that {@link UnitLines} writes. Stateless. */
public final class ExplanationJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    /** Raised when a key changes its meaning or goes; readers ignore keys that they do not know. */
    private static final int VERSION = 1;

    private static final int DECIMALS = 6;

    private ExplanationJson() {}

    /**
     * One object, with a line end.
     *
     * @param document id of the unit's document
     * @param language of the document: labels of concepts are written in it
     * @param indented over several lines, for people too
     */
    public static String write(
            String document, String language, Explanation explanation, ConceptScheme scheme, boolean indented) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            json.writeStartObject();
            json.writeStringField("format", "elenchus-explanation");
            json.writeNumberField("version", VERSION);
            json.writeFieldName("unit");
            json.writeRawValue(UnitLines.write(document, explanation.unit(), scheme, language));
            confidence(explanation, json);
            json.writeArrayFieldStart("options");
            for (Explanation.Option option : explanation.options()) {
                option(option, json);
            }
            json.writeEndArray();
            links(explanation.links(), json);
            notes("fired", "", explanation.fired(), json);
            notes("blocked", "unless", explanation.blocked(), json);
            notes("nearest", "failed", explanation.nearest(), json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private static void confidence(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("confidence");
        number("value", explanation.unit().confidence(), json);
        number("slope", explanation.confidence().slope(), json);
        number("offset", explanation.confidence().offset(), json);
        number("highest", explanation.confidence().highest(), json);
        number("closest", explanation.confidence().closest(), json);
        json.writeEndObject();
    }

    private static void option(Explanation.Option option, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("outcome", option.outcome());
        json.writeStringField("against", option.against());
        number("probability", option.probability(), json);
        number("sum", option.sum(), json);
        number("start", option.start(), json);
        json.writeArrayFieldStart("votes");
        for (Vote vote : option.votes()) {
            json.writeStartObject();
            json.writeStringField("reason", vote.reason());
            number("weight", vote.weight(), json);
            json.writeStringField("words", vote.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        number("rest", option.rest(), json);
        json.writeEndObject();
    }

    private static void links(List<Explanation.Link> links, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("relations");
        for (Explanation.Link link : links) {
            Relation.OfUnits relation = link.relation();
            json.writeStartObject();
            json.writeStringField("from", relation.from());
            json.writeStringField("kind", relation.kind().label());
            json.writeStringField("to", relation.to());
            number("confidence", relation.ground().confidence(), json);
            json.writeStringField("words", link.words());
            json.writeArrayFieldStart("cues");
            for (Explanation.Cue cue : link.cues()) {
                json.writeStartObject();
                json.writeStringField("cue", cue.name());
                json.writeStringField("says", cue.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** @param detail the key of what is told besides; empty if nothing is */
    private static void notes(String key, String detail, List<Explanation.Note> notes, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (Explanation.Note note : notes) {
            json.writeStartObject();
            json.writeStringField("rule", note.rule());
            json.writeStringField("why", note.why());
            json.writeStringField("words", note.words());
            if (!detail.isEmpty()) {
                json.writeStringField(detail, note.detail());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(String key, double value, JsonGenerator json) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        json.writeNumberField(key, rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }
}
