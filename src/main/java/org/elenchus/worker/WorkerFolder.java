package org.elenchus.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A folder of temporary files that bears the number of the process it belongs to, so that a later one can clear it away where
 * even its owner was killed.
 */
record WorkerFolder(Path path) implements Closeable {
    private static final String PREFIX = "elenchus-worker-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    /** A new one, after clearing away those of processes that are gone. */
    static WorkerFolder create() throws IOException {
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        Path temporary = folder.getParent();
        if (temporary != null) {
            clearAbandoned(temporary);
        }
        return new WorkerFolder(folder);
    }

    private static void clearAbandoned(Path temporary) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                Matcher name = NAME.matcher(folder.getFileName().toString());
                if (name.matches() && isGone(name.group(1))) {
                    new WorkerFolder(folder).close();
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // another user's, or another process was quicker: it harms nothing
        }
    }

    private static boolean isGone(String process) {
        try {
            Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(process));
            return found.isEmpty() || !found.get().isAlive();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Removes it with all that is in it; follows no links. */
    @Override
    public void close() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
