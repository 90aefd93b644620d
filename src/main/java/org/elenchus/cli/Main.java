package org.elenchus.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where the process begins and ends. */
public final class Main {
    private static final int NARROWEST_HELP = 55; // picocli wants that much
    private static final int WIDEST_HELP = 100;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system(System.getenv());
        int exit = run(terminal, arguments);
        terminal.out().flush();
        System.exit(exit);
    }

    /** Runs one command; never throws. */
    static int run(Terminal terminal, String... arguments) {
        return commandLine(terminal).execute(arguments);
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new RootTask(terminal));
        tasks(terminal).forEach(line::addSubcommand);
        Mishaps mishaps = new Mishaps(terminal);
        return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(mishaps)
                .setExecutionExceptionHandler(mishaps);
    }

    private static List<Task> tasks(Terminal terminal) {
        return List.of(new MineTask(terminal), new EvaluateTask(terminal), new CompletionTask(terminal));
    }
}
