package org.elenchus.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** PDFs that nobody makes by accident. */
final class HostilePdfs {
    static final String TEXT = "Cities grow where people meet and goods change hands.";

    private HostilePdfs() {}

    /** Objects by number from 1, the first the catalogue; without a table, which readers build anew. */
    private static byte[] raw(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.length; i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format("%010d 00000 n \n", offset)));
        pdf.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A page tree whose only node is its own child. */
    static byte[] pagesInACircle() {
        return raw(
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>");
    }

    /** A page tree so deep that whoever walks down it without counting falls. */
    static byte[] deepPages() {
        String[] objects = new String[5_001];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        for (int i = 1; i < objects.length - 1; i++) {
            objects[i] = "<< /Type /Pages /Kids [" + (i + 2) + " 0 R] /Count 1 >>";
        }
        objects[objects.length - 1] = "<< /Type /Page /MediaBox [0 0 100 100] >>";
        return raw(objects);
    }

    /** Lists in lists. */
    static byte[] deepLists() {
        return raw(
                "<< /Type /Catalog /Pages 2 0 R /Deep " + "[".repeat(50_000) + "]".repeat(50_000) + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>");
    }

    /** A drawing that draws itself, twice. */
    static byte[] drawingInACircle() {
        String draw = "/F Do /F Do";
        return raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R"
                        + " /Resources << /XObject << /F 5 0 R >> >> >>",
                "<< /Length 5 >>\nstream\n/F Do\nendstream",
                "<< /Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /F 5 0 R >> >> /Length "
                        + draw.length() + " >>\nstream\n" + draw + "\nendstream");
    }

    /** A page whose few bytes unpack to a quarter of a gigabyte. */
    static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream content = document.getDocument().createCOSStream();
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) '(');
            try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 256; i++) {
                    out.write(blanks);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            return saved(document);
        }
    }

    /** A page of text that starts a script and a program when it is opened. */
    static byte[] acting() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(70, 700);
                content.showText(TEXT);
                content.endText();
            }
            PDActionLaunch launch = new PDActionLaunch();
            launch.getCOSObject().setString(COSName.F, "/bin/sh");
            document.getDocumentCatalog().setOpenAction(launch);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", new PDActionJavaScript("app.launchURL('http://localhost/');")));
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** A page that is one picture of a kind that nothing here can unpack. */
    static byte[] jpeg2000() {
        return raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /XObject << /I 5 0 R >> >> >>",
                "<< /Length 29 >>\nstream\nq 595 0 0 842 0 0 cm /I Do Q \nendstream",
                "<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray"
                        + " /Filter /JPXDecode /Length 12 >>\nstream\n....jP  ....\nendstream");
    }

    /** A page with a picture of so many dots a side, packed so well that the file is small. */
    static byte[] hugePicture(int side) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, side);
            picture.setInt(COSName.HEIGHT, side);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            byte[] row = new byte[side * 3];
            try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < side; i++) {
                    out.write(row);
                }
            }
            page.setResources(new org.apache.pdfbox.pdmodel.PDResources());
            page.getResources()
                    .put(
                            COSName.getPDFName("I"),
                            new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(
                                    new org.apache.pdfbox.pdmodel.common.PDStream(picture), page.getResources()));
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream out = content.createOutputStream()) {
                out.write("q 595 0 0 842 0 0 cm /I Do Q".getBytes(StandardCharsets.ISO_8859_1));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            return saved(document);
        }
    }

    /** A page with text whose font is no font, and one whose sides are as long as a coast. */
    static byte[] brokenFont() {
        String text = "BT /F 11 Tf 70 700 Td (" + TEXT + ") Tj ET";
        return raw(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 1000000000] /Contents 4 0 R"
                        + " /Resources << /Font << /F 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /FontName /X /FontFile2 6 0 R >> >>",
                "<< /Length 12 >>\nstream\n????????????\nendstream");
    }
}
