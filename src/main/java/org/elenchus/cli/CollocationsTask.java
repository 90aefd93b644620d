package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import org.elenchus.Workbench;
import org.elenchus.concordance.Collocate;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus collocations}. */
@Command(
        name = "collocations",
        description = {
            "Lists the words that stand near what a query finds, the closest first.",
            "The measure is logDice (P. Rychlý, A Lexicographer-Friendly Association Score, RASLAN 2008): 14 for words"
                    + " that are only ever together, one less for each time half as closely."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus collocations регион",
            "  elenchus collocations '\"tacit knowledge\" type:criticism' --window 3",
            "  elenchus collocations '[lemma=\"network\" & pos=\"NOUN\"]' --min 5 --format csv"
        })
final class CollocationsTask extends WorkspaceTask {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(
            names = "--window",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many words on each side count as near; default 5.")
    private int window;

    @Option(
            names = "--min",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often a word must stand near to be listed; default 2.")
    private int least;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "30",
            converter = Numbers.AtMost.class,
            description = "How many to show, 0 for all; default 30.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    CollocationsTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        if (window < 1 || least < 1) {
            throw new ParameterException(spec.commandLine(), "--window and --min begin with 1");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = bench.resolve(filter.query());
        List<Collocate> all = bench.words().collocations(query, window, least);
        Listing listing = new Listing(
                Column.word("lemma", "lemma"),
                Column.number("together", "together"),
                Column.number("frequency", "in all"),
                Column.number("logDice", "logDice"));
        all.stream()
                .limit(limit)
                .forEach(c -> listing.add(c.lemma(), c.together(), c.frequency(), Decimals.two(c.logDice())));
        if (all.isEmpty()) {
            terminal.err().println("No words near: " + query);
            terminal.err().println("Give words, a phrase or a pattern to look around, or a smaller --min");
        }
        listing.print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }
}
