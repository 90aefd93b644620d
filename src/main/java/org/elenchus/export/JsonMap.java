package org.elenchus.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;

/** A map as JSON, whole: docs/formats.md. Units are the same objects that {@link UnitLines} writes. */
public final class JsonMap {
    private static final JsonFactory JSON = new JsonFactory();
    /** Raised when a key changes its meaning or goes; readers ignore keys that they do not know. */
    private static final int VERSION = 1;

    private JsonMap() {}

    public static String write(ArgumentMap map, Words words) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("format", "elenchus-map");
            json.writeNumberField("version", VERSION);
            json.writeStringField("title", map.title());
            concept(map, json);
            json.writeArrayFieldStart("nodes");
            for (ArgumentMap.Node node : map.nodes()) {
                node(node, new ConceptScheme(List.of(map.concept())), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (ArgumentMap.Edge edge : map.edges()) {
                json.writeStartObject();
                json.writeStringField("from", edge.from());
                json.writeStringField("to", edge.to());
                json.writeStringField("kind", edge.kind().label());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private static void concept(ArgumentMap map, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("concept");
        json.writeStringField("id", map.concept().id().value());
        json.writeArrayFieldStart("labels");
        for (Label label : map.concept().labels()) {
            json.writeStartObject();
            json.writeStringField("language", label.language());
            json.writeStringField("text", label.text());
            json.writeBooleanField("preferred", label.preferred());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("proposedBy");
        for (String person : map.concept().proposedBy()) {
            json.writeString(person);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void node(ArgumentMap.Node node, ConceptScheme scheme, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("source", node.source());
        json.writeFieldName("unit");
        json.writeRawValue(UnitLines.write(node.documentId(), node.unit(), scheme));
        json.writeEndObject();
    }
}
