package org.elenchus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.elenchus.training.ModelTraining;

/** Makes the Russian language models from treebanks. */
public final class ModelTrainer {
    private ModelTrainer() {}

    /**
     * A model that was made.
     *
     * @param digest SHA-256 of the file
     * @param figures what it reaches on the test set, by name
     */
    public record Made(String name, Path file, long bytes, String digest, Map<String, Double> figures) {}

    /**
     * Trains all models.
     *
     * @param data folder of the treebanks
     * @param out where the models go, made if missing
     * @param progress told one line at a time what is being done
     */
    public static List<Made> train(Path data, Path out, Consumer<String> progress) throws IOException {
        return ModelTraining.train(data, out, progress).stream()
                .map(m -> new Made(m.name(), m.file(), m.bytes(), m.digest(), m.figures()))
                .toList();
    }
}
