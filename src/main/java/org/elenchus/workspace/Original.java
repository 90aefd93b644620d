package org.elenchus.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a document was read from, to be kept beside it.
 *
 * @param name as the user knows it
 * @param bytes opens it; {@link java.nio.file.NoSuchFileException} if it is gone
 */
public record Original(String name, Opening bytes) {

    /** Opens a stream that the caller closes. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Original of(Path file) {
        return new Original(file.toString(), () -> Files.newInputStream(file));
    }
}
