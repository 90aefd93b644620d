package org.elenchus.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;

/** A map as one PDF page of its own size, with the letters that it needs and with links to the sources. */
final class PdfMap {
    /** Points are 1/72 of an inch, our pixels 1/96. */
    private static final double POINTS = 0.75;
    /** Readers refuse longer sides. */
    private static final double LONGEST = 14_400;

    private PdfMap() {}

    static void write(Drawing drawing, MapOptions options, OutputStream out) throws IOException {
        double scale = Math.min(POINTS, LONGEST / Math.max(drawing.width(), drawing.height()));
        try (PDDocument document = new PDDocument();
                Typeface typeface = Typeface.open()) {
            // else it would be made of the time and the place
            document.setDocumentId(1L);
            describe(document, drawing, options);
            PDPage page =
                    new PDPage(new PDRectangle((float) (drawing.width() * scale), (float) (drawing.height() * scale)));
            document.addPage(page);
            PdfCanvas canvas;
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                canvas = new PdfCanvas(stream, PDType0Font.load(document, typeface.font(), true), typeface);
                stream.transform(new Matrix(
                        (float) scale,
                        0,
                        0,
                        (float) -scale,
                        0,
                        page.getMediaBox().getHeight()));
                drawing.draw(canvas);
            }
            float height = page.getMediaBox().getHeight();
            List<PDAnnotation> links = new ArrayList<>();
            canvas.links().forEach(group -> links.add(link(group, scale, height)));
            page.setAnnotations(links);
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Drawing drawing, MapOptions options) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(drawing.title());
        information.setCreator("Elenchus");
        options.date().ifPresent(day -> {
            GregorianCalendar date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
            date.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            information.setCreationDate(date);
        });
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(options.language());
    }

    private static PDAnnotationLink link(Canvas.Group group, double scale, double height) {
        PDActionURI action = new PDActionURI();
        action.setURI(group.link());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        link.setBorderStyle(none);
        link.setContents(group.tooltip());
        MapPicture.Box area = group.area();
        link.setRectangle(new PDRectangle(
                (float) (area.x() * scale),
                (float) (height - area.bottom() * scale),
                (float) (area.width() * scale),
                (float) (area.height() * scale)));
        return link;
    }
}
