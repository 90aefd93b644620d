package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.RawText;
import org.elenchus.extraction.SourceFile;
import org.elenchus.text.Alignment;
import org.elenchus.text.Box;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.elenchus.text.Source;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words of pages stand that are turned, or whose lines are, as a viewer shows them. */
class TurnedPagesTest {
    private static final float WIDTH = 400;
    private static final float HEIGHT = 600;
    private static final String WORD = "Landscape";

    /** Lines as they stand in the file: turned to the left by 90 degrees, from 100 points right of and 200 over the corner. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aBoxStandsWhereAViewerShowsTheWord(int rotation) throws Exception {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setRotation(rotation);
        List<Box> boxes = boxesOf(page, Matrix.getRotateInstance(Math.PI / 2, 100, 200));
        // in the file's own space the word fills x 90–102 and y from 200 on upwards
        double length = width();
        Box shown = boxes.getFirst();
        switch (rotation) {
            case 0 -> check(shown, 90, HEIGHT - 200 - length, 102, HEIGHT - 200);
            case 90 -> check(shown, 200, 90, 200 + length, 102);
            case 180 -> check(shown, WIDTH - 102, 200, WIDTH - 90, 200 + length);
            default -> check(shown, HEIGHT - 200 - length, WIDTH - 102, HEIGHT - 200, WIDTH - 90);
        }
    }

    @Test
    void aCroppedPageBeginsAtItsCropBox() throws Exception {
        PDPage page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
        page.setCropBox(new PDRectangle(50, 100, 300, 400));
        check(boxesOf(page, Matrix.getTranslateInstance(100, 200)).getFirst(), 50, 290, 50 + width(), 302);
    }

    private static void check(Box box, double left, double top, double right, double bottom) {
        assertThat(box.left()).isCloseTo(left, within(2.0));
        assertThat(box.top()).isCloseTo(top, within(2.0));
        assertThat(box.right()).isCloseTo(right, within(2.0));
        assertThat(box.bottom()).isCloseTo(bottom, within(2.0));
    }

    private static double width() throws Exception {
        return font().getStringWidth(WORD) / 100;
    }

    private static PDType1Font font() {
        return new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    }

    private static List<Box> boxesOf(PDPage page, Matrix place) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font(), 10);
                for (String line : List.of(WORD, "words of a line that runs on", "and of one more below it")) {
                    content.setTextMatrix(place);
                    content.showText(line);
                    place.translate(0, -12);
                }
                content.endText();
            }
            document.save(bytes);
        }
        RawText raw = new PdfReader()
                .read(new SourceFile("page.pdf", bytes.toByteArray()), Limits.DEFAULT, new ArrayList<>());
        int at = raw.text().indexOf(WORD);
        Document document = new Document(
                "page-1",
                new Source("page.pdf", "application/pdf", "00"),
                Metadata.NONE,
                raw.text(),
                Alignment.identity(raw.text().length()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                raw.boxes());
        return document.boxes(new Span(at, at + WORD.length()));
    }
}
