package org.elenchus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.elenchus.BelowTarget;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains on a handful of sentences that the shipped models annotated: shows that training works, not how well. */
class ModelTrainingIT {
    private static final String TEXT =
            "Концепция обучающихся регионов подверглась критике. Фирмы быстро перенимают знания. Доверие возникает"
                + " медленно. Критики пишут о слабых доказательствах. Маршалл изучал промышленные районы. Города"
                + " растут вместе с рынками. Новые сети связывают малые предприятия. Теория осталась непроверенной.";

    private static void write(Path file, List<Sentence> sentences) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Sentence sentence : sentences) {
            rows.append("# text = ").append(sentence.span().cover(TEXT)).append('\n');
            int number = 1;
            for (Token token : sentence.tokens()) {
                String features = token.features().isEmpty() ? "_" : token.features();
                rows.append(String.join(
                                "\t",
                                "" + number++,
                                token.form(),
                                token.lemma(),
                                token.pos(),
                                "_",
                                features,
                                "_",
                                "_",
                                "_",
                                "_"))
                        .append('\n');
            }
            rows.append('\n');
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void modelsAreTrainedMeasuredSealedAndAlwaysTheSame(@TempDir(factory = BelowTarget.class) Path folder)
            throws IOException {
        List<Sentence> sentences = LanguageAnalysis.load().analyse(TEXT, "ru");
        for (String name : List.of("train-taiga", "dev", "test", "opencorpora-unamb")) {
            write(folder.resolve(name + ".conllu.gz"), sentences);
        }
        List<String> told = new ArrayList<>();
        List<TrainedModel> once = ModelTraining.train(folder, folder.resolve("one"), told::add);
        assertThat(once)
                .extracting(TrainedModel::name)
                .containsExactly("ru-pos.bin", "ru-features.bin", "ru-lemmas.txt.gz");
        assertThat(once).allSatisfy(model -> {
            assertThat(model.figures().values()).allMatch(figure -> figure > 90);
            assertThat(Path.of(model.file() + ".sha256")).content().startsWith(model.digest());
        });
        assertThat(told).isNotEmpty();
        List<TrainedModel> again = ModelTraining.train(folder, folder.resolve("two"), line -> {});
        assertThat(again)
                .extracting(TrainedModel::digest)
                .isEqualTo(once.stream().map(TrainedModel::digest).toList());
    }

    @Test
    void aMissingTreebankIsNamed(@TempDir(factory = BelowTarget.class) Path folder) {
        assertThatIOException()
                .isThrownBy(() -> ModelTraining.train(folder, folder.resolve("out"), line -> {}))
                .withMessageContaining("train-taiga.conllu.gz");
    }
}
