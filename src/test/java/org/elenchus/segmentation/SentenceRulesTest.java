package org.elenchus.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elenchus.language.RussianPack;
import org.elenchus.morphology.RussianDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceRulesTest {
    private static SentenceRules russian;
    private static SentenceRules english;

    @BeforeAll
    static void loadLists() throws IOException {
        russian = RussianPack.sentences(Abbreviations.load("ru"), RussianDictionary.shared());
        Set<String> starters = Set.copyOf(WordList.read("en/segmentation/starters.txt"));
        english = new SentenceRules(Abbreviations.load("en"), starters::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Речь идёт о сетях, т.е. о связях между фирмами.",
                "Это дороги, склады, т. е. инфраструктура, и т. п. объекты.",
                "В 1990-е гг. Портер описал кластеры.",
                "Основана в 1911 г. Шумпетером.",
                "Об этом пишет П. Кругман, а раньше писал А. Маршалл.",
                "Об этом пишет Ж.-Б. Сэй и Дж.М. Кейнс.",
                "Доказательств нет [5. С. 189], но есть примеры.",
                "Так у Маршалла (М., 1993. С. 189) и у Вебера.",
                "Данные приведены в табл. 2 и на рис. 3.",
                "См. гл. 4 и с. 15 той же книги.",
                "Население – 3 млн. чел. и 40 тыс. предприятий.",
                "Причины: 1. слабость сетей; 2. нехватка знаний; 3. отток кадров.",
                "Условия таковы: доверие; близость; общие нормы; наличие институтов.",
                "По мнению акад. Вернадского, это не так.",
                "Значение равно 3.14 и растёт.",
                "Так считает И. И. Иванов и др. авторы.",
                "Рассматриваются сети (см. ниже. О них позже) и кластеры.",
                "Что это – рынок? – спрашивает автор.",
            })
    void oneRussianSentenceStaysOne(String text) {
        assertThat(russian.sentDetect(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Нужны дороги, склады и т.п.|Однако их нет.",
                "Это было в 1990-е гг.|В дальнейшем всё изменилось.",
                "Так писали Маршалл, Вебер и др.|Критики возражают.",
                "Верно ли это?|Нет!|Сомнения остаются…|Их много.",
                "Он назвал это «атмосферой».|Термин прижился.",
                "Это показано раньше [5].|Но не всеми.",
                "Термин прижился.[12]|Но не везде.",
                "Примеров мало (см. рис. 2).|Теория не проверена.",
                "Причин две. |1. Слабы сети.|2. Мало знаний.",
                "Таков итог XX в.|Он печален.",
                "Реформы начал Александр II.|После них выросли города.",
                "Первое условие – доверие.|а) Оно возникает не сразу.",
            })
    void eachRussianSentenceIsFound(String marked) {
        assertThat(russian.sentDetect(marked.replace('|', ' '))).containsExactly(parts(marked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith et al. (2001) and J. Doe disagree, cf. Fig. 2.",
                "It holds, e.g. in the U.S. and in the U.K. economy.",
                "See pp. 12–15, vol. 3, no. 4 of the same journal.",
                "Dr. Jones and Prof. A. B. Brown vs. Mr. White.",
                "The rate is 3.5 per cent.",
                "He asks (is it so? Nobody knows) and goes on.",
            })
    void oneEnglishSentenceStaysOne(String text) {
        assertThat(english.sentDetect(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The idea is due to Smith et al.|The results are weak.",
                "It was tried in the U.S.|However, it failed.",
                "They need roads, ports, etc.|Nobody built them.",
                "“It works.”|So they say.",
                "Is it true?|We doubt it.",
                "Firms learn.12|They also forget.",
            })
    void eachEnglishSentenceIsFound(String marked) {
        assertThat(english.sentDetect(marked.replace('|', ' '))).containsExactly(parts(marked));
    }

    private static String[] parts(String marked) {
        return List.of(marked.split("\\|")).stream().map(String::strip).toArray(String[]::new);
    }

    @Test
    void blanksAroundSentencesBelongToNone() {
        assertThat(russian.sentDetect("  Раз.\u00A0 Два.\n")).containsExactly("Раз.", "Два.");
        assertThat(russian.sentDetect(" \n ")).isEmpty();
        assertThat(russian.sentDetect("")).isEmpty();
    }
}
