package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.MinerTraining;
import org.elenchus.evaluation.Figure;
import org.elenchus.evaluation.GoldReader;
import org.elenchus.evaluation.GoldText;
import org.elenchus.evaluation.ScoredText;
import org.elenchus.evaluation.Scorer;
import org.elenchus.evaluation.Scores;
import org.elenchus.problem.ProblemException;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Decimals;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Cross-validate in N parts, by paper, and print how far each file's texts are met.")
    private Optional<Integer> folds = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write weights.tsv, topic-weights.tsv and concept-weights.tsv there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--calibrate",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Those of the gold files that confidence is fitted to; default: all.")
    private List<Path> calibrate = new ArrayList<>();

    @Option(
            names = "--confidence",
            description = "With --folds: tell how many units of each confidence are right, instead of the scores.")
    private boolean confidence;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private ListFormat listFormat = new ListFormat();

    LearnTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException, ProblemException {
        Map<Path, List<GoldText>> files = new LinkedHashMap<>();
        for (Path file : gold) {
            files.put(file, texts.isPresent() ? GoldReader.read(file, texts.get()) : GoldReader.read(file));
        }
        List<GoldText> all = files.values().stream().flatMap(List::stream).toList();
        Set<GoldText> measures = measures(files);
        MinerTraining training = new MinerTraining();
        if (folds.isPresent()) {
            print(files, training.crossValidate(all, measures::contains, language, folds.get()));
        }
        if (out.isPresent()) {
            int learned = training.learn(all, measures::contains, language, out.get());
            terminal.err().println("Learned from " + learned + " texts; the weights are in " + out.get());
        }
        return Exit.CLEAN;
    }

    /** The texts that confidence is fitted to. */
    private Set<GoldText> measures(Map<Path, List<GoldText>> files) {
        Set<GoldText> measures = Collections.newSetFromMap(new IdentityHashMap<>());
        files.forEach((file, texts) -> {
            if (calibrate.isEmpty() || calibrate.contains(file)) {
                measures.addAll(texts);
            }
        });
        for (Path file : calibrate) {
            if (!files.containsKey(file)) {
                throw new ParameterException(
                        spec.commandLine(), "--calibrate " + file + ": is none of the --gold files");
            }
        }
        return measures;
    }

    private void print(Map<Path, List<GoldText>> files, List<ScoredText> scored) throws IOException {
        if (confidence) {
            printReliability(files, scored);
            return;
        }
        Listing listing = new Listing(
                Column.word("texts", "texts"),
                Column.word("measure", "measure"),
                Column.number("value", "F1"),
                Column.number("precision", "precision"),
                Column.number("recall", "recall"),
                Column.number("right", "right"),
                Column.number("mined", "mined"),
                Column.number("gold", "gold"));
        files.forEach((file, gold) -> add(listing, String.valueOf(file.getFileName()), of(gold, scored)));
        if (files.size() > 1) {
            add(listing, "all", scored);
        }
        listing.print(listFormat.get(), terminal);
    }

    private void printReliability(Map<Path, List<GoldText>> files, List<ScoredText> scored) throws IOException {
        ReliabilityTable table = new ReliabilityTable();
        files.forEach((file, gold) -> table.add(
                String.valueOf(file.getFileName()),
                Scorer.score(of(gold, scored)).reliability()));
        if (files.size() > 1) {
            table.add("all", Scorer.score(scored).reliability());
        }
        table.print(listFormat.get(), terminal);
    }

    private static List<ScoredText> of(List<GoldText> gold, List<ScoredText> scored) {
        Set<String> names = gold.stream().map(GoldText::name).collect(Collectors.toSet());
        return scored.stream().filter(text -> names.contains(text.name())).toList();
    }

    private static void add(Listing listing, String texts, List<ScoredText> scored) {
        Scores scores = Scorer.score(scored);
        scores.figures().forEach((name, figure) -> add(listing, texts, name, figure));
        addValue(listing, texts, "topic accuracy", scores.topicAccuracy());
        addValue(listing, texts, "holder accuracy", scores.holderAccuracy());
        addValue(listing, texts, "units per empty text", scores.unitsPerEmptyText());
    }

    private static void add(Listing listing, String texts, String name, Figure figure) {
        listing.add(
                texts,
                name,
                Decimals.three(figure.f1()),
                Decimals.three(figure.precision()),
                Decimals.three(figure.recall()),
                figure.right(),
                figure.mined(),
                figure.gold());
    }

    private static void addValue(Listing listing, String texts, String name, OptionalDouble value) {
        value.ifPresent(v -> listing.add(texts, name, Decimals.three(v), "", "", "", "", ""));
    }
}
