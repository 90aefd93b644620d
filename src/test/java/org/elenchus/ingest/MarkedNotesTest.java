package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.elenchus.text.Document;
import org.junit.jupiter.api.Test;

/** Notes of files that say themselves which marker points to which note. */
class MarkedNotesTest {

    private static Document read(String name, String text) {
        return Texts.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isTied(Document document) {
        assertThat(document.notes()).as(document.text()).hasSize(2);
        assertThat(NotesTest.tied(document))
                .containsExactly("1 «обменом» Об этом писали летописцы.", "2 «рынка.» 1871 год назван неточно.");
        assertThat(document.text()).contains("Города живут обменом, и дороги ведут к площади рынка.");
        assertThat(document.repairs()).allMatch(r -> r.kind().equals("note-marker"));
    }

    @Test
    void ofMarkdown() {
        isTied(read("a.md", """
            # Города

            Города живут обменом[^a], и дороги ведут к площади рынка.[^b]

            [^a]: Об этом писали летописцы.
            [^b]: 1871 год назван неточно.
            """));
    }

    @Test
    void ofHtmlByLinksBackAndForth() {
        isTied(read("a.html", """
            <html lang="ru"><body><article><h1>Города</h1>
            <p>Города живут обменом<sup><a href="#f1" id="r1">1</a></sup>, и дороги ведут к площади рынка.<sup><a href="#f2" id="r2">2</a></sup></p>
            <div class="footnotes"><ol><li id="f1">Об этом писали летописцы. <a href="#r1">↩</a></li>
            <li id="f2"><p>1871 год назван неточно. <a href="#r2">↑</a></p></li></ol></div></article></body></html>\
            """));
    }

    @Test
    void ofBooksThatNameTheirNotes() {
        isTied(read("a.html", """
            <html lang="ru" xmlns:epub="http://www.idpf.org/2007/ops"><body><h1>Города</h1>
            <p>Города живут обменом<a epub:type="noteref" href="#n1">1</a>, и дороги ведут к площади рынка.<a epub:type="noteref" href="#n2">[2]</a></p>
            <p epub:type="footnote" id="n1">1 Об этом писали летописцы.</p>
            <p epub:type="footnote" id="n2">2. 1871 год назван неточно.</p></body></html>\
            """));
    }

    @Test
    void ofJats() {
        isTied(read("a.xml", """
            <?xml version="1.0"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS" "http://jats.nlm.nih.gov/JATS.dtd">
            <article xml:lang="ru"><front><article-meta><title-group><article-title>Города</article-title></title-group></article-meta></front>
            <body><sec><title>Обмен</title><p>Города живут обменом<xref ref-type="fn" rid="f1"><sup>1</sup></xref>, и дороги ведут к площади рынка.<xref ref-type="fn" rid="f2">2</xref></p></sec></body>
            <back><fn-group><fn id="f1"><label>1</label><p>Об этом писали летописцы.</p></fn><fn id="f2"><p>1871 год назван неточно.</p></fn></fn-group></back></article>\
            """));
    }

    @Test
    void ofTeiWhereTheNoteStandsInItsSentence() {
        Document document = read("a.xml", """
            <?xml version="1.0"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="ru"><teiHeader><fileDesc><titleStmt><title>Города</title></titleStmt></fileDesc></teiHeader>
            <text><body><div><head>Обмен</head><p>Города живут обменом<note place="foot" n="1">Об этом писали летописцы.</note>, и дороги ведут к площади рынка.<note place="foot" n="2">1871 год назван неточно.</note></p></div></body></text></TEI>\
            """);
        assertThat(NotesTest.tied(document))
                .containsExactly("1 «обменом» Об этом писали летописцы.", "2 «рынка.» 1871 год назван неточно.");
    }

    @Test
    void ofWord() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Города");
            var paragraph = word.createParagraph();
            paragraph.createRun().setText("Города живут обменом");
            XWPFFootnote first = word.createFootnote();
            first.createParagraph().createRun().setText("Об этом писали летописцы.");
            paragraph.addFootnoteReference(first);
            paragraph.createRun().setText(", и дороги ведут к площади рынка.");
            XWPFFootnote second = word.createFootnote();
            second.createParagraph().createRun().setText("1871 год назван неточно.");
            paragraph.addFootnoteReference(second);
            word.write(bytes);
        }
        isTied(Texts.read("a.docx", bytes.toByteArray()));
    }

    @Test
    void ofOpenDocument() {
        String content = "<?xml version=\"1.0\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                + "<text:h text:outline-level=\"1\">Города</text:h><text:p>Города живут обменом"
                + note(1, "Об этом писали летописцы.") + ", и дороги ведут к площади рынка."
                + note(2, "1871 год назван неточно.")
                + "</text:p></office:text></office:body></office:document-content>";
        isTied(Texts.read(
                "a.odt",
                new Zips()
                        .stored("mimetype", "application/vnd.oasis.opendocument.text")
                        .file("content.xml", content)
                        .bytes()));
    }

    private static String note(int number, String text) {
        return "<text:note text:id=\"ftn" + number + "\" text:note-class=\"footnote\"><text:note-citation>" + number
                + "</text:note-citation><text:note-body><text:p>" + text + "</text:p></text:note-body></text:note>";
    }
}
