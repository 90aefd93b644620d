package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.scan.Tesseract;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages that are pictures. Skipped where Tesseract is not installed. */
class ScansIT {
    private static final String[] LINES = {
        "Города редко растут сами по себе: они живут обменом людей, товаров",
        "и знаний, и каждый новый путь меняет соседей. Понятие сети городов",
        "описывает этот обмен, хотя границы его остаются предметом спора.",
        "Critics of the network city object that exchange alone explains",
        "neither wealth nor decline, and that the evidence is thin."
    };
    private static final LanguageAnalysis LANGUAGE = LanguageAnalysis.load();
    private static final Ingestor INGESTOR = new Ingestor(LANGUAGE::isWord, LANGUAGE::detect, Limits.DEFAULT);

    @BeforeAll
    static void withTesseractOnly() {
        assumeTrue(
                Tesseract.installed().filter(Tesseract::knowsRussian).isPresent(),
                "Tesseract is not installed: " + Tesseract.INSTALL);
    }

    private static Ingestor with(Handling.Recognition recognition) {
        return new Ingestor(
                LANGUAGE::isWord, LANGUAGE::detect, Limits.DEFAULT, new Handling(List.of(), recognition), () -> {});
    }

    private static BufferedImage page() throws IOException {
        byte[] printed = new PdfSheets().column(60, 90, 11, 470, LINES).bytes();
        try (PDDocument document = Loader.loadPDF(printed)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 300, ImageType.GRAY);
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        turned.createGraphics().fillRect(0, 0, page.getWidth(), page.getHeight());
        AffineTransform turn = AffineTransform.getRotateInstance(
                Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        turned.createGraphics().drawImage(page, new AffineTransformOp(turn, AffineTransformOp.TYPE_BILINEAR), 0, 0);
        return turned;
    }

    private static byte[] scan(BufferedImage... pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (BufferedImage page : pages) {
                PDPage sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(
                            LosslessFactory.createFromImage(document, page),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Document read(String name, byte[] bytes) {
        Ingestor.Result result = INGESTOR.ingest(name, bytes, Metadata.NONE);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("recognised by Tesseract"));
        Document document = result.document().orElseThrow();
        Texts.checkWhole(document);
        return document;
    }

    private static void assertAccurate(Document document) {
        String truth = String.join(" ", LINES);
        String read = document.text().replaceAll("\\s+", " ").strip();
        assertThat(1 - (double) distance(truth, read) / truth.length()).as(read).isGreaterThanOrEqualTo(0.95);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                int same = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(up, row[j - 1]));
                corner = up;
            }
        }
        return row[b.length()];
    }

    @Test
    void aCleanPageIsRecognisedWithAConfidence() throws IOException {
        Document document = read("scan.pdf", scan(page()));
        assertAccurate(document);
        assertThat(document.pages())
                .allSatisfy(page -> assertThat(page.recognition().orElse(0.0)).isBetween(0.8, 1.0));
        assertThat(document.paragraphs().size()).isLessThanOrEqualTo(2);
    }

    @Test
    void aSkewedPageIsRecognised() throws IOException {
        assertAccurate(read("skewed.pdf", scan(turned(page(), 1.5))));
    }

    @Test
    void aPictureIsRecognised() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page(), "png", png);
        Document document = read("page.png", png.toByteArray());
        assertAccurate(document);
        assertThat(document.source().mediaType()).isEqualTo("image/png");
    }

    /** A picture of a page with text over it, as a program for recognition leaves it. */
    private static byte[] layered(BufferedImage page, String... text) throws IOException {
        byte[] printed = new PdfSheets().column(60, 90, 11, 470, text).bytes();
        try (PDDocument document = Loader.loadPDF(printed);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            // over the text, which nobody sees then
            try (PDPageContentStream content =
                    new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, false, true)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, page),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aStampOverAScanIsNoTextOfItsOwn() throws IOException {
        Document document =
                read("stamped.pdf", layered(page(), "Downloaded from the library of the city, for private use"));
        assertThat(document.text()).contains("Города редко растут").contains("evidence is thin");
    }

    @Test
    void aTextLayerThatMakesNoWordsIsToldAndRecognisedAnewOnRequest() throws IOException {
        String[] poor = new String[14];
        java.util.Arrays.fill(poor, "fopoga peAKo pacTyT ca6u no ce6e: oHM )KHByT o6MeHoM JIIO,D,en");
        byte[] bytes = layered(page(), poor);
        Ingestor.Result kept = INGESTOR.ingest("old.pdf", bytes, Metadata.NONE);
        assertThat(kept.document()).isPresent();
        assertThat(kept.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("makes no words").endsWith("page 1");
            assertThat(problem.hint()).contains("--ocr anew");
        });
        Ingestor.Result result = with(Handling.Recognition.ANEW).ingest("old.pdf", bytes, Metadata.NONE);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("1 of 1 pages were recognised"));
        assertAccurate(result.document().orElseThrow());
    }

    @Test
    void onlyPagesWithoutTextAreRecognised() throws IOException {
        byte[] printed = new PdfSheets()
                .column(
                        60,
                        90,
                        11,
                        470,
                        "Эта страница напечатана и не нуждается в распознавании,",
                        "а следующая нуждается.")
                .bytes();
        try (PDDocument document = Loader.loadPDF(printed);
                PDDocument picture = Loader.loadPDF(scan(page()));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.importPage(picture.getPage(0));
            document.save(bytes);
            Ingestor.Result both = INGESTOR.ingest("both.pdf", bytes.toByteArray(), Metadata.NONE);
            assertThat(both.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message())
                            .startsWith("1 of 2 pages were recognised")
                            .endsWith(": page 2"));
            Ingestor.Result never =
                    with(Handling.Recognition.NEVER).ingest("both.pdf", bytes.toByteArray(), Metadata.NONE);
            assertThat(never.document()).isPresent();
            assertThat(never.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo("1 of 2 pages are pictures without text: page 2");
                assertThat(problem.hint()).contains("--ocr never");
            });
            assertThat(both.document().orElseThrow().pages())
                    .extracting(page -> page.recognition().isPresent())
                    .isEqualTo(List.of(false, true));
        }
    }
}
