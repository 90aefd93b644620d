package org.elenchus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A class's {@code main}, run in a JVM of its own that can be killed. Closing kills it. Its errors are left under target/. */
public final class ChildProcess implements Closeable {
    private static final long POLL_NANOS = 1_000_000;

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path folder = Files.createDirectories(Path.of("target", "tmp"));
        Path output = Files.createTempFile(folder, main.getSimpleName(), ".out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve(main.getSimpleName() + ".err").toFile())
                .start();
        return new ChildProcess(process, output);
    }

    /** Waits until it has printed so many lines in all, or has ended; all that it printed. */
    public List<String> awaitLines(int count) throws IOException {
        while (lines().size() < count && process.isAlive()) {
            LockSupport.parkNanos(POLL_NANOS);
        }
        return lines();
    }

    /** Whole lines only: the last one may have been cut off by death. */
    private List<String> lines() throws IOException {
        String printed = Files.readString(output);
        return printed.substring(0, printed.lastIndexOf('\n') + 1).lines().toList();
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9}; returns when it is dead, with all the lines that it printed. */
    public List<String> kill() throws IOException {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IOException("process " + process.pid() + " does not die");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return lines();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(output);
    }
}
