package org.elenchus.cli;

import java.io.IOException;
import java.util.Optional;
import org.elenchus.WordStudies.By;
import org.elenchus.Workbench;
import org.elenchus.display.UnitCards;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code elenchus freq}. */
@Command(
        name = "freq",
        description = {
            "Counts the units that match, by what they are, or counts their words.",
            "Words are nouns, names, adjectives, verbs and adverbs, by their dictionary form in the sentence."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus freq --by topic --group concept --type criticism",
            "  elenchus freq --by lemma about:cluster -n 20",
            "  elenchus freq --by year type:definition --format csv"
        })
final class FreqTask extends WorkspaceTask {
    private static final String CHOICES = "lemma, concept, type, topic, holder, paper, year or language";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(names = "--by", paramLabel = "WHAT", required = true, description = "What to count: " + CHOICES + ".")
    private By by = By.LEMMA;

    @Option(names = "--group", paramLabel = "WHAT", description = "Count for each of these apart: " + CHOICES + ".")
    private Optional<By> group = Optional.empty();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "30",
            converter = Numbers.AtMost.class,
            description = "How many to show (of each group), 0 for all; default 30.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    FreqTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        String value = UnitCards.word(by);
        String counted = by == By.LEMMA ? "words" : "units";
        Listing listing = group.isPresent()
                ? new Listing(
                        Column.word(UnitCards.word(group.get()), UnitCards.word(group.get())),
                        Column.word(value.equals(UnitCards.word(group.get())) ? value + "2" : value, value),
                        Column.number(counted, counted))
                : new Listing(Column.word(value, value), Column.number(counted, counted));
        bench.words()
                .frequencies(bench.resolve(filter.query()), by, group, limit)
                .forEach(count -> {
                    if (group.isPresent()) {
                        listing.add(count.group(), count.value(), count.count());
                    } else {
                        listing.add(count.value(), count.count());
                    }
                });
        if (listing.isEmpty()) {
            terminal.err().println("Nothing to count for: " + filter.query());
        }
        listing.print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }
}
