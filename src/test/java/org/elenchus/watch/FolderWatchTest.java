package org.elenchus.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FolderWatchTest {
    private static final Duration QUIET = Duration.ofMillis(400);

    @TempDir
    Path folder;

    private FolderWatch watch() throws IOException {
        return new FolderWatch(List.of(folder), any -> !any.endsWith("workspace"), QUIET);
    }

    @Test
    void aFileIsGivenOnlyWhenItIsWhole() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("old.txt"), "was there before");
        try (FolderWatch watch = watch()) {
            Path file = folder.resolve("slow.txt");
            Thread writer = Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 6; i++) {
                    try {
                        Files.writeString(file, "line\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                        Thread.sleep(QUIET.toMillis() / 4);
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            });
            assertThat(watch.next()).containsExactly(file);
            writer.join();
            assertThat(Files.readString(file)).hasLineCount(6);
        }
    }

    @Test
    void newFoldersAreWatchedAndOthersAreNot() throws IOException, InterruptedException {
        try (FolderWatch watch = watch()) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("workspace")).resolve("no.txt"), "no");
            Files.writeString(Files.createDirectories(folder.resolve(".hidden")).resolve("no.txt"), "no");
            Path deep = Files.createDirectories(folder.resolve("a/b"));
            Files.writeString(deep.resolve("first.txt"), "first");
            assertThat(watch.next()).containsExactly(deep.resolve("first.txt"));
            Path part = Files.writeString(folder.resolve("second.pdf.part"), "second");
            Files.move(part, deep.resolve("second.pdf"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(watch.next()).contains(deep.resolve("second.pdf")).doesNotContain(part);
        }
    }

    @Test
    void renamedChangedAndDeletedFilesAreSeenAsTheyAreInTheEnd() throws IOException, InterruptedException {
        Path elsewhere = Files.createDirectories(folder.resolve("workspace"));
        Path whole = Files.writeString(elsewhere.resolve("whole.txt"), "written elsewhere");
        try (FolderWatch watch = watch()) {
            Files.move(whole, folder.resolve("whole.txt"), StandardCopyOption.ATOMIC_MOVE);
            Files.writeString(folder.resolve("gone.txt"), "soon gone");
            Files.delete(folder.resolve("gone.txt"));
            Path draft = Files.writeString(folder.resolve("draft.txt"), "soon renamed");
            Files.move(draft, folder.resolve("final.txt"));
            assertThat(watch.next()).containsExactly(folder.resolve("final.txt"), folder.resolve("whole.txt"));
            Files.writeString(folder.resolve("whole.txt"), "changed once");
            assertThat(watch.next()).containsExactly(folder.resolve("whole.txt"));
            Files.writeString(folder.resolve("whole.txt"), "changed twice now");
            assertThat(watch.next()).containsExactly(folder.resolve("whole.txt"));
        }
    }
}
