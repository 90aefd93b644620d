package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.RuleCard;
import org.elenchus.RuleCoverage;
import org.elenchus.RuleDesk;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Amount;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code elenchus rules coverage}. */
@Command(
        name = "coverage",
        description =
                "Counts in how many sentences of the workspace's papers, or of FILEs, each rule holds: which rules"
                        + " never do, and which always do so together.",
        footer = {
            "",
            "Examples:",
            "  elenchus rules coverage",
            "  elenchus rules coverage paper.pdf other.txt",
            "  elenchus rules coverage --format csv > coverage.csv     every rule with its count"
        })
final class RulesCoverageTask extends RuleTask {
    @Parameters(paramLabel = "FILE", description = "Papers; default: those of the workspace.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ListFormat listFormat = new ListFormat();

    RulesCoverageTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(RuleDesk desk) throws IOException, ProblemException {
        RuleCoverage coverage;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            coverage = desk.coverage(desk.texts(files), progress);
        }
        if (listFormat.get() == Format.TABLE) {
            print(coverage);
        } else {
            listing(coverage).print(listFormat.get(), terminal);
        }
        return Exit.CLEAN;
    }

    private static Listing listing(RuleCoverage coverage) {
        Listing listing = new Listing(
                Column.id("id", "rule"),
                Column.word("yields", "says"),
                Column.word("value", "what"),
                Column.number("sentences", "sentences"));
        coverage.counts()
                .forEach(count -> listing.add(
                        count.rule().id(), count.rule().yields(), count.rule().value(), count.sentences()));
        return listing;
    }

    private void print(RuleCoverage coverage) {
        List<RuleCard> idle = coverage.idle();
        int rules = coverage.counts().size();
        terminal.out()
                .println(Amount.of(rules, "rule") + " on " + Amount.of(coverage.sentences(), "sentence") + ": "
                        + (rules - idle.size()) + " hold somewhere, " + idle.size() + " nowhere");
        print("Never hold", idle.stream().map(RuleCard::id).toList());
        print(
                "Always hold together",
                coverage.together().stream()
                        .map(group -> String.join("  ", group))
                        .toList());
    }

    private void print(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.bold(title));
            lines.forEach(line -> terminal.out().println("  " + line));
        }
    }
}
