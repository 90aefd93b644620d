package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    private Path archive(Charset names, String... entries) throws IOException {
        Path file = folder.resolve("papers.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("Это " + entry).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private List<String> entries(Path archive) {
        return Archive.papers(archive, Limits.DEFAULT, problems).stream()
                .map(PaperFile::entry)
                .toList();
    }

    @Test
    void onlyThePapersInItCountByName() throws IOException {
        Path file = archive(StandardCharsets.UTF_8, "б/вторая.txt", "a.pdf", "__MACOSX/a.pdf", "picture.png", ".b.pdf");
        assertThat(entries(file)).containsExactly("a.pdf", "б/вторая.txt");
        assertThat(problems).isEmpty();
        PaperFile paper = Archive.papers(file, Limits.DEFAULT, problems).get(1);
        assertThat(paper.name()).isEqualTo(file + "!/б/вторая.txt");
        assertThat(new String(bytes(paper), StandardCharsets.UTF_8)).isEqualTo("Это б/вторая.txt");
    }

    private static byte[] bytes(PaperFile paper) {
        try {
            return new Intake(Limits.DEFAULT).bytes(paper);
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void namesOfOldWindowsAreRussian() throws IOException {
        assertThat(entries(archive(Charset.forName("IBM866"), "Статья.txt"))).containsExactly("Статья.txt");
    }

    @Test
    void namesThatLeadOutAreLeftOutAndTold() throws IOException {
        Path file =
                archive(StandardCharsets.UTF_8, "../out.txt", "/etc/out.txt", "C:\\out.txt", "a/../../b.txt", "in.txt");
        assertThat(entries(file)).containsExactly("in.txt");
        assertThat(problems).hasSize(4).allMatch(p -> p.message().contains("leads out"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void anArchiveInAnArchiveIsTold() throws IOException {
        assertThat(entries(archive(StandardCharsets.UTF_8, "inner.zip", "a.txt")))
                .containsExactly("a.txt");
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("archive in an archive"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        PaperFile bomb = Archive.papers(file, Limits.DEFAULT, problems).getFirst();
        assertThatThrownBy(() -> new Intake(Limits.DEFAULT).bytes(bomb)).hasMessageContaining("zip bomb");
    }

    @Test
    void tooManyFilesAreTold() throws IOException {
        Limits few = new Limits(1 << 20, 1_000, Duration.ofSeconds(1), 100, 10, 10, 2);
        assertThat(Archive.papers(archive(StandardCharsets.UTF_8, "a.txt", "b.txt", "c.txt"), few, problems))
                .isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("limit of 2"));
    }

    @Test
    void aDamagedArchiveIsTold() throws IOException {
        Path file = archive(StandardCharsets.UTF_8, "a.txt");
        byte[] whole = Files.readAllBytes(file);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(whole, 0, whole.length / 2);
        }
        assertThat(entries(file)).isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("damaged"));
    }
}
