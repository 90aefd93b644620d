package org.elenchus.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.elenchus.PlacedUnit;
import org.elenchus.Progress;
import org.elenchus.Workbench;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Vote;
import org.elenchus.display.UnitCards;
import org.elenchus.export.ExplanationJson;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Format;
import org.elenchus.terminal.Terminal;
import org.elenchus.terminal.Wrapping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code elenchus explain}. */
@Command(
        name = "explain",
        description = {
            "Tells why a unit is what it is: the rules that fired and the words they matched, the votes for each type"
                    + " and what lost, the rules that an exception stopped, and those that all but fired."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus explain enns-2008-1a2b3c4d#u12",
            "  elenchus explain enns-2008.pdf#u12 --all",
            "  elenchus explain enns-2008.pdf#u12 --format json   all of it as data"
        })
final class ExplainTask extends WorkspaceTask {
    private static final int LIKELIEST = 3;
    private static final int FEW = 6;

    @Parameters(paramLabel = "UNIT", description = "The unit, as a search shows it: document, #, unit.")
    private String reference = "";

    @Option(names = "--all", description = "Every type and vote, not only the likeliest and weightiest.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or jsonl; default table.")
    private Format format = Format.TABLE;

    ExplainTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        if (format == Format.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "an explanation is no table of rows: --format json or jsonl");
        }
        return super.call();
    }

    @Override
    int call(Workbench bench) throws IOException, ProblemException {
        PlacedUnit placed = bench.unit(reference);
        Explanation explanation = bench.explain(placed);
        if (format != Format.TABLE) {
            terminal.out()
                    .append(ExplanationJson.write(
                            placed.paper().id(),
                            placed.language(),
                            explanation,
                            bench.scheme(Progress.NONE),
                            format == Format.JSON));
            return Exit.CLEAN;
        }
        new UnitCards(terminal, bench.scheme(Progress.NONE)).print("", placed.paper(), placed.unit());
        explanation.options().stream().limit(all ? Long.MAX_VALUE : LIKELIEST).forEach(this::print);
        explanation.chosen().ifPresent(chosen -> print(chosen, explanation));
        printLinks(explanation.links());
        print("Rules that fired", "", explanation.fired());
        print("Rules that an exception stopped", "unless ", explanation.blocked());
        print("Rules that all but fired", "failed at ", explanation.nearest());
        return Exit.CLEAN;
    }

    private void print(Explanation.Option option) {
        terminal.out()
                .println(terminal.bold(option.outcome()) + String.format(Locale.ROOT, "  %.2f", option.probability()));
        long limit = all ? Long.MAX_VALUE : FEW;
        option.votes().stream().limit(limit).forEach(this::print);
        long more = option.votes().size() - limit;
        if (more > 0) {
            terminal.out().println("           … and " + more + " more: --all");
        }
    }

    /** The last step of the sum: from the share of the votes to how often such units are right. */
    private void print(Explanation.Option chosen, Explanation explanation) {
        Explanation.Confidence step = explanation.confidence();
        terminal.out()
                .println(terminal.bold("Confidence")
                        + String.format(
                                Locale.ROOT,
                                "  %.2f  = %.2f ÷ (1 + exp(−(%.2f · ln(p ÷ (1 − p)) %s %.2f))) for p = %.2f",
                                explanation.unit().confidence(),
                                step.highest(),
                                step.slope(),
                                step.offset() < 0 ? "−" : "+",
                                Math.abs(step.offset()),
                                chosen.probability()));
        terminal.printWrapped("  ", "how often units with such a share of the votes are right");
    }

    private void print(Vote vote) {
        String evidence = vote.evidence().isEmpty() ? "" : "  «" + Wrapping.oneLine(vote.evidence()) + "»";
        terminal.out().println(String.format(Locale.ROOT, "  %+7.2f  %s", vote.weight(), vote.reason()) + evidence);
    }

    private void printLinks(List<Explanation.Link> links) {
        if (!links.isEmpty()) {
            terminal.out().println();
            terminal.out().println(terminal.bold("Relations"));
        }
        for (Explanation.Link link : links) {
            Relation.OfUnits relation = link.relation();
            for (Explanation.Cue cue : link.cues()) {
                terminal.out().println("  " + cue.name() + "  «" + Wrapping.oneLine(link.words()) + "»");
                if (!cue.says().isEmpty()) {
                    terminal.printWrapped("      ", cue.says());
                }
                terminal.printWrapped(
                        "      ",
                        String.format(
                                Locale.ROOT,
                                "%s %s %s, confidence %.2f",
                                relation.from(),
                                relation.kind().label(),
                                relation.to(),
                                relation.ground().confidence()));
            }
        }
    }

    private void print(String title, String detail, List<Explanation.Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        terminal.out().println();
        terminal.out().println(terminal.bold(title));
        for (Explanation.Note note : notes) {
            terminal.out().println("  " + note.rule() + "  «" + Wrapping.oneLine(note.words()) + "»");
            if (!note.why().isEmpty()) {
                terminal.printWrapped("      ", note.why());
            }
            if (!note.detail().isEmpty()) {
                terminal.printWrapped("      ", detail + note.detail());
            }
        }
    }
}
