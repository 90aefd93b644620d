package org.elenchus.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes that leave either the old state or the new one, whenever the power goes: everything is made complete and synced in
 * the staging folder, then moved to where it is looked for, then that folder is synced. What a crash leaves lies in staging.
 * For the holder of the workspace's lock only.
 *
 * @param folder on the same file system as the targets
 */
record Staging(Path folder) {
    private static final int BUFFER = 1 << 16;

    /** Replaces a file as a whole. */
    void replace(Path target, String text) throws IOException {
        Files.createDirectories(folder);
        Path made = folder.resolve(target.getFileName());
        try {
            write(made, text);
            put(made, target);
        } catch (IOException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }

    /** Moves a written file to where it is looked for, in place of the one there. */
    static void put(Path made, Path target) throws IOException {
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folderOf(target));
    }

    /** An empty folder to fill. */
    Path begin(String name) throws IOException {
        Path made = folder.resolve(name);
        delete(made);
        return Files.createDirectories(made);
    }

    /** Moves a filled folder to where it is looked for. */
    static void publish(Path made, Path target) throws IOException {
        Files.createDirectories(folderOf(target));
        sync(made);
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE);
        sync(folderOf(target));
    }

    /** Takes a folder away in one step. */
    void remove(Path target) throws IOException {
        Files.createDirectories(folder);
        Path gone = folder.resolve(target.getFileName());
        delete(gone);
        Files.move(target, gone, StandardCopyOption.ATOMIC_MOVE);
        sync(folderOf(target));
        delete(gone);
    }

    /** Writes a file that nobody reads yet. A lone surrogate has no UTF-8: better no file than one with another text. */
    static void write(Path file, String text) throws IOException {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        CharBuffer rest = CharBuffer.wrap(text);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (rest.hasRemaining()) { // piece by piece, for a text may be half of what memory there is
                CoderResult result = encoder.encode(rest, bytes, true);
                if (result.isError()) {
                    result.throwException();
                }
                bytes.flip();
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                bytes.clear();
            }
            channel.force(true);
        }
    }

    static void copy(Original from, Path to) throws IOException {
        // bytes only: a source that nobody may write would otherwise make a copy that nobody may write
        try (InputStream bytes = from.bytes().open();
                FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            bytes.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static Path folderOf(Path target) {
        return Objects.requireNonNull(target.getParent(), "a target lies in a workspace");
    }

    boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> left = Files.list(folder)) {
            return left.findAny().isEmpty();
        }
    }

    void clear() throws IOException {
        delete(folder);
    }

    /** Makes new names in a folder last. Where folders cannot be opened (Windows) the system sees to that itself. */
    static void sync(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed) throws IOException {
                if (failed != null) {
                    throw failed;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
