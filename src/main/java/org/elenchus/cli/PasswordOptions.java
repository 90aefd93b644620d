package org.elenchus.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.terminal.Keyboard;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Option;

/**
 * Passwords of encrypted files. They are asked for, read from a file or taken from the environment, never from the command line,
 * which every user of the machine can see and the shell remembers.
 */
final class PasswordOptions {
    static final String VARIABLE = "ELENCHUS_PASSWORD";

    @Option(
            names = "--password",
            description = "Ask for the password of encrypted files; without a terminal, its line is read from standard"
                    + " input.")
    private boolean asked;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Passwords to try on encrypted files, one a line. The variable " + VARIABLE + " may hold one,"
                    + " too.")
    private Optional<Path> file = Optional.empty();

    /** In the order in which they are tried. */
    List<String> passwords(Terminal terminal) throws IOException {
        List<String> passwords = new ArrayList<>();
        if (asked) {
            ask(terminal).ifPresent(passwords::add);
        }
        if (file.isPresent()) {
            Files.readString(file.get())
                    .replace("\uFEFF", "")
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(passwords::add);
        }
        terminal.variable(VARIABLE).ifPresent(passwords::add);
        return passwords.stream().distinct().toList();
    }

    private static Optional<String> ask(Terminal terminal) throws IOException {
        if (terminal.isInTerminal()) {
            return new Keyboard(terminal.err()).secret("Password: ");
        }
        // never closed: it belongs to the process
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return Optional.ofNullable(in.readLine());
    }
}
