package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.RuleDesk;
import org.elenchus.RuleImpact;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.evaluation.Scores;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus rules impact}. */
@Command(
        name = "impact",
        description = {
            "Tells what a changed file of rules or words would change before it is saved where it belongs: which units"
                    + " of the papers would come, go or change their type, and what that does to the scores.",
            "The file takes the place of the workspace's of the same language and name, or of the program's if it"
                    + " repeats rules of it; else it is added."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus rules impact draft/criticism.yaml",
            "  elenchus rules impact draft/criticism.yaml paper.pdf --gold corpus/gold",
            "  elenchus rules impact draft/criticism.yaml --format jsonl"
        })
final class RulesImpactTask extends RuleTask {
    @Parameters(index = "0", paramLabel = "CHANGED", description = "The changed file: rules (.yaml) or words (.txt).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path changed;

    @Parameters(index = "1..*", paramLabel = "FILE", description = "Papers; default: those of the workspace.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--gold",
            paramLabel = "PATH",
            arity = "1..*",
            description = "Annotated texts to score by, as evaluate takes them.")
    private List<Path> gold = new ArrayList<>();

    @Mixin
    private ListFormat listFormat = new ListFormat();

    RulesImpactTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(RuleDesk desk) throws IOException, ProblemException {
        RuleImpact impact;
        try (ProgressDisplay progress = new ProgressDisplay(terminal, false)) {
            impact = desk.impact(changed, desk.texts(files), gold, progress);
        }
        if (listFormat.get() == Format.TABLE) {
            summarise(impact);
        }
        listing(impact).print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }

    private void summarise(RuleImpact impact) {
        terminal.out()
                .println(Amount.of(impact.documents(), "text") + ", " + impact.before() + " → "
                        + Amount.of(impact.after(), "unit") + ": " + count(impact, RuleImpact.Kind.GAINED) + " gained, "
                        + count(impact, RuleImpact.Kind.LOST) + " lost, " + count(impact, RuleImpact.Kind.RETYPED)
                        + " retyped");
        if (impact.goldBefore().isPresent() && impact.goldAfter().isPresent()) {
            for (String figure : List.of(Scores.TYPED, Scores.SPAN, Scores.TYPED_CONCEPT)) {
                double before = impact.goldBefore().get().figure(figure).f1();
                double after = impact.goldAfter().get().figure(figure).f1();
                terminal.out()
                        .println(String.format(
                                Locale.ROOT,
                                "gold, %s F1: %.3f → %.3f (%+.3f)",
                                figure,
                                before,
                                after,
                                after - before));
            }
        }
        if (!impact.changes().isEmpty()) {
            terminal.out().println();
        }
    }

    private static long count(RuleImpact impact, RuleImpact.Kind kind) {
        return impact.changes().stream().filter(c -> c.kind() == kind).count();
    }

    private static Listing listing(RuleImpact impact) {
        Listing listing = new Listing(
                Column.word("change", "change"),
                Column.word("before", "before"),
                Column.word("after", "after"),
                Column.text("quote", "quote"),
                Column.text("document", "document"),
                Column.word("page", "page"));
        for (RuleImpact.Change change : impact.changes()) {
            ArgumentUnit unit = change.after().or(change::before).orElseThrow();
            listing.add(
                    change.kind().name().toLowerCase(Locale.ROOT),
                    type(change.before()),
                    type(change.after()),
                    unit.quote(),
                    change.document(),
                    unit.page());
        }
        return listing;
    }

    private static String type(Optional<ArgumentUnit> unit) {
        return unit.map(u -> u.type().label()).orElse("");
    }
}
