package org.elenchus.pages;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.elenchus.text.Box;

/** The letters of a PDF with their places, by PDFBox alone; for pages that are not turned. */
final class GlyphsOnPages extends PDFTextStripper {
    private record Glyph(int page, double x, double y, String letters) {}

    private final List<Glyph> glyphs = new ArrayList<>();

    private GlyphsOnPages() {}

    static GlyphsOnPages of(Path file) throws IOException {
        GlyphsOnPages glyphs = new GlyphsOnPages();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            glyphs.writeText(document, Writer.nullWriter());
        }
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String letters = letters(glyph.getUnicode());
        if (!letters.isEmpty() && glyph.getTextMatrix().getShearY() == 0) {
            double middle = glyph.getX() + glyph.getWidth() / 2;
            glyphs.add(new Glyph(getCurrentPageNo(), middle, glyph.getY() - 0.25 * glyph.getXScale(), letters));
        }
    }

    @Override
    protected void writePage() {
        // places are all that is wanted
    }

    /** The letters whose middles stand in the boxes, box by box, from left to right. */
    String lettersIn(List<Box> boxes) {
        StringBuilder found = new StringBuilder();
        for (Box box : boxes) {
            glyphs.stream()
                    .filter(glyph -> glyph.page() == box.page()
                            && glyph.x() >= box.left()
                            && glyph.x() <= box.right()
                            && glyph.y() >= box.top()
                            && glyph.y() <= box.bottom())
                    .sorted(Comparator.comparingDouble(Glyph::x))
                    .forEach(glyph -> found.append(glyph.letters()));
        }
        return found.toString();
    }

    /** Letters alone, without accents: what no repair but that of look-alikes changes. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\P{L}", "");
    }
}
