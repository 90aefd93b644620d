package org.elenchus.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a command writes: results to {@link #out}, everything else to {@link #err}, both in UTF-8. The launcher looks at the
 * terminal and tells what it saw in environment variables, for Java cannot see it before release 22. For one thread.
 */
public final class Terminal {
    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int BUFFER = 1 << 16;

    private final WatchedStream watched;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Interruption interruption = new Interruption();

    private Terminal(OutputStream out, PrintStream err, Map<String, String> environment) {
        this.watched = new WatchedStream(out);
        this.environment = environment;
        boolean lineByLine = environment.containsKey("ELENCHUS_OUT_TERMINAL");
        this.out = lineByLine
                ? new PrintStream(watched, true, StandardCharsets.UTF_8)
                : new PrintStream(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
        this.err = err;
    }

    /** The terminal, files or pipes that the process was started with. */
    public static Terminal system(Map<String, String> environment) {
        Terminal terminal =
                of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), environment);
        terminal.interruption.listen(terminal.err);
        return terminal;
    }

    /** The same for other streams. */
    public static Terminal of(OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), environment);
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /** Ctrl-C, where a person can press it. */
    public Interruption interruption() {
        return interruption;
    }

    /** Whether nobody reads {@link #out} any more, so that there is no use in going on. */
    public boolean isUnwanted() {
        return watched.isUnwanted();
    }

    /** @throws UnwantedException if nobody reads {@link #out} any more */
    public void stopIfUnwanted() throws UnwantedException {
        if (isUnwanted()) {
            throw new UnwantedException();
        }
    }

    /** Sends what is buffered on its way; tells what could not be written, unless nobody wanted it. */
    public Optional<IOException> finish() {
        out.flush();
        return watched.isUnwanted() ? Optional.empty() : watched.failure();
    }

    /** Whether a person sees {@link #err} as it is written. */
    public boolean isErrTerminal() {
        return environment.containsKey("ELENCHUS_ERR_TERMINAL");
    }

    /** Whether a person types what standard input gives. */
    public boolean isInTerminal() {
        return environment.containsKey("ELENCHUS_IN_TERMINAL");
    }

    /** Whether a person sees {@link #out} as it is written. */
    public boolean isOutTerminal() {
        return environment.containsKey("ELENCHUS_OUT_TERMINAL");
    }

    /** Whether {@link #out} understands colours, and the user wants them. */
    public boolean hasColour() {
        return environment.containsKey("ELENCHUS_OUT_TERMINAL")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Columns that a line may have; {@link Integer#MAX_VALUE} where there is no terminal. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9][0-9]{0,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        return environment.containsKey("ELENCHUS_OUT_TERMINAL") ? USUAL : Integer.MAX_VALUE;
    }

    /** The folder of the program, as the launcher tells it; else the current one. */
    public Path programFolder() {
        return Path.of(environment.getOrDefault("ELENCHUS_HOME", ""));
    }

    /** A variable of the environment; empty if it is not there or says nothing. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    public String bold(String text) {
        return styled("1", text);
    }

    /** Dresses text in a colour or weight, by the number of the ANSI code, where the terminal can show it. */
    public String styled(String code, String text) {
        return hasColour() && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Prints running text, broken into lines that fit, each after a margin. */
    public void printWrapped(String margin, String text) {
        printWrapped(margin, margin, text);
    }

    /** The same with something in the margin of the first line. */
    public void printHanging(String key, String text) {
        printWrapped(key, " ".repeat(key.length()), text);
    }

    private void printWrapped(String first, String margin, String text) {
        int room = width() == Integer.MAX_VALUE ? width() : Math.max(NARROWEST / 2, width() - margin.length());
        String before = first;
        for (String line : Wrapping.wrap(text, room)) {
            out.println((before + line).stripTrailing());
            before = margin;
        }
    }
}
