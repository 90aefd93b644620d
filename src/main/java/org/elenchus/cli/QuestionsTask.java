package org.elenchus.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.Discussion;
import org.elenchus.Workbench;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.concept.Concept;
import org.elenchus.debate.Debate;
import org.elenchus.display.QuestionCards;
import org.elenchus.display.QuestionRows;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code elenchus questions}. */
@Command(
        name = "questions",
        description = {
            "Lists what the papers leave open: criticisms that nobody answers, criteria that nobody defends, claims"
                    + " with a single source, concepts without a definition; and how the units stand that attack each"
                    + " other.",
            "Only what was mined counts: an answer that the miner did not recognise is missing here, and the output"
                    + " says how many it knows of."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus questions",
            "  elenchus questions 'learning region' -n 0",
            "  elenchus questions network --format csv > open.csv",
            "  elenchus questions --what-if 'paper-1a2b3c4d#u7'"
        })
final class QuestionsTask extends WorkspaceTask {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CONCEPT",
            description = "Only what is about it: its id, or a label in any language; default: all concepts.")
    private Optional<String> concept = Optional.empty();

    @Option(
            names = "--what-if",
            paramLabel = "UNIT",
            description =
                    "What of the labelling would change if that unit (DOCUMENT#UNIT) were out, and if it were in.")
    private Optional<String> unit = Optional.empty();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            defaultValue = "10",
            converter = Numbers.AtMost.class,
            description = "How many of each a table shows, 0 for all; default 10. Other formats list all.")
    private int limit;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    QuestionsTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        Optional<Concept> about = concept.isEmpty() ? Optional.empty() : Optional.of(bench.concept(concept.get()));
        Optional<String> asked = unit.isEmpty()
                ? Optional.empty()
                : Optional.of(bench.unit(unit.get()).reference());
        Discussion.Open open = bench.discussion().open(about, confidence.least());
        if (asked.isPresent()) {
            whatIf(open, asked.get());
        } else if (listFormat.get() == Format.TABLE) {
            new QuestionCards(terminal, limit).print(open);
        } else {
            QuestionRows.of(open).print(listFormat.get(), terminal);
        }
        return Exit.CLEAN;
    }

    private void whatIf(Discussion.Open open, String asked) throws IOException, ProblemException {
        if (!open.debate().graph().units().contains(asked)) {
            throw new ProblemException(List.of(Problem.error(
                    Place.file(asked),
                    "attacks no unit and is attacked by none: nothing would change",
                    "see who attacks whom: elenchus questions --format csv")));
        }
        Map<String, ArgumentMap.Node> units = new HashMap<>();
        open.units().forEach(u -> units.put(u.id(), u));
        Listing listing = new Listing(
                Column.id("unit", "unit"),
                Column.text("type", "type"),
                Column.text("now", "now"),
                Column.text("if_out", "if out"),
                Column.text("if_in", "if in"),
                Column.text("quote", "quote"));
        for (Debate.Change change : open.debate().whatIf(asked)) {
            ArgumentMap.Node node = units.get(change.unit());
            listing.add(
                    change.unit(),
                    node == null ? "" : node.unit().type().label(),
                    change.now().label(),
                    change.ifOut().label(),
                    change.ifIn().label(),
                    node == null ? "" : node.unit().quote());
        }
        listing.print(listFormat.get(), terminal);
        if (listFormat.get() == Format.TABLE && open.debate().whatIf(asked).size() == 1) {
            terminal.out().println("Nothing else would change.");
        }
    }
}
