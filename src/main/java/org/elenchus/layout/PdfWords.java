package org.elenchus.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the words of a PDF with their places, letting PDFBox read the glyphs. For one file. */
final class PdfWords extends PDFTextStripper {
    /** Degrees by which lines of a scan may slope. */
    private static final double ASLANT = 4;
    /** A gap wider than this parts words where no blanks are printed, in type sizes. */
    private static final double SQUEEZED = 0.12;

    private final List<PdfPage> pages = new ArrayList<>();
    private final List<List<PdfWord>> words =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Set<Long> printed = new HashSet<>();
    private final List<TextPosition> glyphs = new ArrayList<>();
    /** Widest gap between letters of a word on this page, in type sizes, where the file prints no blanks; else 0. */
    private double letterGap;

    private final StringBuilder text = new StringBuilder();
    private @org.jspecify.annotations.Nullable TextPosition last;
    private double left;
    private double right;
    private double base;
    private double size;
    private boolean bold;
    private int direction;

    private final PictureArea pictureArea = new PictureArea(this);

    PdfWords() {
        setSortByPosition(false);
        addOperator(pictureArea);
    }

    List<PdfPage> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    protected void startPage(PDPage page) {
        words.forEach(List::clear);
        printed.clear();
        glyphs.clear();
        pictureArea.begin(page);
        last = null;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(page);
        letterGap = letterGap();
        glyphs.forEach(this::read);
        endWord();
        int main = 0;
        for (int quarters = 1; quarters < words.size(); quarters++) {
            main = words.get(quarters).size() > words.get(main).size() ? quarters : main;
        }
        boolean turned = main % 2 == 1;
        PDRectangle box = page.getCropBox();
        pages.add(new PdfPage(
                turned ? box.getHeight() : box.getWidth(),
                turned ? box.getWidth() : box.getHeight(),
                words.get(main),
                hasPictures(page),
                pictureArea.share(),
                Math.floorMod(main - page.getRotation() / 90, words.size())));
    }

    private static boolean hasPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    @Override
    protected void writePage() {
        // the words are all that is wanted
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (unicode != null && !unicode.isEmpty() && !isAslant(glyph)) {
            glyphs.add(glyph);
        }
    }

    /** Whether a letter runs up or down the page, as a watermark's do; scans may be a little askew. */
    private static boolean isAslant(TextPosition glyph) {
        Matrix matrix = glyph.getTextMatrix();
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        return Math.abs(angle - 90 * Math.round(angle / 90)) > ASLANT;
    }

    /**
     * Some writers (TeX) print no blanks, and squeeze them to a sixth of the type's size in full lines; where others
     * print them, larger gaps may still stand within a word.
     */
    private double letterGap() {
        long blanks =
                glyphs.stream().filter(glyph -> glyph.getUnicode().isBlank()).count();
        if (blanks * 25 > glyphs.size()) {
            return 0;
        }
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            TextPosition a = glyphs.get(i - 1);
            TextPosition b = glyphs.get(i);
            if (a.getYDirAdj() == b.getYDirAdj() && a.getFontSizeInPt() > 0) {
                double gap = b.getXDirAdj() - a.getXDirAdj() - a.getWidthDirAdj();
                gaps.add(gap / Math.abs(b.getTextMatrix().getScalingFactorY()));
            }
        }
        gaps.sort(null);
        double usual = gaps.isEmpty() ? 0 : Math.clamp(gaps.get(gaps.size() / 2), 0, 0.1);
        return usual + SQUEEZED;
    }

    private void read(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (isPrintedTwice(glyph, unicode)) {
            return;
        }
        if (unicode.isBlank()) {
            endWord();
            return;
        }
        if (last != null && accents(glyph, last)) {
            return;
        }
        float glyphSize = Math.abs(glyph.getTextMatrix().getScalingFactorY());
        if (last != null && !continues(glyph, glyphSize)) {
            endWord();
        }
        if (last == null) {
            begin(glyph);
        }
        text.append(unicode);
        right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        last = glyph;
    }

    /** A word has the place and the type of its first letter. */
    private void begin(TextPosition glyph) {
        left = glyph.getXDirAdj();
        base = glyph.getYDirAdj();
        size = Math.abs(glyph.getTextMatrix().getScalingFactorY());
        bold = isBold(glyph.getFont());
        direction = Math.round(glyph.getDir() / 90f) & 3;
    }

    /** Puts an accent on the letter it stands over, whichever of the two comes first in the file. */
    private boolean accents(TextPosition glyph, TextPosition before) {
        if (glyph.isDiacritic() && before.contains(glyph)) {
            text.setLength(text.length() - before.getUnicode().length());
            before.mergeDiacritic(glyph);
            text.append(before.getUnicode());
            return true;
        }
        if (before.isDiacritic() && glyph.contains(before)) {
            text.setLength(text.length() - before.getUnicode().length());
            if (text.isEmpty()) {
                begin(glyph);
            }
            glyph.mergeDiacritic(before);
            text.append(glyph.getUnicode());
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
            last = glyph;
            return true;
        }
        return false;
    }

    private boolean continues(TextPosition glyph, float glyphSize) {
        double gap = glyph.getXDirAdj() - right;
        double blank = glyph.getWidthOfSpace();
        double wide =
                letterGap > 0 ? letterGap * glyphSize : blank > 0 && blank < glyphSize ? 0.5 * blank : 0.14 * glyphSize;
        return Math.abs(glyph.getYDirAdj() - base) < 0.1 * glyphSize
                && Math.abs(glyphSize - size) < 0.1 * size
                && gap < Math.min(wide, 0.2 * glyphSize)
                && gap > -0.6 * glyphSize
                && (Math.round(glyph.getDir() / 90f) & 3) == direction;
    }

    private void endWord() {
        if (last != null && !text.isEmpty() && size > 0.5) {
            words.get(direction).add(new PdfWord(text.toString(), left, right, base, size, bold));
        }
        text.setLength(0);
        last = null;
    }

    /** Some writers print a letter twice, a hair apart, to make it bold. */
    private boolean isPrintedTwice(TextPosition glyph, String unicode) {
        long x = Math.round(glyph.getXDirAdj());
        long y = Math.round(glyph.getYDirAdj());
        long key = unicode.hashCode() * 100_000_007L + y * 20_011L + x;
        boolean twice = printed.contains(key) || printed.contains(key - 1) || printed.contains(key + 1);
        printed.add(key);
        return twice && !unicode.isBlank() && glyph.getWidthDirAdj() > 2;
    }

    private static boolean isBold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
