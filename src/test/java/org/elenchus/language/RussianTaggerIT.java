package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.elenchus.morphology.RussianDictionary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianTaggerIT {
    private static final List<String> SENTENCES = List.of(
            "Концепция обучающихся регионов появилась в конце 1990-х годов и быстро стала популярной .",
            "Однако критики отмечают , что эмпирических доказательств её пользы почти нет .",
            "Неявные знания , о которых пишет А. Маршалл , распространяются только при личных встречах .",
            "Фирмы могли бы сотрудничать чаще , если бы доверяли друг другу .");

    /** The models are OpenNLP's: read its way they say the same, only more slowly. */
    @ParameterizedTest
    @ValueSource(strings = {"ru-pos.bin", "ru-features.bin"})
    void theFastReaderSaysWhatOpenNlpSays(String name) throws IOException {
        ModelFile.allowOurFactory();
        POSModel model;
        try (InputStream data = ModelFile.open(name)) {
            model = new POSModel(data);
        }
        POSTaggerME slow = new POSTaggerME(model, POSTagFormat.CUSTOM);
        RussianTagger fast = new RussianTagger(model, 3);
        WordForms forms = new WordForms(RussianDictionary.shared());
        for (String sentence : SENTENCES) {
            String[] tokens = sentence.split(" ");
            WordForm[] words = forms.of(tokens);
            int[] outcomes = fast.tag(words, at -> null);
            String[] tags = new String[outcomes.length];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = fast.outcome(outcomes[i]);
            }
            assertThat(tags).as(sentence).containsExactly(slow.tag(tokens));
        }
    }
}
