package org.elenchus.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.ConceptCount;
import org.elenchus.Workbench;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Label;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.ProgressDisplay;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elenchus concepts}. */
@Command(
        name = "concepts",
        description = {
            "Lists the concepts that the papers argue about, the most argued first.",
            "With how many units of each type; those of the workspace's concepts.yaml and those discovered in the"
                    + " papers."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus concepts",
            "  elenchus concepts --limit 0              all of them",
            "  elenchus concepts --format csv > concepts.csv"
        })
final class ConceptsTask extends WorkspaceTask {
    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "40",
            converter = Numbers.AtMost.class,
            description = "How many a table shows, 0 for all; default 40. Other formats list all.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    ConceptsTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        List<ConceptCount> counts;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            counts = bench.concepts(progress).stream()
                    .sorted(Comparator.comparingInt(ConceptCount::total)
                            .reversed()
                            .thenComparing(c -> c.concept().discovered())
                            .thenComparing(c -> c.concept().id()))
                    .toList();
        }
        boolean all = listFormat.get() != Format.TABLE;
        listing(all ? counts : counts.stream().limit(limit).toList()).print(listFormat.get(), terminal);
        if (!all && counts.size() > limit) {
            terminal.out().println("… and " + (counts.size() - limit) + " more: --limit 0 shows all");
        }
        return Exit.CLEAN;
    }

    static Listing listing(List<ConceptCount> counts) {
        Listing listing = new Listing(
                Column.id("id", "concept"),
                Column.text("labels", "labels"),
                Column.number("definition", "definitions", "def."),
                Column.number("criterion", "criteria", "crit."),
                Column.number("claim", "claims", "cl."),
                Column.number("criticism", "criticisms", "critic."),
                Column.number("merit", "merits", "mer."),
                Column.number("example", "examples", "ex."),
                Column.number("units", "all"),
                Column.hidden("discovered"));
        for (ConceptCount count : counts) {
            Object[] row = new Object[] {
                count.concept().id().value(),
                labels(count.concept()),
                0,
                0,
                0,
                0,
                0,
                0,
                count.total(),
                count.concept().discovered()
            };
            for (int i = 0; i < UnitType.READING_ORDER.size(); i++) {
                row[i + 2] = count.of(UnitType.READING_ORDER.get(i));
            }
            listing.add(row);
        }
        return listing;
    }

    private static List<String> labels(Concept concept) {
        return concept.labels().stream()
                .filter(Label::preferred)
                .map(Label::text)
                .distinct()
                .collect(Collectors.toList());
    }
}
