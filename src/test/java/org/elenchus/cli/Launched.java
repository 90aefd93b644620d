package org.elenchus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program run through its launcher, as a user runs it.
 *
 * @param exit its exit code
 * @param out all of standard output
 * @param err all of standard error
 */
record Launched(int exit, String out, String err) {
    static final Path LAUNCHER = Path.of("elenchus").toAbsolutePath();
    static final Path WORK = Path.of("target/cli-it").toAbsolutePath();
    private static final int MINUTES = 5;

    /** Runs a command in a folder below {@code target}, without a terminal and without input. */
    static Launched elenchus(String... arguments) throws IOException {
        return elenchus(Map.of(), arguments);
    }

    static Launched elenchus(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        return run(environment, command);
    }

    /** Runs a line of shell, with the launcher as {@code "$E"}. */
    static Launched shell(String line) throws IOException {
        return run(Map.of("E", LAUNCHER.toString()), List.of("sh", "-c", line));
    }

    static Launched run(Map<String, String> environment, List<String> command) throws IOException {
        Files.createDirectories(WORK);
        Path out = Files.createTempFile(WORK, "out", ".txt");
        Path err = Files.createTempFile(WORK, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(WORK.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running after " + MINUTES + " minutes: " + command);
            }
            return new Launched(process.exitValue(), read(out), read(err));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
