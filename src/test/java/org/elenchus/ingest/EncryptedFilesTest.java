package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with a password are read with it, and say what to do without. */
class EncryptedFilesTest {
    private static final String TEXT = "Города растут там, где люди встречаются и меняют товары.";

    private static Ingestor with(String... passwords) {
        Handling handling = new Handling(List.of(passwords), Handling.Recognition.NEVER);
        return new Ingestor(new FewWords(), text -> "", Limits.DEFAULT, handling, () -> {});
    }

    private static byte[] pdf(int bits, String password) throws IOException {
        byte[] plain = new PdfSheets().column(60, 90, 11, 470, TEXT, TEXT).bytes();
        try (PDDocument document = Loader.loadPDF(plain);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(bits > 40);
            document.protect(policy);
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx(String password) throws IOException, GeneralSecurityException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(TEXT);
            return encrypted(document, password);
        }
    }

    private static byte[] pptx(String password) throws IOException, GeneralSecurityException {
        try (XMLSlideShow slides = new XMLSlideShow()) {
            slides.createSlide().createTextBox().setText(TEXT);
            return encrypted(slides, password);
        }
    }

    private static byte[] encrypted(POIXMLDocument document, String password)
            throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (OutputStream out = encryptor.getDataStream(files)) {
                document.write(out);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** As LibreOffice writes it: the manifest says how the content is encrypted. */
    private static byte[] odt() {
        String manifest = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
            <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="99">
            <manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="AAAA">
            <manifest:algorithm manifest:algorithm-name="Blowfish CFB" manifest:initialisation-vector="AAAA"/>
            </manifest:encryption-data></manifest:file-entry></manifest:manifest>
            """;
        return new Zips()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .stored("content.xml", "\u0001\u0002no markup at all")
                .stored("META-INF/manifest.xml", manifest)
                .bytes();
    }

    private static void assertOpens(String name, byte[] bytes, String... passwords) {
        Ingestor.Result result = with(passwords).ingest(name, bytes, Metadata.NONE);
        assertThat(result.document()
                        .orElseThrow(() -> new AssertionError(result.problems()))
                        .text())
                .contains(TEXT);
    }

    private static void assertRefused(String message, String name, byte[] bytes, String... passwords) {
        Ingestor.Result result = with(passwords).ingest(name, bytes, Metadata.NONE);
        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hint()).contains("--password");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void aPdfOpensWithItsPasswordAmongOthers(int bits) throws IOException {
        byte[] bytes = pdf(bits, "geheim");
        assertOpens("a.pdf", bytes, "geheim");
        assertOpens("a.pdf", bytes, "wrong", "geheim");
        assertOpens("a.pdf", bytes, "owner");
        assertRefused("is encrypted and needs a password", "a.pdf", bytes);
        assertRefused("is encrypted, and the password given does not open it", "a.pdf", bytes, "wrong");
        assertRefused("is encrypted, and none of the 2 passwords given opens it", "a.pdf", bytes, "wrong", "Geheim");
    }

    @Test
    void aPasswordInCyrillicOpens() throws IOException {
        assertOpens("a.pdf", pdf(256, "тайна"), "тайна");
    }

    @Test
    void aPdfThatOnlyForbidsCopyingNeedsNone() throws IOException {
        assertOpens("a.pdf", pdf(128, ""));
    }

    @Test
    void anOfficeFileOpensWithItsPassword() throws IOException, GeneralSecurityException {
        byte[] bytes = docx("geheim");
        assertOpens("a.docx", bytes, "wrong", "geheim");
        assertRefused("is encrypted and needs a password", "a.docx", bytes);
        assertRefused("is encrypted, and no password that was given opens it", "a.docx", bytes, "wrong");
    }

    @Test
    void slidesOpenWithTheirPassword() throws IOException, GeneralSecurityException {
        byte[] bytes = pptx("geheim");
        assertOpens("a.pptx", bytes, "geheim");
        assertRefused("is encrypted and needs a password", "a.pptx", bytes);
    }

    @Test
    void anOpenDocumentWithAPasswordIsRefused() {
        Ingestor.Result result = with("geheim").ingest("a.odt", odt(), Metadata.NONE);
        assertThat(result.document()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("encrypted");
            assertThat(problem.hint()).contains("save it without one").doesNotContain("--password");
        });
    }

    @Test
    void anArchiveWithAPasswordIsRefused(@TempDir Path folder) throws IOException {
        byte[] zip = new Zips().file("a.txt", TEXT).bytes();
        for (int i = 0; i + 8 < zip.length; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || central) {
                zip[i + (local ? 6 : 8)] |= 1; // bit 0 of the flags: encrypted
            }
        }
        Path archive = Files.write(folder.resolve("papers.zip"), zip);
        PaperFile paper = new PaperFile(archive, "a.txt");
        assertThatThrownBy(() -> new Intake(Limits.DEFAULT).bytes(paper))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.message()).contains("encrypted");
                            assertThat(problem.hint()).contains("unpack");
                        }));
    }

    @Test
    void passwordsAreInNoLog() {
        assertThat(new Handling(List.of("geheim"), Handling.Recognition.NEEDED).toString())
                .doesNotContain("geheim");
    }
}
