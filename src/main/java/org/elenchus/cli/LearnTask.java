package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.MinerTraining;
import org.elenchus.evaluation.Figure;
import org.elenchus.evaluation.GoldReader;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.Scores;
import org.elenchus.problem.ProblemException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code elenchus learn}. */
@Command(
        name = "learn",
        description = {
            "Learns from annotated texts how much each rule and cue counts, and writes the weights the miner sums.",
            "With --folds it tells what such weights are worth: every text is mined with weights from other papers"
                    + " only."
        },
        footer = {
            "",
            "Examples:",
            "  elenchus learn --gold mine.jsonl --lang ru --folds 5",
            "  elenchus learn --gold models/annotations/en.jsonl --texts ../shared/data --lang en --out lang/en"
        })
final class LearnTask extends Task {
    @Option(names = "--gold", paramLabel = "FILE", required = true, arity = "1..*", description = "Annotated texts.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "The folder that stand-off annotations name their texts in.")
    private Optional<Path> texts = Optional.empty();

    @Option(names = "--lang", paramLabel = "CODE", required = true, description = "The language to learn: ru or en.")
    private String language = "";

    @Option(names = "--folds", paramLabel = "N", description = "Cross-validate in N parts, by paper, and print F1.")
    private Optional<Integer> folds = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "Write weights.tsv and topic-weights.tsv there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, jsonl or csv; default table.")
    private Format format = Format.TABLE;

    LearnTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        List<GoldText> all = new ArrayList<>();
        for (Path file : gold) {
            all.addAll(texts.isPresent() ? GoldReader.read(file, texts.get()) : GoldReader.read(file));
        }
        MinerTraining training = new MinerTraining();
        if (folds.isPresent()) {
            print(training.crossValidate(all, language, folds.get()));
        }
        if (out.isPresent()) {
            int learned = training.learn(all, language, out.get());
            terminal.err().println("Learned from " + learned + " texts; the weights are in " + out.get());
        }
        return Exit.CLEAN;
    }

    private void print(Scores scores) throws IOException {
        Listing listing = new Listing(
                Column.word("figure", "figure"),
                Column.number("f1", "F1"),
                Column.number("right", "right"),
                Column.number("mined", "mined"),
                Column.number("gold", "gold"));
        scores.figures().forEach((name, figure) -> add(listing, name, figure));
        listing.print(format, terminal);
    }

    private static void add(Listing listing, String name, Figure figure) {
        listing.add(name, Decimals.three(figure.f1()), figure.right(), figure.mined(), figure.gold());
    }
}
