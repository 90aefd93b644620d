package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elenchus.GoldTrial;
import org.elenchus.PaperReader;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.Disagreement;
import org.elenchus.evaluation.Figure;
import org.elenchus.evaluation.ScoredUnit;
import org.elenchus.evaluation.Scores;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code elenchus evaluate}. */
@Command(
        name = "evaluate",
        description = "Mines texts that a person annotated and tells how far the miner agrees (annotation guidelines,"
                + " section 5).",
        footer = {
            "",
            "Gold is a file of texts with units, a file of units beside the paper they annotate, a folder of such"
                    + " files,",
            "or a workspace with layers called gold.",
            "",
            "Examples:",
            "  elenchus evaluate --gold corpus/gold",
            "  elenchus evaluate --gold mine.jsonl --errors     what went wrong, the commonest first",
            "  elenchus evaluate --gold mine.jsonl --confidence how far confidence keeps its word",
            "  elenchus evaluate --gold corpus/gold --given-units    relations alone",
            "  elenchus evaluate --gold mine.jsonl --format json"
        })
final class EvaluateTask extends Task {

    @Option(names = "--gold", paramLabel = "PATH", required = true, arity = "1..*", description = "Annotated texts.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "The concept scheme; default: the one that comes with the program.")
    private Optional<Path> concepts = Optional.empty();

    @Option(names = "--errors", description = "List the confusions with quotes, the commonest first.")
    private boolean errors;

    @Option(
            names = "--given-units",
            description = "Draw relations between the units of the gold, to tell what the cues for relations miss by"
                    + " themselves.")
    private boolean givenUnits;

    @Option(
            names = "--confidence",
            description =
                    "Tell how many units of each confidence are right, and what --min-confidence gives up and gains.")
    private boolean confidence;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "5",
            converter = Numbers.AtMost.class,
            description = "With --errors: quotes per confusion, 0 for all; default 5.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    EvaluateTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        ConceptScheme scheme = concepts.isPresent() ? PaperReader.scheme(concepts.get()) : PaperReader.shippedScheme();
        Scores scores = new GoldTrial(PaperReader.shipped(), scheme, givenUnits).score(gold, name -> {});
        if (confidence) {
            ReliabilityTable table = new ReliabilityTable();
            table.add("all", scores.reliability());
            table.print(listFormat.get(), terminal);
        } else if (errors && listFormat.get() == Format.TABLE) {
            printErrors(scores);
        } else if (errors) {
            errorListing(scores).print(listFormat.get(), terminal);
        } else {
            print(scores);
        }
        return Exit.CLEAN;
    }

    private void print(Scores scores) throws IOException {
        Listing listing = new Listing(
                Column.word("measure", "measure"),
                Column.number("value", "F1"),
                Column.number("precision", "precision"),
                Column.number("recall", "recall"),
                Column.number("right", "right"),
                Column.number("mined", "mined"),
                Column.number("gold", "gold"));
        if (givenUnits) {
            scores.relations().forEach((name, figure) -> listing.add(row(name, figure)));
            listing.print(listFormat.get(), terminal);
            return;
        }
        scores.figures().forEach((name, figure) -> listing.add(row(name, figure)));
        addValue(listing, "topic accuracy", scores.topicAccuracy());
        addValue(listing, "holder accuracy", scores.holderAccuracy());
        addValue(listing, "units per empty text", scores.unitsPerEmptyText());
        if (scores.quotesNotInText() > 0) {
            addValue(listing, "quotes not in text", OptionalDouble.of(scores.quotesNotInText()));
        }
        if (listFormat.get() == Format.TABLE) {
            terminal.out().println(scores.texts() + (scores.texts() == 1 ? " text" : " texts"));
        }
        listing.print(listFormat.get(), terminal);
    }

    private Object[] row(String name, Figure figure) {
        return new Object[] {
            name,
            number(figure.f1()),
            number(figure.precision()),
            number(figure.recall()),
            figure.right(),
            figure.mined(),
            figure.gold()
        };
    }

    private void addValue(Listing listing, String name, OptionalDouble value) {
        value.ifPresent(v -> listing.add(name, number(v), "", "", "", "", ""));
    }

    private Object number(double value) {
        return listFormat.get() == Format.TABLE ? Decimals.three(value) : (Object) value;
    }

    private static Listing errorListing(Scores scores) {
        Listing listing = new Listing(
                Column.word("text", "text"),
                Column.word("kind", "kind"),
                Column.word("confusion", "confusion"),
                Column.text("gold", "gold"),
                Column.hidden("goldConcepts"),
                Column.text("mined", "mined"),
                Column.hidden("minedConcepts"));
        for (Disagreement error : scores.disagreements()) {
            listing.add(
                    error.text(),
                    error.kind().label(),
                    error.confusion(),
                    quote(error.gold()),
                    error.gold().map(ScoredUnit::concepts).orElse(List.of()),
                    quote(error.mined()),
                    error.mined().map(ScoredUnit::concepts).orElse(List.of()));
        }
        return listing;
    }

    private void printErrors(Scores scores) {
        Map<String, List<Disagreement>> groups = scores.disagreements().stream()
                .collect(Collectors.groupingBy(
                        d -> d.confusion() + ", " + d.kind().label(), TreeMap::new, Collectors.toList()));
        groups.entrySet().stream()
                .sorted(Comparator.comparingInt(group -> -group.getValue().size()))
                .forEach(group -> {
                    terminal.out()
                            .println(terminal.bold(
                                    group.getKey() + ": " + group.getValue().size()));
                    group.getValue().stream().limit(limit).forEach(this::printError);
                    terminal.out().println();
                });
    }

    private void printError(Disagreement error) {
        terminal.out().println("  " + error.text());
        boolean concepts = error.kind() == Disagreement.Kind.CONCEPT;
        error.gold().ifPresent(unit -> printSide("gold ", unit, concepts));
        error.mined().ifPresent(unit -> printSide("mined", unit, concepts));
    }

    private void printSide(String side, ScoredUnit unit, boolean concepts) {
        String text = (concepts ? unit.concepts() + " " : "") + unit.quote();
        String margin = "    " + side + "  ";
        int room = terminal.width() == Integer.MAX_VALUE ? terminal.width() : terminal.width() - margin.length();
        for (String line : Wrapping.wrap(text, room)) {
            terminal.out().println(margin + line);
            margin = " ".repeat(margin.length());
        }
    }

    private static String quote(Optional<ScoredUnit> unit) {
        return unit.map(ScoredUnit::quote).orElse("");
    }
}
