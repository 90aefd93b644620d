package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Passwords come from a file, the environment or standard input, and open what is ingested. */
class PasswordsTest {
    @TempDir
    Path folder;

    private static List<String> passwords(Map<String, String> environment, String... arguments) throws IOException {
        PasswordOptions options = new PasswordOptions();
        CommandLine line = new CommandLine(new Holder());
        line.addMixin("passwords", options);
        line.parseArgs(arguments);
        return options.passwords(
                Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), environment));
    }

    @CommandLine.Command
    private static final class Holder {}

    @Test
    void eachLineOfAFileIsOne() throws IOException {
        Path file = Files.writeString(
                folder.resolve("keys.txt"), "\uFEFFeins\r\n\nzwei mit Luft \n", StandardCharsets.UTF_8);
        assertThat(passwords(Map.of(), "--password-file", file.toString())).containsExactly("eins", "zwei mit Luft ");
    }

    @Test
    void theEnvironmentMayHoldOne() throws IOException {
        assertThat(passwords(Map.of(PasswordOptions.VARIABLE, "drei"))).containsExactly("drei");
        assertThat(passwords(Map.of(PasswordOptions.VARIABLE, ""))).isEmpty();
    }

    @Test
    void withoutATerminalALineOfInputIsOne() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("vier\nfünf\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(passwords(Map.of(), "--password")).containsExactly("vier");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aLockedPaperComesIn() throws IOException {
        Path paper = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(70, 700);
                content.showText("Cities grow where people meet and goods change hands.");
                content.endText();
            }
            pdf.protect(new StandardProtectionPolicy("owner", "vier", new AccessPermission()));
            pdf.save(paper.toFile());
        }
        String[] ingest = {"ingest", "-w", folder.resolve("w").toString(), "--workers", "1", paper.toString()};
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(Terminal.of(OutputStream.nullOutputStream(), err, Map.of()), ingest))
                .isEqualTo(Exit.DONE_WITH_PROBLEMS);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("needs a password")
                .contains("--password-file");
        Terminal knowing = Terminal.of(
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Map.of(PasswordOptions.VARIABLE, "vier"));
        assertThat(Main.run(knowing, ingest)).isEqualTo(Exit.CLEAN);
    }
}
