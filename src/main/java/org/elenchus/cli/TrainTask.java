package org.elenchus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elenchus.ModelTrainer;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Exit;
import org.elenchus.terminal.Listing;
import org.elenchus.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code elenchus train}. */
@Command(
        name = "train",
        description = {
            "Makes the Russian language models anew from treebanks in CoNLL-U, and says what they reach.",
            "The same data give the same models. Takes about ten minutes and 4 GB of memory."
        },
        footer = {"", "Example:", "  elenchus train --data ud-ru --out models"})
final class TrainTask extends Task {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The treebanks: models/README.md says which.")
    private Path data = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the models go.")
    private Path out = Path.of("");

    @Mixin
    private ListFormat listFormat = new ListFormat();

    TrainTask(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(data)) {
            throw new ParameterException(spec.commandLine(), "--data wants a folder of treebanks, not " + data);
        }
        List<ModelTrainer.Made> models = ModelTrainer.train(data, out, terminal.err()::println);
        Listing listing = new Listing(
                Column.word("model", "model"),
                Column.text("figures", "on the test set"),
                Column.number("bytes", "bytes"),
                Column.word("sha256", "SHA-256"));
        for (ModelTrainer.Made model : models) {
            String figures = model.figures().entrySet().stream()
                    .map(f -> f.getKey() + String.format(Locale.ROOT, " %.4f", f.getValue()))
                    .collect(Collectors.joining(", "));
            listing.add(model.name(), figures, model.bytes(), model.digest());
        }
        listing.print(listFormat.get(), terminal);
        return Exit.CLEAN;
    }
}
