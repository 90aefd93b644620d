package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
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
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem files = new POIFSFileSystem();
                XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(TEXT);
            try (OutputStream out = encryptor.getDataStream(files)) {
                document.write(out);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
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
    void passwordsAreInNoLog() {
        assertThat(new Handling(List.of("geheim"), Handling.Recognition.NEEDED).toString())
                .doesNotContain("geheim");
    }
}
