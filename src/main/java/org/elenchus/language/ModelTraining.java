package org.elenchus.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.model.BaseModel;

/**
 * Trains the Russian models from a folder of treebanks in CoNLL-U ({@code train-taiga}, {@code dev}, {@code test},
 * {@code opencorpora-unamb}, each {@code .conllu.gz}) and writes each with its SHA-256. Takes some minutes on one core
 * and up to 4 GiB of heap.
 */
public final class ModelTraining {
    private final Path out;
    private final Consumer<String> progress;
    private final List<GoldSentence> gold = new ArrayList<>();
    private final List<GoldSentence> test;

    private ModelTraining(Path data, Path out, Consumer<String> progress) throws IOException {
        this.out = out;
        this.progress = progress;
        gold.addAll(GoldSentence.read(data.resolve("train-taiga.conllu.gz")));
        gold.addAll(GoldSentence.read(data.resolve("dev.conllu.gz")));
        this.test = GoldSentence.read(data.resolve("test.conllu.gz"));
    }

    /**
     * Trains all models.
     *
     * @param data folder of the treebanks
     * @param out where the models go, made if missing
     * @param progress told one line at a time what is being done
     * @throws IOException if a treebank cannot be read or a model cannot be written
     */
    public static List<TrainedModel> train(Path data, Path out, Consumer<String> progress) throws IOException {
        Files.createDirectories(out);
        ModelTraining training = new ModelTraining(data, out, progress);
        return List.of(training.partsOfSpeech());
    }

    private TrainedModel partsOfSpeech() throws IOException {
        progress.accept("ru-pos: parts of speech, perceptron, 30 iterations");
        POSModel model = TaggerTraining.train(gold, GoldSentence::parts, 30, 1);
        return write("ru-pos", model, Map.of());
    }

    private TrainedModel write(String name, BaseModel model, Map<String, Double> figures) throws IOException {
        Path file = out.resolve(name + ".bin");
        model.serialize(file);
        return new TrainedModel(name, file, Files.size(file), ModelFile.seal(file), figures);
    }
}
