package org.elenchus.bibliography;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.elenchus.bibliography.Bibliography.Entry;

/** CSL-JSON (schema of csl-data 1.0): an array of items, as Zotero and citeproc read them. */
final class CslJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CslJson() {}

    static String write(List<Entry> entries) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            json.writeStartArray();
            for (Entry entry : entries) {
                item(entry, json);
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private static void item(Entry entry, JsonGenerator json) throws IOException {
        Work work = entry.work();
        json.writeStartObject();
        json.writeStringField("id", entry.key());
        json.writeStringField("type", work.journal().isEmpty() ? "document" : "article-journal");
        json.writeStringField("title", work.title());
        authors(work, json);
        issued(work, json);
        field("container-title", work.journal(), json);
        field("DOI", work.doi(), json);
        field("language", work.language(), json);
        field("note", work.printed().equals(work.title()) ? "" : work.printed(), json);
        json.writeEndObject();
    }

    private static void authors(Work work, JsonGenerator json) throws IOException {
        if (work.authors().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("author");
        for (String printed : work.authors()) {
            Person person = Person.parse(printed);
            json.writeStartObject();
            field(person.given().isEmpty() ? "literal" : "family", person.family(), json);
            field("given", person.given(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void issued(Work work, JsonGenerator json) throws IOException {
        String digits = work.year().replaceAll("\\D", "");
        if (digits.length() != 4) {
            return;
        }
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(Integer.parseInt(digits));
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
        if (!digits.equals(work.year())) {
            json.writeStringField("year-suffix", work.year().substring(4));
        }
    }

    private static void field(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
