package org.elenchus.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Box;

/**
 * A unit as one line of JSON: the contract that scoring and other programs rely on. Keys and their order never change;
 * new ones are only ever put between {@code section} and {@code confidence}. Offsets count UTF-16 units of the canonical text.
 * Stateless and safe to share.
 */
public final class UnitLines {
    /** The keys, in order. */
    public static final List<String> KEYS = List.of(
            "document",
            "id",
            "type",
            "concepts",
            "conceptLabels",
            "holder",
            "topic",
            "cites",
            "quote",
            "start",
            "end",
            "page",
            "section",
            "language",
            "confidence",
            "rules");

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private UnitLines() {}

    /**
     * One unit as one line, without a line end, with concept labels in the unit's own language.
     *
     * @param document the file as the user gave it, or {@code ID/NAME}: a document's id and source name
     * @param scheme gives the labels; a concept it has not is shown by its id
     */
    public static String write(String document, ArgumentUnit unit, ConceptScheme scheme) {
        return write(document, unit, scheme, unit.language());
    }

    /** The same, with concept labels in the given language (ISO 639-1): the document's, where it is known. */
    public static String write(String document, ArgumentUnit unit, ConceptScheme scheme, String language) {
        return write(document, unit, scheme, language, List.of());
    }

    /**
     * The same with {@code boxes} before {@code confidence}: where the unit stands on the pages of its source, a box for each printed
     * line with {@code page} (counted from 1), {@code left}, {@code top}, {@code right} and {@code bottom} (PDF points from the page's
     * upper left corner). The key is left out where there are none.
     */
    public static String write(
            String document, ArgumentUnit unit, ConceptScheme scheme, String language, List<Box> boxes) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("document", document);
            json.writeStringField("id", unit.id());
            json.writeStringField("type", unit.type().label());
            strings(json, "concepts", unit.concepts());
            strings(json, "conceptLabels", labels(unit, scheme, language));
            json.writeStringField("holder", unit.holder().name());
            json.writeStringField("topic", unit.topic().map(Topic::label).orElse(null));
            strings(json, "cites", unit.cites());
            json.writeStringField("quote", unit.quote());
            json.writeNumberField("start", unit.span().start());
            json.writeNumberField("end", unit.span().end());
            json.writeStringField("page", unit.page());
            json.writeStringField("section", unit.section());
            json.writeStringField("language", unit.language());
            boxes(json, boxes);
            json.writeNumberField("confidence", confidence(unit));
            strings(json, "rules", unit.rules());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.toString();
    }

    private static void boxes(JsonGenerator json, List<Box> boxes) throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("boxes");
        for (Box box : boxes) {
            json.writeStartObject();
            json.writeNumberField("page", box.page());
            json.writeNumberField("left", box.left());
            json.writeNumberField("top", box.top());
            json.writeNumberField("right", box.right());
            json.writeNumberField("bottom", box.bottom());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The confidence as files and pages show it: three decimals. */
    public static BigDecimal confidence(ArgumentUnit unit) {
        return BigDecimal.valueOf(unit.confidence()).setScale(3, RoundingMode.HALF_UP);
    }

    static List<String> labels(ArgumentUnit unit, ConceptScheme scheme, String language) {
        return unit.concepts().stream()
                .map(id -> scheme.find(id).map((Concept c) -> c.label(language)).orElse(id.value()))
                .toList();
    }

    private static void strings(JsonGenerator json, String key, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }
}
