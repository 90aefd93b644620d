package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.elenchus.text.Document;
import org.elenchus.text.ParagraphKind;
import org.junit.jupiter.api.Test;

class MoreFormatsTest {

    @Test
    void markdownKeepsItsStructure() {
        String text = "---\n"
                + "title: Города и обмен\n"
                + "author: [Громова И., Лужин П.]\n"
                + "date: 2004-05-01\n"
                + "lang: ru\n"
                + "---\n\n"
                + "# Города и обмен\n\n"
                + "## Введение\n\n"
                + "Сеть городов держится на *обмене*[^1], и это её\n"
                + "признак.\n\n"
                + "- Первый признак сети – обмен.\n"
                + "- Второй признак сети – связь.\n\n"
                + "| a | b |\n"
                + "|---|---|\n"
                + "| 1 | 2 |\n\n"
                + "[^1]: Так считают не все.\n";
        Document document = Texts.read("a.md", text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.source().mediaType()).isEqualTo("text/markdown");
        assertThat(document.metadata().title()).isEqualTo("Города и обмен");
        assertThat(document.metadata().authors()).containsExactly("Громова И.", "Лужин П.");
        assertThat(document.metadata().year()).isEqualTo("2004");
        assertThat(document.sections()).extracting(section -> section.heading()).contains("Введение");
        assertThat(document.text())
                .contains("держится на обмене")
                .contains("и это её признак")
                .doesNotContain("*");
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE))
                .anySatisfy(note -> assertThat(note).contains("Так считают не все."));
    }

    @Test
    void slidesAreReadWithTheirNotes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (int i = 1; i <= 2; i++) {
                XSLFSlide slide = show.createSlide();
                var box = slide.createTextBox();
                box.setAnchor(new Rectangle(50, 50, 400, 200));
                box.setText("Тезис " + i + ": города растут там, где встречаются люди и знания.");
                XSLFNotes notes = show.getNotesSlide(slide);
                for (XSLFTextShape shape : notes.getPlaceholders()) {
                    if (shape.getTextType() == org.apache.poi.sl.usermodel.Placeholder.BODY) {
                        shape.setText("Заметка " + i + ": критики возражают, что данных для этого мало.");
                    }
                }
            }
            show.write(bytes);
        }
        Document document = Texts.read("talk.pptx", bytes.toByteArray());
        String text = document.text();
        assertThat(List.of(
                        text.indexOf("Тезис 1"),
                        text.indexOf("Заметка 1"),
                        text.indexOf("Тезис 2"),
                        text.indexOf("Заметка 2")))
                .isSorted()
                .allMatch(at -> at >= 0);
        assertThat(document.pages()).extracting(page -> page.label()).containsExactly("1", "2");
        assertThat(text).doesNotContain("Click to edit");
    }
}
