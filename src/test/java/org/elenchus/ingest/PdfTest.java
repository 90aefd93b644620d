package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Document;
import org.elenchus.text.Page;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final double LEFT = PdfSheets.LEFT;
    private static final double RIGHT = PdfSheets.RIGHT_COLUMN;
    private static final String[] ONE = {
        "Сеть малых городов держится на обмене,",
        "который длится дольше торговли и не требует",
        "рынка. Об этом писали многие, но промышлен-",
        "ных данных ещё не было, и спор шёл о словах,",
        "а не о том, как устроена такая сеть на деле и",
        "что отличает её от рынка. Мы начнём с того,"
    };
    private static final String[] TWO = {
        "что такое обмен, и лишь потом перейдём к его",
        "границам. Обмен бывает разный, и не всякий",
        "обмен образует сеть. Нужно ещё доверие, а",
        "оно растёт медленно, и социально-",
        "экономических мер для него мало. Второй",
        "столбец кончается здесь, и абзац вместе с ним."
    };

    private static Document read(PdfSheets sheets) {
        return Texts.read("a.pdf", sheets.bytes());
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        Document document = read(new PdfSheets().column(LEFT, 100, 10, 220, ONE).column(RIGHT, 100, 10, 220, TWO));
        assertThat(document.text())
                .startsWith("Сеть малых городов")
                .contains("но промышленных данных", "Мы начнём с того, что такое обмен", "социально-экономических мер")
                .endsWith("и абзац вместе с ним.");
        assertThat(Texts.paragraphs(document)).hasSize(1);
    }

    @Test
    void columnsAreFoundThoughTheFileStoresLinesAcrossThem() {
        PdfSheets sheets = new PdfSheets();
        for (int i = 0; i < ONE.length; i++) {
            double down = 100 + i * PdfSheets.PITCH;
            sheets.column(LEFT, down, 10, 220, ONE[i], "").column(RIGHT, down, 10, 220, TWO[i], "");
        }
        assertThat(read(sheets).text()).contains("Мы начнём с того, что такое обмен", "границам. Обмен бывает разный");
    }

    @Test
    void aFullWidthTitleStandsBeforeItsColumns() {
        Document document = read(new PdfSheets()
                .print(120, 70, 16, "Сети малых городов и спор о понятии обмена")
                .column(LEFT, 110, 10, 220, ONE)
                .column(RIGHT, 110, 10, 220, TWO));
        assertThat(Texts.paragraphs(document))
                .hasSize(2)
                .first()
                .isEqualTo("Сети малых городов и спор о понятии обмена");
        assertThat(document.sections()).extracting(Section::kind).containsExactly(SectionKind.FRONT, SectionKind.BODY);
        assertThat(document.metadata().title()).isEqualTo("Сети малых городов и спор о понятии обмена");
    }

    @Test
    void headsAndPageNumbersAreCutAndTellTheLabels() {
        PdfSheets sheets = new PdfSheets();
        for (int p = 0; p < 3; p++) {
            if (p > 0) {
                sheets.turn();
            }
            sheets.print(200, 40, 8, "Вестник малых городов. 2021. № 3")
                    .column(LEFT, 90, 10, 440, p % 2 == 0 ? ONE : TWO)
                    .print(300, 800, 9, String.valueOf(117 + p));
        }
        Document document = read(sheets);
        assertThat(document.text()).doesNotContain("Вестник", "117", "119");
        assertThat(document.pages()).extracting(Page::label).containsExactly("117", "118", "119");
        assertThat(document.pageAt(document.text().indexOf("границам"))).isEqualTo("118");
    }

    @Test
    void theAuthorOverTheTextIsKeptThoughLaterPagesCarryTheName() {
        PdfSheets sheets = new PdfSheets()
                .print(120, 60, 16, "Сети малых городов и спор о понятии обмена")
                .print(250, 90, 10, "Н. Н. Примеров");
        for (int p = 0; p < 3; p++) {
            if (p > 0) {
                sheets.turn().print(250, 40, 8, "Н. Н. Примеров");
            }
            sheets.column(LEFT, 130, 10, 440, p % 2 == 0 ? ONE : TWO);
        }
        Document document = read(sheets);
        assertThat(document.metadata().authors()).containsExactly("Н. Н. Примеров");
        assertThat(document.text()).containsOnlyOnce("Примеров");
    }

    @Test
    void anIndentedLineBeginsAParagraphThoughTheOneBeforeIsAlmostFull() {
        PdfSheets sheets = new PdfSheets();
        for (int i = 0; i < 3; i++) {
            double down = 100 + i * 6 * PdfSheets.PITCH;
            sheets.column(LEFT + 15, down, 10, 205, "Сеть малых городов держится", "")
                    .column(LEFT, down + PdfSheets.PITCH, 10, 220, "на обмене, который длится дольше торговли,", "")
                    .column(
                            LEFT,
                            down + 2 * PdfSheets.PITCH,
                            10,
                            220,
                            "и промышленных сетей там ещё не бывало никогда",
                            "")
                    .column(LEFT, down + 3 * PdfSheets.PITCH, 10, 220, "не видно.", "")
                    .column(LEFT + 15, down + 4 * PdfSheets.PITCH, 10, 205, "Второй абзац начинается так", "")
                    .column(
                            LEFT,
                            down + 5 * PdfSheets.PITCH,
                            10,
                            205,
                            "же и кончается почти полной строкой здесь.",
                            "");
        }
        assertThat(Texts.paragraphs(read(sheets))).hasSize(6);
    }

    @Test
    void aParagraphGoesOnOverThePageAndItsFootnote() {
        Document document = read(new PdfSheets()
                .column(LEFT, 100, 10, 440, "Обмен держится на доверии, которое рас-")
                .column(LEFT, 100 + PdfSheets.PITCH, 10, 440, ONE)
                .column(
                        LEFT,
                        100 + 7 * PdfSheets.PITCH,
                        10,
                        440,
                        "говорить об обмене следует после того, как сеть описана и",
                        "")
                .print(LEFT, 700, 8, "1 Об этом подробнее сказано в другой работе.")
                .turn()
                .column(LEFT, 100, 10, 440, TWO));
        assertThat(Texts.paragraphs(document, ParagraphKind.NOTE))
                .containsExactly("1 Об этом подробнее сказано в другой работе.");
        assertThat(document.sections().getLast().kind()).isEqualTo(SectionKind.NOTES);
        assertThat(document.text()).contains("сеть описана и что такое обмен");
    }

    @Test
    void raisedMarkersLeaveTheWord() {
        Document document = read(new PdfSheets()
                .column(LEFT, 100, 10, 440, ONE)
                .print(LEFT, 100 + 6 * PdfSheets.PITCH, 10, "Так пишет и Громова")
                .print(LEFT + 95.6, 96.5 + 6 * PdfSheets.PITCH, 6, "12"));
        assertThat(document.text()).endsWith("Громова");
        assertThat(document.repairs())
                .filteredOn(r -> r.kind().equals("note-marker"))
                .singleElement()
                .satisfies(r -> assertThat(r.original()).isEqualTo("¹²"));
    }

    @Test
    void tableRowsStayOutOfTheProse() {
        PdfSheets sheets = new PdfSheets().column(LEFT, 100, 10, 440, ONE);
        for (int row = 0; row < 3; row++) {
            double down = 220 + row * PdfSheets.PITCH;
            sheets.print(LEFT, down, 10, "Город " + "АБВ".charAt(row))
                    .print(250, down, 10, String.valueOf(1990 + row))
                    .print(400, down, 10, String.valueOf(12 + row));
        }
        Document document = read(sheets.column(LEFT, 300, 10, 440, TWO));
        assertThat(Texts.paragraphs(document, ParagraphKind.TABLE)).hasSize(3);
        assertThat(Texts.paragraphs(document, ParagraphKind.PROSE))
                .allSatisfy(text -> assertThat(text).doesNotContain("Город"));
    }

    @Test
    void everyCharacterOfAPageMapsBack() {
        Document document = read(new PdfSheets().column(LEFT, 100, 10, 220, ONE).column(RIGHT, 100, 10, 220, TWO));
        int before = -1;
        for (int i = 0; i < document.text().length(); i++) {
            Span origin = document.alignment().toOriginal(new Span(i, i + 1));
            assertThat(origin.start()).isGreaterThanOrEqualTo(before);
            before = origin.start();
        }
        assertThat(List.of(document.alignment().runs())).isNotEmpty();
    }
}
