package org.elenchus.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a workspace: an operating system's lock, which dies with its process. The file says which process holds
 * it; the lock lies far behind that text, since some systems keep locked bytes from being read.
 */
final class WorkspaceLock implements Closeable {
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Staging staging;

    private WorkspaceLock(FileChannel channel, Staging staging) {
        this.channel = channel;
        this.staging = staging;
    }

    /** The lock, or empty if another holds it. What a dead holder left in staging is cleared away. */
    static Optional<WorkspaceLock> tryAcquire(Layout layout) throws IOException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            Staging staging = new Staging(layout.staging());
            staging.clear();
            return Optional.of(new WorkspaceLock(channel, staging));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** @throws WorkspaceException if another holds it */
    static WorkspaceLock acquire(Layout layout) throws IOException {
        Optional<WorkspaceLock> lock = tryAcquire(layout);
        if (lock.isEmpty()) {
            throw new WorkspaceException(
                    layout.root(),
                    "locked by process " + holder(layout),
                    "wait until it is done, or end that process, and run the command again");
        }
        return lock.get();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(Layout layout) throws IOException {
        String text = Files.readString(layout.lock(), StandardCharsets.US_ASCII).strip();
        return text.isEmpty() ? "unknown" : text;
    }

    Staging staging() {
        return staging;
    }

    /** Gives the right back; the file stays, since taking it away would race with the next to lock it. */
    @Override
    public void close() throws IOException {
        staging.clear();
        channel.close();
    }
}
