package org.elenchus.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes small PDFs for tests, letter by letter where the test wants them. */
final class PdfSheets implements AutoCloseable {
    static final double LEFT = 60;
    static final double RIGHT_COLUMN = 310;
    static final double PITCH = 13;

    final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;

    PdfSheets() {
        try (InputStream letters =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, letters);
            page = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream start() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    PdfSheets turn() {
        try {
            page.close();
            page = start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param down from the upper edge */
    PdfSheets print(double left, double down, double size, String text) {
        try {
            page.beginText();
            page.setFont(font, (float) size);
            page.newLineAtOffset((float) left, (float) (PDRectangle.A4.getHeight() - down));
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A column of lines, stretched to the width by wider blanks, but for the last. */
    PdfSheets column(double left, double down, double size, double width, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            stretch(left, down + i * PITCH * size / 10, size, i + 1 < lines.length ? width : 0, lines[i]);
        }
        return this;
    }

    private void stretch(double left, double down, double size, double width, String line) {
        String[] words = line.split(" ");
        double used = 0;
        for (String word : words) {
            used += widthOf(word, size);
        }
        double gap = width == 0 || words.length == 1 ? widthOf(" ", size) : (width - used) / (words.length - 1);
        double x = left;
        for (String word : words) {
            print(x, down, size, word);
            x += widthOf(word, size) + gap;
        }
    }

    double widthOf(String text, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            page.close();
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
