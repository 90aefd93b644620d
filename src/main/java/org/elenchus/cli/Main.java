package org.elenchus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** Where the process begins and ends. */
public final class Main {
    private static final int NARROWEST_HELP = 55; // picocli wants that much
    private static final int WIDEST_HELP = 100;

    /**
     * Lucene warns that it could be a little faster with a module of the JDK that is not finished; with that module, the
     * JDK warns instead. Held here, for a logger that nobody holds forgets its level.
     */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(Terminal.system(System.getenv()), arguments));
    }

    /** Runs one command and gives its exit code; never throws. */
    static int run(Terminal terminal, String... arguments) {
        int exit = commandLine(terminal).execute(arguments);
        Optional<IOException> unwritten = terminal.finish();
        unwritten.ifPresent(
                e -> terminal.err().println("elenchus: the output could not be written: " + e.getMessage()));
        terminal.interruption().finish();
        return unwritten.isPresent() ? Exit.FAILED : exit;
    }

    static CommandLine commandLine(Terminal terminal) {
        CommandLine line = new CommandLine(new RootTask(terminal));
        tasks(terminal).forEach(line::addSubcommand);
        line.addSubcommand(rules(terminal));
        line.addSubcommand(help());
        Mishaps mishaps = new Mishaps(terminal);
        return line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(Help.defaultColorScheme(terminal.hasColour() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(terminal.width(), NARROWEST_HELP, WIDEST_HELP))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(mishaps)
                .setExecutionExceptionHandler(mishaps);
    }

    private static CommandLine rules(Terminal terminal) {
        return new CommandLine(new RulesTask(terminal))
                .addSubcommand(new RulesListTask(terminal))
                .addSubcommand(new RulesTestTask(terminal))
                .addSubcommand(new RulesExplainTask(terminal))
                .addSubcommand(new RulesImpactTask(terminal))
                .addSubcommand(new RulesCoverageTask(terminal));
    }

    private static CommandLine help() {
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec()
                .usageMessage()
                .description("Shows the help of a command, or this list.")
                .footer("", "Example:", "  elenchus help search");
        return help;
    }

    /** In the order in which help lists them. */
    private static List<Task> tasks(Terminal terminal) {
        return List.of(
                new DemoTask(terminal),
                new IngestTask(terminal),
                new MineTask(terminal),
                new SearchTask(terminal),
                new SuggestTask(terminal),
                new WatchTask(terminal),
                new KwicTask(terminal),
                new FreqTask(terminal),
                new CollocationsTask(terminal),
                new CompareTask(terminal),
                new SharedCritiquesTask(terminal),
                new QuestionsTask(terminal),
                new ConceptsTask(terminal),
                new ShowTask(terminal),
                new ExplainTask(terminal),
                new MapTask(terminal),
                new DossierTask(terminal),
                new ExportTask(terminal),
                new ImportTask(terminal),
                new ConvertTask(terminal),
                new EvaluateTask(terminal),
                new RemoveTask(terminal),
                new VerifyTask(terminal),
                new RebuildTask(terminal),
                new TrainTask(terminal),
                new LearnTask(terminal),
                new CompletionTask(terminal));
    }
}
