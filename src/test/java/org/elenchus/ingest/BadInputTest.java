package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.Problem;
import org.elenchus.problem.Severity;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static Problem refusal(String name, byte[] bytes) {
        return refusal(Texts.INGESTOR, name, bytes);
    }

    private static Problem refusal(Ingestor ingestor, String name, byte[] bytes) {
        Ingestor.Result result = ingestor.ingest(name, bytes, Metadata.NONE);
        assertThat(result.document()).isEmpty();
        Problem problem = result.problems().getLast();
        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThat(problem.place().file()).isEqualTo(name);
        assertThat(problem.message()).isNotBlank().doesNotContain("\n");
        assertThat(problem.hint()).isNotBlank().doesNotContain("\n");
        return problem;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("a.txt", new byte[0]).message()).isEqualTo("is empty");
        assertThat(refusal("a.txt", " \n\n".getBytes(StandardCharsets.UTF_8)).message())
                .isEqualTo("holds no text");
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws IOException {
        assertThat(refusal("a.pdf", saved(new PDDocument())).message()).isEqualTo("is a PDF without pages");
    }

    @Test
    void anEncryptedPdfAsksForItsPassword() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Problem problem = refusal("a.pdf", saved(document));
        assertThat(problem.message()).contains("encrypted");
        assertThat(problem.hint()).contains("--password");
    }

    @Test
    void aScanNamesTheProgramThatReadsIt() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        var image = new java.awt.image.BufferedImage(60, 80, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 600, 780);
        }
        Problem problem = refusal("a.pdf", saved(document));
        assertThat(problem.message()).contains("scan");
        assertThat(problem.hint()).containsPattern("tesseract-ocr-rus|scan it anew");
    }

    @Test
    void aBrokenPdfIsRefused() {
        refusal("a.pdf", "%PDF-1.7\nnothing more".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.005, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999})
    void aPdfThatIsCutShortSaysSo(double part) throws IOException {
        for (String name : new String[] {"district-to-cluster-ru.pdf", "learning-region-reply-en.pdf"}) {
            byte[] whole = Files.readAllBytes(Path.of("corpus/sources", name));
            byte[] start = Arrays.copyOf(whole, (int) (part * whole.length));
            Ingestor.Result result = Texts.INGESTOR.ingest(name, start, Metadata.NONE);
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).startsWith("is cut short");
                assertThat(problem.hint()).startsWith("get the file again").doesNotContain("Tesseract");
                assertThat(problem.severity() == Severity.WARNING)
                        .isEqualTo(result.document().isPresent());
            });
        }
    }

    @Test
    void aWholePdfWithSomethingAfterItsEndIsNotCutShort() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("corpus/sources/learning-region-reply-en.pdf"));
        Ingestor.Result result =
                Texts.INGESTOR.ingest("a.pdf", Arrays.copyOf(whole, whole.length + 2_000), Metadata.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.document()).isPresent();
    }

    @Test
    void aZipBombIsRefused() {
        String body = Zips.paragraph("сеть ".repeat(1_500_000));
        Problem problem = refusal("a.docx", Zips.docx(body));
        assertThat(problem.message()).contains("zip bomb");
        refusal("a.odt", Zips.odt("<text:p>" + "сеть ".repeat(1_500_000) + "</text:p>"));
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.txt");
        try (var channel = java.nio.channels.FileChannel.open(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}), 200L << 20);
        }
        Ingestor.Result result = Texts.INGESTOR.ingest(file, Metadata.NONE);
        assertThat(result.document()).isEmpty();
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("is 200 MB large, more than the limit of 100 MB"));
    }

    @Test
    void tooMuchTextIsRefused() {
        Limits small = new Limits(1 << 20, 1_000, Duration.ofSeconds(20), 100, 10, 10, 10);
        Ingestor ingestor = new Ingestor(WordLists.NONE, text -> "", small);
        byte[] text = "сеть городов ".repeat(200).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(ingestor, "a.txt", text).message()).contains("limit");
        byte[] page = ("<html><p>" + "сеть городов ".repeat(200) + "</p></html>").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(ingestor, "a.html", page).message()).contains("limit");
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        Limits hasty = new Limits(1 << 20, 1_000_000, Duration.ofMillis(150), 100, 10, 10, 10);
        Ingestor ingestor = new Ingestor(
                WordLists.NONE,
                text -> {
                    try {
                        Thread.sleep(60_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return "";
                },
                hasty);
        byte[] text = "Das Netz der kleinen Städte beruht auf Tausch.".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(ingestor, "a.txt", text).message()).contains("takes longer");
    }

    @Test
    void aWrongNameIsToldAndTheFileReadForWhatItIs() {
        byte[] page =
                "<html><body><p>Сеть городов держится на обмене.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        Ingestor.Result result = Texts.INGESTOR.ingest("a.pdf", page, Metadata.NONE);
        assertThat(result.document()).isPresent();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).isEqualTo("is named .pdf but is HTML; it was read as that");
        });
    }

    @Test
    void invalidUtf8IsToldAndTheRestRead() {
        byte[] text = "Сеть малых городов держится на обмене, как мы помним.".getBytes(StandardCharsets.UTF_8);
        text[10] = (byte) 0xFF;
        Ingestor.Result result = Texts.INGESTOR.ingest("a.txt", text, Metadata.NONE);
        assertThat(result.document().orElseThrow().text()).contains("городов держится");
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("cannot be read as UTF-8"));
    }

    @Test
    void binaryJunkIsRefused() {
        byte[] junk = new byte[5_000];
        new Random(7).nextBytes(junk);
        assertThat(refusal("a.txt", junk).message()).contains("is not text");
    }

    @Test
    void otherKindsOfFilesAreNamed() {
        assertThat(refusal("a.png", "\u0089PNG\r\n".getBytes(StandardCharsets.ISO_8859_1))
                        .message())
                .matches("is a (damaged )?picture.*");
        assertThat(refusal("a.djvu", "AT&TFORM".getBytes(StandardCharsets.ISO_8859_1))
                        .message())
                .isEqualTo("is DjVu");
        assertThat(refusal("a.zip", new Zips().file("a.txt", "x").bytes()).message())
                .contains("zip file");
        assertThat(refusal("a.xml", "<?xml version='1.0'?><x/>".getBytes(StandardCharsets.UTF_8))
                        .message())
                .contains("neither JATS");
    }

    @Test
    void externalEntitiesAreNotOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret of the town");
        String xml = "<?xml version='1.0'?><!DOCTYPE article [<!ENTITY x SYSTEM '" + secret.toUri() + "'><!ENTITY a"
                + " 'ha'><!ENTITY"
                + " b '&a;&a;&a;&a;'>]><article><front/><body><p>Towns"
                + " exchange &x;"
                + " and &b;"
                + " much.</p></body></article>";
        Ingestor.Result result = Texts.INGESTOR.ingest("a.xml", xml.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        result.document().ifPresent(document -> assertThat(document.text()).doesNotContain("secret", "haha"));
        assertThat(result.document().isPresent() || !result.problems().isEmpty())
                .isTrue();
    }

    @Test
    void damagedXmlTellsItsLine() {
        byte[] xml =
                "<?xml version='1.0'?>\n<article>\n<body><p>Towns</body></article>".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("a.xml", xml).message()).isEqualTo("is damaged XML at line 3");
    }

    @Test
    void deepNestsHarmNothing() {
        byte[] xml = ("<article><front/><body>" + "<sec>".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        refusal("a.xml", xml);
        byte[] html = ("<html><body>" + "<div>".repeat(100_000) + "Town").getBytes(StandardCharsets.UTF_8);
        Ingestor.Result result = Texts.INGESTOR.ingest("a.html", html, Metadata.NONE);
        assertThat(result.document().isPresent() || !result.problems().isEmpty())
                .isTrue();
    }

    @Test
    void aMissingFileIsTold(@TempDir Path folder) {
        Ingestor.Result result = Texts.INGESTOR.ingest(folder.resolve("none.txt"), Metadata.NONE);
        assertThat(result.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message()).isEqualTo("there is no such file"));
    }
}
