package org.elenchus.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import opennlp.tools.postag.POSModel;
import org.elenchus.language.LemmaTable;
import org.elenchus.language.ModelFile;
import org.elenchus.language.RussianLemmatizer;
import org.elenchus.language.RussianPosTagger;
import org.elenchus.language.RussianTagger;
import org.elenchus.language.WordForms;
import org.elenchus.morphology.RussianDictionary;
import org.elenchus.segmentation.Abbreviations;

/**
 * Trains the Russian models from a folder of treebanks in CoNLL-U ({@code train-taiga}, {@code dev}, {@code test},
 * {@code opencorpora-unamb}, each {@code .conllu.gz}) and writes each with its SHA-256. Without the OpenCorpora file the
 * features are learned from the treebanks alone. Takes ten minutes on one core and up to 4 GiB of heap; the same data
 * give the same models.
 */
public final class ModelTraining {
    private static final long SEED = 7;

    private final Path out;
    private final Consumer<String> progress;
    private final List<GoldSentence> gold = new ArrayList<>();
    private final List<GoldSentence> openCorpora;
    private final List<GoldSentence> test;
    private final RussianDictionary dictionary = RussianDictionary.shared();
    private final WordForms forms = new WordForms(dictionary);

    private ModelTraining(Path data, Path out, Consumer<String> progress) throws IOException {
        this.out = out;
        this.progress = progress;
        gold.addAll(GoldSentence.read(data.resolve("train-taiga.conllu.gz")));
        gold.addAll(GoldSentence.read(data.resolve("dev.conllu.gz")));
        Path more = data.resolve("opencorpora-unamb.conllu.gz");
        this.openCorpora = Files.exists(more) ? GoldSentence.read(more) : List.of();
        this.test = GoldSentence.read(data.resolve("test.conllu.gz"));
    }

    /**
     * Trains all models.
     *
     * @param data folder of the treebanks
     * @param out where the models go, made if missing
     * @param progress told one line at a time what is being done
     * @return the models, with what they reach together on the test set
     * @throws IOException if a treebank cannot be read or a model cannot be written
     */
    public static List<TrainedModel> train(Path data, Path out, Consumer<String> progress) throws IOException {
        Files.createDirectories(out);
        return new ModelTraining(data, out, progress).train();
    }

    private List<TrainedModel> train() throws IOException {
        POSModel parts = partsOfSpeech();
        ModelFile.write(parts, out.resolve("ru-pos.bin"));
        POSModel tags = features(parts);
        ModelFile.write(tags, out.resolve("ru-features.bin"));
        LemmaTable lemmas = lemmas();
        lemmas.write(out.resolve("ru-lemmas.txt.gz"));
        progress.accept("measuring on " + test.size() + " sentences of the test set");
        Map<String, Double> figures = ModelScores.words(
                test,
                forms,
                new RussianPosTagger(forms, Abbreviations.load("ru"), parts, tags),
                new RussianLemmatizer(dictionary, lemmas));
        return List.of(
                sealed("ru-pos.bin", figures, "upos"),
                sealed("ru-features.bin", figures, "tags"),
                sealed("ru-lemmas.txt.gz", figures, "lemmas"));
    }

    /** Parts of speech, from the treebanks. */
    private POSModel partsOfSpeech() throws IOException {
        progress.accept("ru-pos: parts of speech from " + gold.size() + " sentences");
        return TaggerTraining.train(gold, GoldSentence::parts, 30, 1);
    }

    /** Features, from the treebanks twice, for they are right, and from OpenCorpora once, for it is large. */
    private POSModel features(POSModel parts) throws IOException {
        List<GoldSentence> sentences = new ArrayList<>(gold);
        sentences.addAll(gold);
        if (!openCorpora.isEmpty()) {
            progress.accept("ru-features: a first model from the treebanks alone");
            POSModel first = TaggerTraining.train(gold, GoldSentence::tags, 30, 1);
            progress.accept("ru-features: OpenCorpora gets the tags of the treebanks");
            OpenCorporaLabels labels =
                    new OpenCorporaLabels(new RussianTagger(parts, 5), new RussianTagger(first, 5), forms);
            sentences.addAll(labels.label(openCorpora));
        }
        Collections.shuffle(sentences, new Random(SEED));
        progress.accept("ru-features: parts of speech with features from " + sentences.size() + " sentences");
        return TaggerTraining.train(sentences, GoldSentence::tags, 10, 2);
    }

    private LemmaTable lemmas() {
        progress.accept("ru-lemmas: exceptions, preferences and endings from the treebanks and the dictionary");
        return LemmaTraining.train(gold, dictionary);
    }

    private TrainedModel sealed(String name, Map<String, Double> figures, String measure) throws IOException {
        Path file = out.resolve(name);
        return new TrainedModel(
                name,
                file,
                Files.size(file),
                ModelFile.seal(file),
                Map.of(measure, figures.getOrDefault(measure, 0.0)));
    }
}
