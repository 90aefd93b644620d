package org.elenchus.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip files for tests. */
final class Zips implements AutoCloseable {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    Zips stored(String name, String content) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(data);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(sum.getValue());
        return add(entry, data);
    }

    Zips file(String name, String content) {
        return add(new ZipEntry(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private Zips add(ZipEntry entry, byte[] data) {
        try {
            zip.putNextEntry(entry);
            zip.write(data);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // all in memory
    }

    /** A text document of LibreOffice. */
    static byte[] odt(String body) {
        String head = "<?xml version='1.0' encoding='UTF-8'?><office:document-content"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>";
        return new Zips()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .file("content.xml", head + body + "</office:text></office:body></office:document-content>")
                .bytes();
    }

    /** A text document of Word, with just what it needs. */
    static byte[] docx(String body) {
        String types = "<?xml version='1.0' encoding='UTF-8'?><Types"
                + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml'"
                + " ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
        String links = "<?xml version='1.0' encoding='UTF-8'?><Relationships"
                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type="
                + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
                + " Target='word/document.xml'/></Relationships>";
        String document = "<?xml version='1.0' encoding='UTF-8'?><w:document"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>" + body
                + "</w:body></w:document>";
        return new Zips()
                .file("[Content_Types].xml", types)
                .file("_rels/.rels", links)
                .file("word/document.xml", document)
                .bytes();
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    /** A book of one chapter. */
    static byte[] epub(String body) {
        return new Zips()
                .stored("mimetype", "application/epub+zip")
                .file(
                        "META-INF/container.xml",
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles>"
                                + "<rootfile full-path='content.opf' media-type='application/oebps-package+xml'/>"
                                + "</rootfiles></container>")
                .file(
                        "content.opf",
                        "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata"
                            + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Книга</dc:title></metadata><manifest><item"
                            + " id='c1' href='c1.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref"
                            + " idref='c1'/></spine></package>")
                .file("c1.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + body + "</body></html>")
                .bytes();
    }
}
