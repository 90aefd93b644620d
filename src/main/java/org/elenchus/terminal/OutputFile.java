package org.elenchus.terminal;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.elenchus.problem.ProblemException;

/** Writes a file that is either whole or, if something goes wrong, as it was. */
public final class OutputFile {

    /** Writes the content, as UTF-8. */
    public interface Content {
        void writeTo(Writer out) throws IOException, ProblemException;
    }

    /** Writes the content as it is. */
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException, ProblemException;
    }

    private OutputFile() {}

    /** What follows the last dot of a file's name, in small letters; empty if it has none. */
    public static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    public static void write(Path file, Content content) throws IOException, ProblemException {
        writeBytes(file, out -> {
            // an encoder of its own fails on what UTF-8 cannot hold instead of putting question marks there
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
            content.writeTo(text);
            text.flush();
        });
    }

    public static void writeBytes(Path file, Bytes content) throws IOException, ProblemException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException(file + ": is a folder – name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": no such folder – make it, or name another");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // a device or a pipe cannot be replaced, only written to
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            }
            return;
        }
        // not as a temporary file, which nobody else may read: rights are as the umask gives them
        Path temporary = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
