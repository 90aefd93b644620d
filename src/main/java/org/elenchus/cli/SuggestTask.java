package org.elenchus.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.Suggestions.Suggestion;
import org.elenchus.Workbench;
import org.elenchus.display.UnitCards;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus suggest}. */
@Command(
        name = "suggest",
        description = {
            "Says what there is to search for that begins like TEXT or is near it: concepts, holders, words.",
            "Misspellings, the wrong keyboard layout and the other script are seen through."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus suggest clus",
            "  elenchus suggest ghjvsiktyysq            typed with the Latin layout: промышленный",
            "  elenchus suggest Florida                 finds the holder Флорида, too"
        })
final class SuggestTask extends WorkspaceTask {
    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What was typed.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "10",
            converter = Numbers.AtMost.class,
            description = "How many to show, 0 for all; default 10.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    SuggestTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Listing listing = new Listing(
                Column.word("kind", "kind"),
                Column.text("text", "text"),
                Column.text("query", "search for"),
                Column.number("units", "units"));
        for (Suggestion found : bench.suggestions().of(String.join(" ", words), limit)) {
            listing.add(UnitCards.word(found.kind()), found.text(), found.query(), found.units());
        }
        if (listing.isEmpty()) {
            terminal.err().println("Nothing is near: " + String.join(" ", words));
        }
        listing.print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }
}
