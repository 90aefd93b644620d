package org.elenchus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elenchus.text.Sha256;

/** Folders that tests make, compare and clear away. */
final class Folders {
    private Folders() {}

    /** A new, empty folder of that name below {@code target}. */
    static Path fresh(String name) throws IOException {
        Path folder = Launched.WORK.resolve(name);
        if (Files.exists(folder)) {
            for (Path file : walk(folder)) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }

    /** Digests of all files but those that are derived or only lock. */
    static Map<String, String> state(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        for (Path file : walk(folder)) {
            String name = folder.relativize(file).toString();
            if (Files.isRegularFile(file) && !name.startsWith(".derived") && !name.equals(".lock")) {
                state.put(name, Sha256.of(Files.readAllBytes(file)));
            }
        }
        return state;
    }

    /** What lies below a folder, the deepest first, and the folder. */
    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
