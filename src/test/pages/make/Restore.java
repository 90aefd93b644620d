import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Writes the letters of a PDF anew by PDFBox, at the same places, line by line across the whole page: as writers do that
 * sort what they print. Usage: java -cp (PDFBox) Restore.java in.pdf out.pdf FONTFOLDER
 */
public final class Restore extends PDFTextStripper {
    private record Letter(String text, float x, float y, float size, String face) {}

    private final List<List<Letter>> pages = new ArrayList<>();

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void processTextPosition(TextPosition at) {
        String font = at.getFont().getName().toLowerCase(Locale.ROOT);
        String face = font.contains("bold") ? "Bold" : font.contains("italic") ? "Italic" : "Regular";
        if (at.getUnicode().chars().allMatch(c -> c > 0x20) && at.getDir() == 0) {
            pages.getLast()
                    .add(new Letter(
                            at.getUnicode(),
                            at.getX(),
                            at.getY(),
                            at.getTextMatrix().getScalingFactorY(),
                            face));
        }
    }

    public static void main(String[] args) throws IOException {
        Restore read = new Restore();
        try (PDDocument in = Loader.loadPDF(new File(args[0]));
                PDDocument out = new PDDocument()) {
            read.writeText(in, Writer.nullWriter());
            PDFont[] fonts = new PDFont[3];
            String[] faces = {"Regular", "Bold", "Italic"};
            for (int i = 0; i < 3; i++) {
                fonts[i] = PDType0Font.load(out, new File(args[2], "LiberationSerif-" + faces[i] + ".ttf"));
            }
            for (int p = 0; p < read.pages.size(); p++) {
                PDPage page = new PDPage(in.getPage(p).getMediaBox());
                out.addPage(page);
                float height = page.getMediaBox().getHeight();
                List<Letter> letters = read.pages.get(p);
                letters.sort(Comparator.comparingDouble((Letter l) -> Math.round(l.y()))
                        .thenComparingDouble(Letter::x));
                try (PDPageContentStream to = new PDPageContentStream(out, page)) {
                    to.beginText();
                    for (Letter l : letters) {
                        PDFont font = fonts[List.of(faces).indexOf(l.face())];
                        to.setFont(font, l.size());
                        to.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(l.x(), height - l.y()));
                        to.showText(l.text());
                    }
                    to.endText();
                }
            }
            out.setDocumentId(1L);
            out.save(args[1]);
        }
    }
}
