package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.elenchus.extraction.Limits;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.Span;

/** Ingests texts given in a test, and checks what must hold of every document. */
final class Texts {
    static final Ingestor INGESTOR = new Ingestor(new FewWords(), text -> "", Limits.DEFAULT);

    private Texts() {}

    static Document read(String text) {
        return read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(String name, byte[] bytes) {
        Ingestor.Result result = INGESTOR.ingest(name, bytes, Metadata.NONE);
        assertThat(result.problems()).isEmpty();
        Document document = result.document().orElseThrow();
        checkWhole(document);
        return document;
    }

    static List<String> paragraphs(Document document) {
        return document.paragraphs().stream()
                .map(paragraph -> paragraph.span().cover(document.text()))
                .toList();
    }

    static List<String> paragraphs(Document document, ParagraphKind kind) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == kind)
                .map(paragraph -> paragraph.span().cover(document.text()))
                .toList();
    }

    /** The invariants of a document's structure. */
    static void checkWhole(Document document) {
        int length = document.text().length();
        int at = 0;
        for (Section section : document.sections()) {
            assertThat(section.span().start()).isEqualTo(at);
            assertThat(section.heading().isEmpty()).isEqualTo(section.level() == 0);
            at = section.span().end();
        }
        assertThat(at).isEqualTo(length);
        at = 0;
        for (var page : document.pages()) {
            assertThat(page.span().start()).isEqualTo(at);
            at = page.span().end();
        }
        assertThat(at).isEqualTo(length);
        at = -2;
        for (Paragraph paragraph : document.paragraphs()) {
            assertThat(paragraph.span().start()).isEqualTo(at + 2);
            String text = paragraph.span().cover(document.text());
            assertThat(text).isNotBlank().doesNotContain("\n").isEqualTo(text.strip());
            at = paragraph.span().end();
        }
        assertThat(at).isEqualTo(length);
        document.repairs()
                .forEach(repair ->
                        assertThat(repair.span().cover(document.text())).isEqualTo(repair.result()));
        document.citations().stream()
                .filter(citation -> !citation.span().isEmpty())
                .forEach(citation ->
                        assertThat(citation.span().cover(document.text())).isEqualTo(citation.marker()));
        Span all = document.alignment().toOriginal(new Span(0, length));
        assertThat(all.end()).isGreaterThan(0);
    }
}
