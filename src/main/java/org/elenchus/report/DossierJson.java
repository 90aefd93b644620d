package org.elenchus.report;

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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.Work;
import org.elenchus.concept.Label;
import org.elenchus.dossier.Dossier;
import org.elenchus.dossier.Link;
import org.elenchus.dossier.Moment;
import org.elenchus.dossier.Passage;
import org.elenchus.dossier.Point;
import org.elenchus.dossier.Proposal;
import org.elenchus.dossier.Quote;
import org.elenchus.dossier.SourcePaper;

/** A dossier as JSON, whole and without fixed words: docs/dossier.md. */
final class DossierJson {
    /** Raised when a key changes its meaning or goes; readers ignore keys that they do not know. */
    private static final int VERSION = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private DossierJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(Dossier dossier) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new DossierJson(json).dossier(dossier);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.append('\n').toString();
    }

    private void dossier(Dossier dossier) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "elenchus-dossier");
        json.writeNumberField("version", VERSION);
        concept(dossier);
        array("proposals", dossier.proposals(), this::proposal);
        array("origins", dossier.origins(), this::link);
        array("descendants", dossier.descendants(), this::link);
        array("neighbours", dossier.neighbours(), this::link);
        array(
                "quotes",
                Stream.concat(dossier.quotes().stream(), dossier.translations().stream())
                        .sorted(Comparator.comparingInt(Quote::number))
                        .toList(),
                this::quote);
        array("definitions", dossier.definitions(), this::point);
        array("criteria", dossier.criteria(), this::point);
        array("claims", dossier.claims(), this::point);
        array("merits", dossier.merits(), this::point);
        array("examples", dossier.examples(), this::point);
        array("criticisms", dossier.criticisms(), this::point);
        array("unanswered", dossier.unanswered(), p -> json.writeNumber(p.lead().number()));
        array("timeline", dossier.timeline(), this::moment);
        array("papers", dossier.papers(), this::paper);
        array("cited", dossier.cited(), w -> {
            json.writeStartObject();
            json.writeStringField("name", w.name());
            work(w.entry());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void concept(Dossier dossier) throws IOException {
        json.writeObjectFieldStart("concept");
        json.writeStringField("id", dossier.concept().id().value());
        array("labels", dossier.concept().labels(), (Label label) -> {
            json.writeStartObject();
            json.writeStringField("language", label.language());
            json.writeStringField("text", label.text());
            json.writeBooleanField("preferred", label.preferred());
            json.writeEndObject();
        });
        strings("proposedBy", dossier.concept().proposedBy());
        json.writeEndObject();
    }

    private void proposal(Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("holder", proposal.holder().name());
        array("evidence", proposal.evidence(), this::evidence);
        json.writeEndObject();
    }

    private void link(Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("concept", link.other().id().value());
        json.writeStringField("kind", link.kind().label());
        json.writeBooleanField("fromHere", link.isFromHere());
        array("evidence", link.evidence(), this::evidence);
        json.writeEndObject();
    }

    private void evidence(Passage passage) throws IOException {
        json.writeStartObject();
        passage(passage);
        json.writeEndObject();
    }

    private void passage(Passage passage) throws IOException {
        json.writeStringField("quote", passage.text());
        json.writeStringField("language", passage.language());
        json.writeStringField("holder", passage.holder().name());
        json.writeStringField("document", passage.paper().id());
        json.writeStringField("paper", passage.paper().entry().key());
        json.writeStringField("page", passage.place().page());
        json.writeStringField("section", passage.place().section());
        json.writeNumberField("paragraph", passage.place().paragraph());
    }

    private void quote(Quote quote) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", quote.number());
        json.writeStringField("unit", quote.reference());
        json.writeStringField("type", quote.type().label());
        json.writeStringField("topic", quote.topic().map(Topic::label).orElse(null));
        passage(quote.passage());
        strings("cites", quote.markers());
        strings("cited", quote.cited().stream().map(w -> w.entry().key()).toList());
        json.writeNumberField(
                "confidence", BigDecimal.valueOf(quote.confidence()).setScale(3, RoundingMode.HALF_UP));
        json.writeEndObject();
    }

    private void point(Point point) throws IOException {
        json.writeStartObject();
        numbers("quotes", point.quotes());
        numbers("translations", point.translations());
        json.writeNumberField("papers", point.papers().size());
        if (point.topic().isPresent()) {
            json.writeStringField("topic", point.topic().get().label());
        }
        numbers("attacks", point.targets());
        numbers("attackedBy", point.against());
        numbers("supportedBy", point.support());
        numbers("elaboratedBy", point.details());
        json.writeEndObject();
    }

    private void moment(Moment moment) throws IOException {
        json.writeStartObject();
        json.writeStringField("year", moment.year());
        json.writeStringField("work", moment.work().key());
        json.writeStringField("name", moment.name());
        json.writeBooleanField("reported", moment.isReported());
        numbers("quotes", moment.quotes());
        json.writeEndObject();
    }

    private void paper(SourcePaper paper) throws IOException {
        json.writeStartObject();
        json.writeStringField("document", paper.id());
        json.writeStringField("file", paper.fileName());
        json.writeStringField("name", paper.name());
        work(paper.entry());
        json.writeEndObject();
    }

    private void work(Bibliography.Entry entry) throws IOException {
        Work work = entry.work();
        json.writeStringField("key", entry.key());
        json.writeStringField("title", work.title());
        strings("authors", work.authors());
        json.writeStringField("year", work.year());
        json.writeStringField("journal", work.journal());
        json.writeStringField("doi", work.doi());
        json.writeStringField("full", work.full());
    }

    private void numbers(String key, List<Quote> quotes) throws IOException {
        array(key, quotes, q -> json.writeNumber(q.number()));
    }

    private void strings(String key, Collection<String> values) throws IOException {
        array(key, values, json::writeString);
    }

    private interface Writing<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String key, Collection<T> values, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(key);
        for (T value : values) {
            writing.write(value);
        }
        json.writeEndArray();
    }
}
