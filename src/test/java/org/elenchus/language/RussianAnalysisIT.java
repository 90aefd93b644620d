package org.elenchus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianAnalysisIT {
    private static LanguageAnalysis language;

    @BeforeAll
    static void load() {
        language = LanguageAnalysis.load();
    }

    private static List<Token> tokens(String text) {
        return language.analyse(text, "ru").stream()
                .map(Sentence::tokens)
                .flatMap(List::stream)
                .toList();
    }

    private static Token token(String text, String form) {
        return tokens(text).stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void spansCountFromTheTextAndCoverTheForms() {
        String text = "Первое условие – доверие. Второе – близость, т.е. общие нормы.";
        List<Sentence> sentences = language.analyse(text, "ru");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(1).span().cover(text)).isEqualTo("Второе – близость, т.е. общие нормы.");
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .allSatisfy(
                                token -> assertThat(token.span().cover(text)).isEqualTo(token.form())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Эта концепция подверглась критике.; критике; NOUN; критика; Case=Dat",
                "Маршалл писал об атмосфере промышленных районов.; промышленных; ADJ; промышленный;"
                        + " Case=Gen|Number=Plur",
                "Учёные изучают сети.; Учёные; NOUN; ученый; Case=Nom",
                "Районы были описаны ещё в XIX в.; описаны; VERB; описать; Variant=Short",
                "Авторы критикуют теорию.; критикуют; VERB; критиковать; Number=Plur|Person=3",
                "Фирмы, т.е. их владельцы, сотрудничают.; т.е.; CCONJ; т.е.;''",
                "Эти сети [5] слабы.; [; PUNCT; [;''",
                "Так считает П. Кругман.; Кругман; PROPN; кругман; Case=Nom",
                "Об этом спорят в СМИ и в США.; США; PROPN; сша;''",
                "В 1990-х годах рост замедлился.; 1990-х; ADJ; 1990-й;''",
                "Его теория верна.; Его; DET; его;''",
            })
    void wordsAreTaggedAndLemmatised(String text, String form, String pos, String lemma, String features) {
        Token token = token(text, form);
        assertThat(token.pos()).isEqualTo(pos);
        assertThat(token.lemma()).isEqualTo(lemma);
        for (String feature : features.isEmpty() ? List.<String>of() : List.of(features.split("\\|"))) {
            assertThat(token.feature(feature.substring(0, feature.indexOf('='))))
                    .isEqualTo(feature.substring(feature.indexOf('=') + 1));
        }
    }

    @Test
    void featuresAreSorted() {
        assertThat(tokens("Обучающиеся регионы быстро распространяли неявные знания."))
                .allSatisfy(token -> {
                    String[] features = token.features().split("\\|");
                    assertThat(features).isSorted();
                });
    }

    @Test
    void yeAndYoGiveTheSameLemmas() {
        List<String> one =
                tokens("Учёный счёл её тёмной.").stream().map(Token::lemma).toList();
        assertThat(one)
                .isEqualTo(tokens("Ученый счел ее темной.").stream()
                        .map(Token::lemma)
                        .toList());
        assertThat(String.join("", one)).doesNotContain("ё");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "промышленных областей; промышленная область",
                "обучающихся регионов массового производства; обучающийся регион массового производства",
                "региональных инновационных систем; региональная инновационная система",
                "научно-технических и образовательных центров; научно-технический и образовательный центр",
                "квазиинтегрированных структур; квазиинтегрированная структура",
                "людей; человек",
            })
    void aPhraseOfTheTextBecomesALabel(String phrase, String label) {
        List<Token> sentence = tokens("Критики " + phrase + " правы.");
        assertThat(language.morphology("ru").nominative(sentence.subList(1, sentence.size() - 2)))
                .isEqualTo(label);
    }

    @Test
    void textThatIsNoProseDoesNoHarm() {
        assertThat(language.analyse("", "ru")).isEmpty();
        assertThat(tokens("\u0301 \uD83D\uDE00 ⟨x⟩ ½ § № ...")).isNotEmpty();
        assertThat(tokens("а ".repeat(3000))).hasSize(3000);
    }
}
