package org.elenchus.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to harm: each gives a document or a problem, tells nothing that is not in it, and leaves nothing behind. */
class HostileFilesIT {
    private static final String SECRET = "the-secret-of-this-machine";
    private static final String LAUGHS = "<!DOCTYPE %s [<!ENTITY l0 'ha ha ha '>" + laughs() + "]>";
    private static final WorkerPool POOL =
            new WorkerPool(new WorkerSettings(1, 256, Limits.DEFAULT.within(Duration.ofSeconds(30))));

    @TempDir
    Path folder;

    @AfterAll
    static void nothingIsLeft() throws IOException {
        POOL.close();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var left = Files.newDirectoryStream(
                temporary, "elenchus-worker-" + ProcessHandle.current().pid() + "-*")) {
            assertThat(left).isEmpty();
        }
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return entities.toString();
    }

    private static Ingestor.Result read(String name, byte[] bytes) {
        return POOL.read(name, bytes, Metadata.NONE);
    }

    private static Ingestor.Result read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that is no larger than a paper, or a problem with a next step; never a crash. */
    private static void assertHarmless(Ingestor.Result result) {
        assertThat(result.document().map(Document::text).orElse("").length()).isLessThan(500_000);
        assertThat(result.document().isPresent() || !result.problems().isEmpty())
                .isTrue();
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.hint()).isNotEmpty();
            assertThat(problem.message()).doesNotContain("crash");
        });
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String doctype, String text) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels'"
                        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
                        + " PartName='/word/document.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
                        + " Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument' Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                "<?xml version='1.0'?>" + doctype
                        + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + "<w:p><w:r><w:t>Cities grow. " + text + "</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] odt(String doctype, String text) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version='1.0'?>" + doctype
                        + "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
                        + "<text:p>Cities grow. " + text
                        + "</text:p></office:text></office:body></office:document-content>");
    }

    private static byte[] epub(String doctype, String text) throws IOException {
        return zip(
                "mimetype",
                "application/epub+zip",
                "META-INF/container.xml",
                "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container' version='1.0'><rootfiles><rootfile"
                        + " full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
                "c.opf",
                "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><manifest><item id='c1' href='c1.xhtml'"
                    + " media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c1'/></spine></package>",
                "c1.xhtml",
                "<?xml version='1.0'?>" + doctype + "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Cities grow. "
                        + text + "</p></body></html>");
    }

    private static String jats(String doctype, String text) {
        return "<?xml version='1.0'?>" + doctype + "<article><front/><body><p>Cities grow. " + text
                + "</p></body></article>";
    }

    @Test
    void noEntityOpensAFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String entity = " [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY %% p SYSTEM '" + secret.toUri() + "'>]>";
        List<Ingestor.Result> results = List.of(
                read("a.xml", jats("<!DOCTYPE article" + entity, "&x;")),
                read(
                        "b.xml",
                        "<?xml version='1.0'?><!DOCTYPE TEI" + entity
                                + "<TEI><text><body><p>Cities grow. &x;</p></body></text></TEI>"),
                read("c.html", "<!DOCTYPE html" + entity + "<html><body><p>Cities grow. &x;</p></body></html>"),
                read("d.docx", docx("<!DOCTYPE w:document" + entity, "&x;")),
                read("e.odt", odt("<!DOCTYPE office:document-content" + entity, "&x;")),
                read("f.epub", epub("<!DOCTYPE html" + entity, "&x;")));
        assertThat(results).allSatisfy(result -> {
            assertHarmless(result);
            assertThat(result.toString()).doesNotContain(SECRET);
        });
    }

    @Test
    void aBillionLaughsAreNotLaughed() throws IOException {
        List<Ingestor.Result> results = List.of(
                read("a.xml", jats(LAUGHS.formatted("article"), "&l11;")),
                read("c.html", LAUGHS.formatted("html") + "<html><body><p>Cities grow. &l11;</p></body></html>"),
                read("d.docx", docx(LAUGHS.formatted("w:document"), "&l11;")),
                read("e.odt", odt(LAUGHS.formatted("office:document-content"), "&l11;")),
                read("f.epub", epub(LAUGHS.formatted("html"), "&l11;")));
        assertThat(results).allSatisfy(HostileFilesIT::assertHarmless);
    }

    @Test
    void officeFilesThatUnpackToMuchAreRefused() throws IOException {
        String much = "Cities grow. ".repeat(4_000_000);
        assertThat(List.of(
                        read("a.docx", docx("", much)), read("b.odt", odt("", much)), read("c.epub", epub("", much))))
                .allSatisfy(result -> {
                    assertHarmless(result);
                    assertThat(result.document()).isEmpty();
                });
    }

    @Test
    void pdfsThatTurnInCirclesOrGoDeepAreHarmless() {
        assertHarmless(read("circle.pdf", HostilePdfs.pagesInACircle()));
        assertHarmless(read("deep-pages.pdf", HostilePdfs.deepPages()));
        assertHarmless(read("deep-lists.pdf", HostilePdfs.deepLists()));
        WorkerSettings hasty = new WorkerSettings(1, 256, Limits.DEFAULT.within(Duration.ofSeconds(4)));
        try (WorkerPool pool = new WorkerPool(hasty)) {
            // draws itself more often than there is time
            assertHarmless(pool.read("drawing.pdf", HostilePdfs.drawingInACircle(), Metadata.NONE));
        }
    }

    @Test
    void aPdfThatUnpacksToMuchIsHarmless() throws IOException {
        byte[] bomb = HostilePdfs.bomb();
        assertThat(bomb.length).isLessThan(2 << 20);
        assertHarmless(read("bomb.pdf", bomb));
        assertThat(read("a.txt", "Cities grow.").document()).isPresent();
    }

    @Test
    void whatAPdfWouldStartIsIgnoredAndTold() throws IOException {
        Ingestor.Result result = read("acting.pdf", HostilePdfs.acting());
        assertThat(result.document().orElseThrow().text()).contains(HostilePdfs.TEXT);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("ignored"));
    }

    @Test
    void tagsWithoutEndAreHarmless() {
        assertHarmless(read("a.html", "<div>".repeat(20_000) + "Cities grow."));
        assertHarmless(read("a.md", "> ".repeat(20_000) + "Cities grow."));
        assertHarmless(read("b.md", "[".repeat(20_000) + "Cities grow."));
        assertHarmless(read("a.rtf", "{\\rtf1 " + "{".repeat(20_000) + "Cities grow."));
        assertHarmless(read("a.xml", "<?xml version='1.0'?>" + "<article>".repeat(20_000)));
    }

    @Test
    void picturesThatCannotBeUnpackedAreToldHowToConvert() {
        Ingestor.Result result = read("jpeg2000.pdf", HostilePdfs.jpeg2000());
        assertThat(result.document()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.hint()).contains("JPEG 2000").contains("gs -o"));
    }

    @Test
    void hugePicturesAndBrokenFontsAreHarmless() throws IOException {
        assertHarmless(read("huge.pdf", HostilePdfs.hugePicture(20_000)));
        assertHarmless(read("font.pdf", HostilePdfs.brokenFont()));
        assertThat(read("a.txt", "Cities grow.").document()).isPresent();
    }
}
