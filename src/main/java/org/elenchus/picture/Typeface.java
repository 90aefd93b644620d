package org.elenchus.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.elenchus.picture.Canvas.Face;

/**
 * Liberation Sans (SIL Open Font License 1.1; Latin, Greek, Cyrillic and Hebrew letters), which travels with PDFBox: pictures that
 * carry their letters look the same on every machine, also on one that has no fonts at all. Close it after use.
 */
final class Typeface implements AutoCloseable {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Stands for a letter that the font does not have. */
    private static final String UNKNOWN = "\u25A1";
    /** How much wider the strokes of bold letters are, in ems: the font has one weight. */
    static final double BOLDER = 0.032;

    /** And how much further apart these letters stand. */
    static final double SPREAD = 0.018;

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Typeface open() throws IOException {
        try (InputStream file = Objects.requireNonNull(PDFont.class.getResourceAsStream(FILE), FILE)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    TrueTypeFont font() {
        return font;
    }

    /** The text with nothing in it that the font cannot show. */
    String showable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                shown.append(' ');
            } else if (letters.getGlyphId(c) > 0) {
                shown.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK) {
                shown.append(UNKNOWN);
            }
        });
        return shown.toString();
    }

    /** Width in pixels. */
    double width(String text, Face face) throws IOException {
        double width = 0;
        for (int c : showable(text).codePoints().toArray()) {
            width += advance(letters.getGlyphId(c), face);
        }
        return width;
    }

    private double advance(int glyph, Face face) throws IOException {
        return (font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm() + (face.bold() ? SPREAD : 0)) * face.size();
    }

    /** The outlines of a line of text that begins at a point of its baseline. */
    Path2D outline(String text, double x, double y, Face face) throws IOException {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double em = face.size() / font.getUnitsPerEm();
        double at = x;
        for (int c : showable(text).codePoints().toArray()) {
            int glyph = letters.getGlyphId(c);
            GlyphData outline = font.getGlyph().getGlyph(glyph);
            if (outline != null) {
                line.append(outline.getPath().getPathIterator(new AffineTransform(em, 0, 0, -em, at, y)), false);
            }
            at += advance(glyph, face);
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
