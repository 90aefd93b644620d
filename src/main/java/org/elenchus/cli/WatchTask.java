package org.elenchus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.Progress;
import org.elenchus.Watches;
import org.elenchus.Workbench;
import org.elenchus.display.UnitCards;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.QueryParser;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;
import org.elenchus.query.Watch;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus watch}. */
@Command(
        name = "watch",
        description = {
            "Keeps searches in the workspace: each ingest and mine then tells what is new for each.",
            "Without an action, or with list, lists them."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus watch add transfer 'type:criticism topic:transferability'",
            "  elenchus watch list",
            "  elenchus watch show transfer",
            "  elenchus watch remove transfer"
        })
final class WatchTask extends WorkspaceTask {
    /** What can be done with watches. */
    enum Action {
        ADD,
        LIST,
        SHOW,
        REMOVE
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ACTION",
            defaultValue = "list",
            description = "add NAME QUERY, list, show NAME, or remove NAME.")
    private Action action = Action.LIST;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "NAME QUERY",
            description = "What to call it, and the search.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "20",
            converter = Numbers.AtMost.class,
            description = "How many units show shows, 0 for all; default 20.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    WatchTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        boolean isRight = switch (action) {
            case ADD -> words.size() >= 2;
            case LIST -> words.isEmpty();
            case SHOW, REMOVE -> words.size() == 1;
        };
        if (!isRight) {
            throw new ParameterException(
                    spec.commandLine(),
                    "write: watch add NAME QUERY, watch list, watch show NAME or watch remove NAME");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Watches watches = bench.watches();
        switch (action) {
            case ADD -> {
                long found = watches.add(words.getFirst(), String.join(" ", words.subList(1, words.size())));
                terminal.err().println("Watching; it finds " + Amount.of(found, "unit") + " now");
            }
            case REMOVE -> {
                watches.remove(words.getFirst());
                terminal.err().println("No longer watching " + words.getFirst());
            }
            case LIST -> list(bench, watches);
            case SHOW -> show(bench, watches.find(words.getFirst()));
        }
        return Exit.CLEAN;
    }

    private void list(Workbench bench, Watches watches) throws IOException, ProblemException {
        Listing listing = new Listing(
                Column.word("name", "name"), Column.text("query", "query"), Column.number("units", "units"));
        for (Watch watch : watches.all()) {
            long units =
                    bench.search(Search.of(QueryParser.parse(watch.query()), 1)).total();
            listing.add(watch.name(), watch.query(), units);
        }
        if (listing.isEmpty()) {
            terminal.err().println("Nothing is watched; begin with: elenchus watch add NAME QUERY");
        }
        listing.print(listFormat.get(), terminal);
    }

    private void show(Workbench bench, Watch watch) throws IOException, ProblemException {
        Search question = Search.of(QueryParser.parse(watch.query()), limit);
        SearchResult result = bench.search(question);
        if (listFormat.get() != Format.TABLE) {
            SearchTask.listing(result).print(listFormat.get(), terminal);
            return;
        }
        UnitCards cards = new UnitCards(terminal, bench.scheme(Progress.NONE));
        int number = 0;
        for (Hit hit : result.hits()) {
            cards.print(++number, hit);
        }
        terminal.out().println(Amount.of(result.total(), "unit") + " for " + watch.name() + ": " + watch.query());
    }
}
