package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import org.elenchus.Workbench;
import org.elenchus.concordance.Concordance;
import org.elenchus.concordance.KwicLine;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Query;
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
import picocli.CommandLine.Spec;

/** {@code elenchus kwic}. */
@Command(
        name = "kwic",
        description = {
            "Shows key words in context: what a query's words or pattern match in units, one a line, with what stands"
                    + " before and after it in the paper."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus kwic регион type:criticism",
            "  elenchus kwic '[lemma=\"lack\"] []{0,2} [lemma=\"evidence\"]' --sort right",
            "  elenchus kwic '\"learning region\"' --width 60 --format csv > lines.csv"
        })
final class KwicTask extends WorkspaceTask {
    private static final int WIDEST = 1000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private UnitFilter filter = new UnitFilter();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "100",
            converter = Numbers.AtMost.class,
            description = "How many lines to show, 0 for all; default 100.")
    private int limit;

    @Option(
            names = "--width",
            paramLabel = "N",
            defaultValue = "40",
            description = "How many characters to show on each side; default 40.")
    private int width;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "paper",
            description = "paper, left (words before, the nearest first) or right (words after); default paper.")
    private Concordance.Order order = Concordance.Order.PAPER;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    KwicTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        filter.check(spec);
        if (width < 1 || width > WIDEST) {
            throw new ParameterException(spec.commandLine(), "--width goes from 1 to " + WIDEST);
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Query query = bench.resolve(filter.query());
        List<KwicLine> lines = bench.words().kwic(query, width, order);
        List<KwicLine> shown = limit > lines.size() ? lines : lines.subList(0, limit);
        if (lines.isEmpty()) {
            terminal.err().println("No words found for: " + query);
            terminal.err().println("A concordance needs words, a phrase or a pattern to put in the middle");
        }
        if (listFormat.get() == Format.TABLE) {
            shown.forEach(this::print);
            if (shown.size() < lines.size()) {
                terminal.err().println(shown.size() + " of " + lines.size() + " lines; more with --limit");
            }
        } else {
            listing(shown).print(listFormat.get(), terminal);
        }
        return Exit.CLEAN;
    }

    private void print(KwicLine line) {
        String source = line.paper().shortName() + (line.page().isEmpty() ? "" : ", p. " + line.page());
        terminal.out()
                .println(" ".repeat(Math.max(0, width - line.left().length()))
                        + line.left()
                        + (terminal.hasColour() ? terminal.styled("1;33", line.keyword()) : "*" + line.keyword() + "*")
                        + line.right()
                        + terminal.styled("2", "  [" + source + "]"));
    }

    private static Listing listing(List<KwicLine> lines) {
        Listing listing = new Listing(
                Column.hidden("left"),
                Column.hidden("keyword"),
                Column.hidden("right"),
                Column.hidden("unit"),
                Column.hidden("document"),
                Column.hidden("file"),
                Column.hidden("authors"),
                Column.hidden("year"),
                Column.hidden("page"),
                Column.hidden("start"));
        lines.forEach(line -> listing.add(
                line.left(),
                line.keyword(),
                line.right(),
                line.unit(),
                line.paper().id(),
                line.paper().fileName(),
                line.paper().authors(),
                line.paper().year(),
                line.page(),
                line.start()));
        return listing;
    }
}
