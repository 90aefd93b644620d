package org.elenchus.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianMorphologyTest {
    private static Morphology morphology;

    @BeforeAll
    static void loadDictionary() throws IOException {
        morphology = RussianMorphology.load(RussianDictionary.shared(), Set.of("перру", "флорида"));
    }

    @Test
    void wordsAreKnownInAnyCaseWithYeOrYo() {
        assertThat(List.of("Область", "областей", "учёный", "ученый", "социально-экономических"))
                .allMatch(morphology::isWord);
        assertThat(List.of("промышлегн", "социальноэкономических", "region", "", "5"))
                .noneMatch(morphology::isWord);
    }

    @Test
    void readingsAreInUniversalTerms() {
        assertThat(morphology.readings("областей"))
                .containsExactly(new Reading("область", "NOUN", "Animacy=Inan|Case=Gen|Gender=Fem|Number=Plur"));
        assertThat(morphology.readings("стали")).extracting(Reading::lemma).contains("сталь", "стать");
        assertThat(morphology.readings("xyz")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "область, NOUN, Case=Gen|Number=Plur, областей",
        "промышленный, ADJ, Case=Nom|Gender=Fem|Number=Sing, промышленная",
        "критиковать, VERB, Number=Sing|Person=3|Tense=Pres, критикует",
        "ученый, NOUN, Case=Nom|Number=Plur, ученые",
        "социально-экономический, ADJ, Case=Ins|Number=Plur, социально-экономическими",
    })
    void wordsAreInflected(String lemma, String pos, String features, String form) {
        assertThat(morphology.inflect(lemma, pos, features)).contains(form);
    }

    @Test
    void aFormThatThereIsNotIsEmpty() {
        assertThat(morphology.inflect("ножницы", "NOUN", "Case=Nom|Number=Sing"))
                .isEmpty();
        assertThat(morphology.inflect("кластеризация-2", "NOUN", "Case=Nom|Number=Plur"))
                .isEmpty();
    }

    /** Tokens given as {@code form/POS/features} or {@code form/POS/features/lemma}, each a blank apart. */
    private static List<Token> phrase(String tagged) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ")) {
            String[] cells = word.split("/", -1);
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(span, cells[0], cells[cells.length > 3 ? 3 : 0], cells[1], cells[2]));
            at = span.end() + 1;
        }
        return tokens;
    }

    @ParameterizedTest
    @CsvSource({
        "промышленных/ADJ/Case=Gen|Number=Plur областей/NOUN/Case=Gen|Gender=Fem|Number=Plur, промышленная область",
        "Новой/ADJ/Case=Gen|Gender=Fem|Number=Sing географии/NOUN/Case=Gen|Gender=Fem|Number=Sing, новая география",
        "высшего/ADJ/Case=Gen|Degree=Sup|Gender=Neut|Number=Sing/высокий"
                + " образования/NOUN/Case=Gen|Gender=Neut|Number=Sing, высшее образование",
        "обучающихся/NOUN/Case=Gen|Gender=Masc|Number=Plur регионов/NOUN/Case=Gen|Gender=Masc|Number=Plur, обучающийся"
                + " регион",
        "обществе/NOUN/Case=Loc|Gender=Neut|Number=Sing знаний/NOUN/Case=Gen|Gender=Neut|Number=Plur, общество знаний",
        "спроса/NOUN/Case=Gen|Number=Sing и/CCONJ/ предложения/NOUN/Case=Gen|Number=Sing, спрос и предложение",
        "острых/ADJ/Case=Gen|Number=Plur ножниц/NOUN/Case=Gen|Number=Plur, острые ножницы",
        "основанных/VERB/Case=Gen|Number=Plur|VerbForm=Part на/ADP/ знаниях/NOUN/Case=Loc|Number=Plur"
                + " регионов/NOUN/Case=Gen|Number=Plur, основанный на знаниях регион",
        "экономики/NOUN/Case=Gen|Gender=Fem|Number=Sing США/PROPN/, экономика США",
        "фирмами/NOUN/Case=Ins|Gender=Fem|Number=Plur Третьей/ADJ/Case=Gen|Gender=Fem|Number=Sing"
                + " Италии/PROPN/Case=Gen|Gender=Fem|Number=Sing, фирма Третьей Италии",
        "гиперкластерных/ADJ/Case=Gen|Number=Plur/гиперкластерный систем/NOUN/Case=Gen|Gender=Fem|Number=Plur,"
                + " гиперкластерная система",
    })
    void aPhraseBecomesALabelInTheNominative(String tagged, String label) {
        assertThat(morphology.nominative(phrase(tagged))).isEqualTo(label);
    }

    @Test
    void aPhraseWithoutANounStaysAsItIs() {
        assertThat(morphology.nominative(phrase("не/PART/ всегда/ADV/"))).isEqualTo("не всегда");
        assertThat(morphology.nominative(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Маршалла, Маршалл",
        "Кругмана, Кругман",
        "Портером, Портер",
        "Кейнсу, Кейнс",
        "Щеглова, Щеглов",
        "Ивановым, Иванов",
        "Смородинской, Смородинская",
        "Вернадского, Вернадский",
        "Спинозы, Спиноза",
        "Флориды, Флорида",
        "Флорида, Флорида",
        "Перру, Перру",
        "Гегеля, Гегель",
        "Грановеттером, Грановеттер",
        "Римского-Корсакова, Римский-Корсаков",
        "Бекаттини, Бекаттини",
        "Шевченко, Шевченко",
        "Гарсии, Гарсия",
        "Шумпетер, Шумпетер",
        "МАРШАЛЛА, МАРШАЛЛ",
        "Smith, Smith",
        "Лу, Лу"
    })
    void surnamesComeBackToTheNominative(String form, String nominative) {
        assertThat(morphology.surname(form)).isEqualTo(nominative);
    }

    @ParameterizedTest
    @CsvSource({
        "Щеглова, Анна, Щеглова",
        "Щегловой, Анны Петровны, Щеглова",
        "Щеглова, Ивана, Щеглов",
        "Щеглова, И. И., Щеглов",
        "Шмидт, Анны, Шмидт",
        "Шмидта, К., Шмидт",
        "Трубецкой, Евгений Николаевич, Трубецкой",
    })
    void aGivenNameTellsWhoseSurnameItIs(String form, String given, String nominative) {
        assertThat(morphology.surname(form, given)).isEqualTo(nominative);
    }

    @Test
    void aTagSaysThatASurnameIsInTheNominative() {
        Token nominative = new Token(new Span(0, 8), "Фукуямой", "фукуяма", "PROPN", "Case=Nom|Number=Sing");
        assertThat(morphology.surname(nominative, "")).isEqualTo("Фукуямой");
        Token woman = new Token(new Span(0, 7), "Щеглова", "щеглова", "PROPN", "Case=Nom|Gender=Fem|Number=Sing");
        assertThat(morphology.surname(woman, "")).isEqualTo("Щеглова");
        Token man = new Token(new Span(0, 7), "Щеглова", "щеглов", "PROPN", "Case=Gen|Gender=Masc|Number=Sing");
        assertThat(morphology.surname(man, "")).isEqualTo("Щеглов");
    }
}
