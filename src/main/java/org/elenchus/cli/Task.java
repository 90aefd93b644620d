package org.elenchus.cli;

import java.util.concurrent.Callable;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Option;

/** What every command has: a terminal to write to, {@code --help} and {@code -v}. */
abstract class Task implements Callable<Integer> {
    final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show stack traces of errors.")
    private boolean verbose;

    Task(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** @return one of {@link Exit} */
    @Override
    public abstract Integer call() throws Exception;
}
