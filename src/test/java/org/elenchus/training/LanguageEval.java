package org.elenchus.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.elenchus.language.LemmaTable;
import org.elenchus.language.RussianLemmatizer;
import org.elenchus.language.RussianPack;
import org.elenchus.language.RussianPosTagger;
import org.elenchus.language.WordForms;
import org.elenchus.morphology.RussianDictionary;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.RuleTokenizer;
import org.elenchus.text.Sha256;
import org.junit.jupiter.api.Test;

/** What the Russian pack reaches on the treebank's own test set, against the floors in a file. */
class LanguageEval {
    private static final Path GOLD = Path.of("../shared/data/ud-ru/test.conllu.gz");

    @Test
    void figuresStayAboveTheirFloors() throws Exception {
        assumeTrue(Files.exists(GOLD), "skipped: " + GOLD + " is not there");
        Properties floors = floors();
        assertThat(Sha256.of(Files.readAllBytes(GOLD)))
                .as("the gold is the one that the floors are for")
                .isEqualTo(floors.getProperty("test.sha256"));
        Map<String, Double> figures = measure(GoldSentence.read(GOLD));
        figures.forEach((name, value) -> System.out.printf("%-10s %.2f%n", name, value));
        figures.forEach((name, value) ->
                assertThat(value).as(name).isGreaterThanOrEqualTo(Double.parseDouble(floors.getProperty(name))));
    }

    private static Map<String, Double> measure(List<GoldSentence> gold) throws IOException {
        RussianDictionary dictionary = RussianDictionary.shared();
        Abbreviations abbreviations = Abbreviations.load("ru");
        WordForms forms = new WordForms(dictionary);
        LemmaTable lemmas = RussianPack.lemmas();
        Map<String, Double> figures = new TreeMap<>(ModelScores.words(
                gold, forms, RussianPosTagger.load(forms, abbreviations), new RussianLemmatizer(dictionary, lemmas)));
        figures.put("sentences", ModelScores.sentences(gold, RussianPack.sentences(abbreviations, dictionary)));
        figures.put("tokens", ModelScores.tokens(gold, new RuleTokenizer(abbreviations)));
        return figures;
    }

    private static Properties floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream data = LanguageEval.class.getResourceAsStream("/floors/language.properties")) {
            floors.load(data);
        }
        return floors;
    }
}
