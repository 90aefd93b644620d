package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.elenchus.text.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small memory disk, which only root may mount: skipped elsewhere. */
class FullDiskIT {
    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString()))
                .as("a full disk is tried only where a small one can be mounted (as root, on Linux)")
                .isTrue();
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskLeavesTheWorkspaceAsItWasAndSaysWhatToDo() throws IOException {
        Path root = disk.resolve("workspace");
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        Document small = add(workspace, "small.txt", "Clusters lack evidence.");
        List<String> before = state(root);
        assertThatThrownBy(() -> add(workspace, "large.txt", "Clusters lack evidence.\n".repeat(20_000)))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage(
                        root + ": the disk is full – make room and run the command again; nothing here was changed");
        assertThat(state(root)).isEqualTo(before);
        assertThatThrownBy(() -> replace(workspace, small, "x".repeat(600_000)))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("the disk is full");
        assertThat(state(root)).isEqualTo(before);
        assertThat(Doctor.check(Workspace.open(root), id -> {})).isEmpty();
        add(workspace, "other.txt", "Networks lack evidence.");
        assertThat(workspace.documentIds()).hasSize(2);
    }

    private Document add(Workspace workspace, String name, String text) throws IOException {
        Document document = Samples.document(folder, name, text);
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.add(document, folder.resolve(name), Samples.criticisms(document), Provenance.BY_HAND);
        }
        return document;
    }

    private static void replace(Workspace workspace, Document document, String miner) throws IOException {
        try (WorkspaceWriter writer = workspace.writer()) {
            writer.replace(document.id(), Samples.criticisms(document), new Provenance(miner, "", ""));
        }
    }

    /** Every file but the lock, with its content. */
    private static List<String> state(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> Files.isRegularFile(f) && !f.endsWith(".lock"))
                    .sorted()
                    .map(f -> root.relativize(f) + "\n" + contentOf(f))
                    .toList();
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command here
        }
    }
}
