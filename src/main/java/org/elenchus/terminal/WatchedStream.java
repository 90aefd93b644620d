package org.elenchus.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers the first failure to write, which {@link java.io.PrintStream} would swallow. For one thread. */
public final class WatchedStream extends OutputStream {
    private final OutputStream out;
    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream out) {
        this.out = out;
    }

    /** The first failure; empty if all was written. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether whoever read the output wants no more of it, as {@code head} does. */
    boolean isUnwanted() {
        return failure.map(f -> String.valueOf(f.getMessage()).contains("Broken pipe")
                        || String.valueOf(f.getMessage()).contains("pipe is being closed"))
                .orElse(false);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    private interface Action {
        void run() throws IOException;
    }

    private void watch(Action action) throws IOException {
        try {
            action.run();
        } catch (IOException e) {
            failure = Optional.of(failure.orElse(e));
            throw e;
        }
    }
}
