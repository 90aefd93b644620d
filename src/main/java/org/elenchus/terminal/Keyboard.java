package org.elenchus.terminal;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks what nobody may read over the user's shoulder. {@code stty} keeps the terminal quiet, for Java's own console does so only
 * where standard output is no file or pipe; it serves where there is no {@code stty}. For one thread.
 */
public final class Keyboard {
    private final PrintStream err;

    public Keyboard(PrintStream err) {
        this.err = err;
    }

    /**
     * The line that is typed; empty at the end of input.
     *
     * @throws IOException if the terminal cannot be kept from showing it
     */
    @SuppressWarnings("SystemConsoleNull") // null on Java 21, and there is no isTerminal() yet
    public Optional<String> secret(String question) throws IOException {
        Optional<IOException> failure = stty("-echo");
        if (failure.isEmpty()) {
            return quietly(question);
        }
        Console console = System.console();
        if (console == null) {
            throw new IOException("the password would be seen as it is typed; use --password-file", failure.get());
        }
        return Optional.ofNullable(console.readPassword(question)).map(String::new);
    }

    private Optional<String> quietly(String question) throws IOException {
        Thread loud = new Thread(this::echo, "echo");
        Runtime.getRuntime().addShutdownHook(loud); // Ctrl-C instead of a password leaves the terminal as it was
        try {
            err.print(question);
            err.flush();
            // never closed: it belongs to the process
            return Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine());
        } finally {
            Runtime.getRuntime().removeShutdownHook(loud);
            echo();
            err.println();
        }
    }

    private void echo() {
        stty("echo").ifPresent(e -> err.println("elenchus: the terminal stays quiet; type: stty echo"));
    }

    /** Empty if it could be done. */
    private static Optional<IOException> stty(String what) {
        try {
            Process process = new ProcessBuilder("stty", what)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int exit = process.waitFor();
            return exit == 0 ? Optional.empty() : Optional.of(new IOException("stty ended with " + exit));
        } catch (IOException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new IOException("interrupted", e));
        }
    }
}
