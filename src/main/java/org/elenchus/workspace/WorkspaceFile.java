package org.elenchus.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file of the workspace, read; every failure names the file and the next step. */
record WorkspaceFile(Path file) {

    /** Turns a file's text into a value. */
    interface Parser<T> {
        T parse(String text) throws Malformed;
    }

    boolean exists() {
        return Files.exists(file);
    }

    String text() throws WorkspaceException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new WorkspaceException(file, "is no UTF-8", "restore it, or remove the document and ingest it again");
        } catch (IOException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    String firstLine() throws WorkspaceException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /** @throws WorkspaceException if the parser refuses the text */
    <T> T parse(String text, Parser<T> parser) throws WorkspaceException {
        try {
            return parser.parse(text);
        } catch (Malformed e) {
            throw new WorkspaceException(
                    file,
                    (e.line() == 0 ? "" : "line " + e.line() + ": ") + e.getMessage(),
                    "see all that is damaged: elenchus verify");
        }
    }

    /** Size and time of the last change. */
    String stamp() throws WorkspaceException {
        try {
            return exists()
                    ? Files.size(file) + ":" + Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS)
                    : "-";
        } catch (IOException e) {
            throw WorkspaceException.of(file, e);
        }
    }
}
