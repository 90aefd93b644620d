package org.elenchus.ingest;

import java.nio.file.Path;

/**
 * A file of the user's that may hold a paper, or such a file in a zip archive.
 *
 * @param path of the file or the archive
 * @param entry its name in the archive; empty if it is in none
 */
public record PaperFile(Path path, String entry) implements Comparable<PaperFile> {
    private static final String IN_ARCHIVE = "!/";

    public static PaperFile of(Path path) {
        return new PaperFile(path, "");
    }

    /** As the user is told: the path, and after {@code !/} the name in the archive. */
    public String name() {
        return entry.isEmpty() ? path.toString() : path + IN_ARCHIVE + entry;
    }

    public boolean isInArchive() {
        return !entry.isEmpty();
    }

    @Override
    public int compareTo(PaperFile other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : entry.compareTo(other.entry);
    }

    @Override
    public String toString() {
        return name();
    }
}
