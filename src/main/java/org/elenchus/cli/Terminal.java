package org.elenchus.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command writes: results to {@code out}, everything else to {@code err}, both in UTF-8. The launcher looks at
 * the terminal and tells what it saw in environment variables, for Java cannot see it before release 22.
 *
 * @param out results; a broken pipe is known by {@link PrintStream#checkError()}
 * @param err progress, problems, hints
 * @param errTerminal whether a person sees {@code err} as it is written
 * @param colour whether {@code out} understands colours
 * @param width columns that a line of {@code out} may have; {@link Integer#MAX_VALUE} where it is no terminal
 */
record Terminal(PrintStream out, PrintStream err, boolean errTerminal, boolean colour, int width) {
    private static final int NARROWEST = 40;
    private static final int BUFFER = 1 << 16;

    static Terminal system(Map<String, String> environment) {
        boolean outTerminal = environment.containsKey("ELENCHUS_OUT_TERMINAL");
        return new Terminal(
                stream(FileDescriptor.out, !outTerminal),
                stream(FileDescriptor.err, false),
                environment.containsKey("ELENCHUS_ERR_TERMINAL"),
                outTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty(),
                width(environment, outTerminal));
    }

    /** The same, writing elsewhere: for tests. */
    Terminal writing(PrintStream newOut, PrintStream newErr) {
        return new Terminal(newOut, newErr, errTerminal, colour, width);
    }

    String bold(String text) {
        return styled("1", text);
    }

    /** Dresses text in a colour or weight, by the number of the ANSI code, where the terminal can show it. */
    String styled(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    private static PrintStream stream(FileDescriptor descriptor, boolean buffered) {
        FileOutputStream raw = new FileOutputStream(descriptor);
        return buffered
                ? new PrintStream(new java.io.BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8)
                : new PrintStream(raw, true, StandardCharsets.UTF_8);
    }

    private static int width(Map<String, String> environment, boolean outTerminal) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("[1-9][0-9]{0,4}")) {
            return Math.max(NARROWEST, Integer.parseInt(columns));
        }
        return outTerminal ? 80 : Integer.MAX_VALUE;
    }
}
