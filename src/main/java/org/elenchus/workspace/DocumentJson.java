package org.elenchus.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elenchus.text.Alignment;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Note;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Sha256;
import org.elenchus.text.Source;
import org.elenchus.text.Span;

/**
 * {@code document.json}: everything of a document but its text. One item a line, fields in a fixed order, sealed. A document
 * with boxes is of format 2; one without still is of format 1.
 */
final class DocumentJson {
    static final int FORMAT = 2;
    private static final int WITHOUT_BOXES = 1;

    private DocumentJson() {}

    static String write(Document document) {
        StringBuilder out = new StringBuilder("{\n");
        field(out, "format", Integer.toString(document.boxes().isEmpty() ? WITHOUT_BOXES : FORMAT));
        field(out, "id", Json.print(new TextNode(document.id())));
        field(out, "source", Json.print(source(document.source())));
        field(out, "metadata", Json.print(metadata(document.metadata())));
        field(
                out,
                "text",
                Json.print(Json.object()
                        .put("length", document.text().length())
                        .put("sha256", Sha256.of(document.text()))));
        list(out, "pages", document.pages(), DocumentJson::page);
        list(out, "sections", document.sections(), DocumentJson::section);
        list(
                out,
                "paragraphs",
                document.paragraphs(),
                p -> Json.object(p.span()).put("kind", label(p.kind())));
        list(out, "references", document.references(), DocumentJson::reference);
        list(out, "citations", document.citations(), DocumentJson::citation);
        list(
                out,
                "repairs",
                document.repairs(),
                r -> Json.object(r.span())
                        .put("kind", r.kind())
                        .put("original", r.original())
                        .put("result", r.result()));
        if (!document.notes().isEmpty()) {
            list(out, "notes", document.notes(), DocumentJson::note);
        }
        field(out, "alignment", alignment(document.alignment()));
        if (!document.boxes().isEmpty()) {
            field(out, "sheets", BoxesJson.sheets(document.boxes()));
            list(out, "boxes", document.boxes().stretches(), BoxesJson::stretch);
        }
        return Seal.closeObject(out.toString());
    }

    private static void field(StringBuilder out, String name, String value) {
        out.append("  \"").append(name).append("\": ").append(value).append(",\n");
    }

    private static <T> void list(StringBuilder out, String name, List<T> items, Function<T, ObjectNode> toJson) {
        field(
                out,
                name,
                items.isEmpty()
                        ? "[]"
                        : items.stream()
                                .map(item -> "    " + Json.print(toJson.apply(item)))
                                .collect(Collectors.joining(",\n", "[\n", "\n  ]")));
    }

    private static ObjectNode page(Page page) {
        ObjectNode json = Json.object(page.span()).put("label", page.label());
        page.recognition().ifPresent(sure -> json.put("recognition", sure));
        return json;
    }

    private static Page page(Json.Fields fields) throws Malformed {
        JsonNode recognition = fields.node().path("recognition");
        return new Page(
                fields.text("label"),
                fields.span(),
                recognition.isNumber() ? Optional.of(recognition.asDouble()) : Optional.empty());
    }

    private static ObjectNode source(Source source) {
        return Json.object()
                .put("name", source.name())
                .put("mediaType", source.mediaType())
                .put("sha256", source.digest());
    }

    private static ObjectNode metadata(Metadata metadata) {
        ObjectNode json = Json.object().put("title", metadata.title());
        json.set("authors", Json.array(metadata.authors()));
        json.put("year", metadata.year())
                .put("doi", metadata.doi())
                .put("journal", metadata.journal())
                .put("language", metadata.language());
        return MetadataJson.writeDetails(metadata, json);
    }

    private static ObjectNode section(Section section) {
        return Json.object(section.span())
                .put("kind", label(section.kind()))
                .put("heading", section.heading())
                .put("level", section.level())
                .put("language", section.language());
    }

    private static ObjectNode reference(Reference reference) {
        ObjectNode json = Json.object(reference.span())
                .put("id", reference.id())
                .put("label", reference.label())
                .put("text", reference.text());
        json.set("authors", Json.array(reference.authors()));
        return json.put("year", reference.year()).put("title", reference.title());
    }

    private static ObjectNode citation(Citation citation) {
        ObjectNode json = Json.object(citation.span()).put("marker", citation.marker());
        json.set("references", Json.array(citation.references()));
        return json;
    }

    private static ObjectNode note(Note note) {
        ObjectNode json = Json.object(note.span()).put("id", note.id()).put("marker", note.marker());
        ArrayNode places = json.putArray("places");
        note.places().forEach(places::add);
        return json;
    }

    private static Note note(Json.Fields fields) throws Malformed {
        List<Integer> places = new ArrayList<>();
        for (JsonNode place : fields.node().path("places")) {
            places.add(place.asInt());
        }
        return new Note(fields.text("id"), fields.text("marker"), fields.span(), places);
    }

    /** Each run as three numbers: canonical length, original start, original length. Runs have no gaps, so this is all. */
    private static String alignment(Alignment alignment) {
        return alignment.runs().stream()
                .map(r -> "[" + r.canonical().length() + "," + r.original().start() + ","
                        + r.original().length() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** @throws Malformed if the JSON does not hold a document of this format over this text */
    static Document read(String json, String text) throws Malformed {
        Json.Fields fields = Json.parse(json, 1);
        if (fields.number("format") > FORMAT) {
            throw new Malformed(
                    2,
                    "is of format " + fields.number("format") + ", newer than " + FORMAT
                            + ", made by a newer Elenchus");
        }
        return new Document(
                fields.text("id"),
                source(fields.object("source")),
                metadata(fields.object("metadata")),
                text,
                readAlignment(fields),
                fields.list("pages", DocumentJson::page),
                fields.list("sections", DocumentJson::section),
                fields.list("paragraphs", f -> new Paragraph(constant(f, ParagraphKind.values()), f.span())),
                fields.list("references", DocumentJson::reference),
                fields.list("citations", f -> new Citation(f.span(), f.text("marker"), f.texts("references"))),
                fields.list("repairs", f -> new Repair(f.text("kind"), f.text("original"), f.text("result"), f.span())),
                fields.has("notes") ? fields.list("notes", DocumentJson::note) : List.of(),
                BoxesJson.read(fields));
    }

    /** The digest that the text should have. */
    static String textDigest(String json) throws Malformed {
        return Json.parse(json, 1).object("text").text("sha256");
    }

    /** The source alone, without reading the rest into values. */
    static Source readSource(String json) throws Malformed {
        return source(Json.parse(json, 1).object("source"));
    }

    /** The metadata alone. */
    static Metadata readMetadata(String json) throws Malformed {
        return metadata(Json.parse(json, 1).object("metadata"));
    }

    private static Source source(Json.Fields fields) throws Malformed {
        return new Source(fields.text("name"), fields.text("mediaType"), fields.text("sha256"));
    }

    private static Metadata metadata(Json.Fields fields) throws Malformed {
        Metadata stated = new Metadata(
                fields.text("title"),
                fields.texts("authors"),
                fields.text("year"),
                fields.text("doi"),
                fields.text("journal"),
                fields.text("language"));
        return MetadataJson.readDetails(stated, fields);
    }

    private static Section section(Json.Fields fields) throws Malformed {
        return new Section(
                constant(fields, SectionKind.values()),
                fields.text("heading"),
                fields.number("level"),
                fields.text("language"),
                fields.span());
    }

    private static Reference reference(Json.Fields fields) throws Malformed {
        return new Reference(
                fields.text("id"),
                fields.text("label"),
                fields.text("text"),
                fields.texts("authors"),
                fields.text("year"),
                fields.text("title"),
                fields.span());
    }

    private static Alignment readAlignment(Json.Fields fields) throws Malformed {
        List<Alignment.Run> runs = new ArrayList<>();
        int canonical = 0;
        for (JsonNode item : fields.node().path("alignment")) {
            Json.Fields run = new Json.Fields(item, fields.line());
            int length = run.numberAt(0);
            int start = canonical;
            canonical += length;
            runs.add(run.value(
                    "alignment",
                    () -> new Alignment.Run(
                            new Span(start, start + length),
                            new Span(run.numberAt(1), run.numberAt(1) + run.numberAt(2)))));
        }
        return fields.value("alignment", () -> new Alignment(runs));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Json.Fields fields, E[] constants) throws Malformed {
        String kind = fields.text("kind");
        return Arrays.stream(constants)
                .filter(c -> label(c).equals(kind))
                .findFirst()
                .orElseThrow(() -> new Malformed(fields.line(), "kind '" + kind + "' is unknown"));
    }
}
