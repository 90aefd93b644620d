package org.elenchus.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRepairTest {
    private static final Set<String> WORDS = Set.of(
            ("статья об обмене город города сеть сети торговля и её история разрядка слово слова так пишет автор новый"
                            + " век привет мир это простой текст из старых книг обмен понятие между городами район мост"
                            + " сор рост нет она начало конец the town network that this word is of")
                    .split(" "));
    private static final WordLists DICTIONARY = (language, form) -> WORDS.contains(form);

    private static Mended mend(String line) {
        return new TextRepair(DICTIONARY)
                .mend(line, List.of(new Span(0, line.length())), List.of())
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // letters that look the same
                "look-alike | новая cтатья об обмене | новая статья об обмене",
                "look-alike | гоpoд и cеть | город и сеть",
                "look-alike | the tоwn is new | the town is new",
                "look-alike | the nеtwоrk of towns | the network of towns",
                "look-alike | её иcтoрия | её история",
                "look-alike | ХIХ век и торговля | XIX век и торговля",
                "look-alike | так пишет aвтор [5, c. 15] | так пишет автор [5, с. 15]",
                "look-alike | торговля c городами | торговля с городами",
                "look-alike | он сказал: HET, и ушёл | он сказал: НЕТ, и ушёл",
                "look-alike | из рускiх и польскiх книг | из рускіх и польскіх книг",
                "look-alike | еë история | её история",
                // encodings
                "encoding | Ïðèâåò, ìèð, ýòî ïðîñòîé òåêñò | Привет, мир, это простой текст",
                "encoding | Он писал: Ïðèâåò, ìèð | Он писал: Привет, мир",
                "encoding | РџСЂРёРІРµС‚, РјРёСЂ | Привет, мир",
                "encoding | ÐŸÑ€Ð¸Ð²ÐµÑ‚, это текст | Привет, это текст",
                "encoding | The townâ€™s network | The town’s network",
                "encoding | a cafÃ© of the town | a café of the town",
                "encoding | рТЙЧЕФ, НЙТ, ЬФП РТПУФПК ФЕЛУФ | Привет, мир, это простой текст",
                "encoding | оПХБЕР, ЛХП, ЩРН ОПНЯРНИ РЕЙЯР | Привет, мир, это простой текст",
                "encoding | ðÒÉ×ÅÔ, ÍÉÒ, ÜÔÏ ÐÒÏÓÔÏÊ ÔÅËÓÔ | Привет, мир, это простой текст",
                // letter-spacing
                "letter-spacing | это р а з р я д к а в книге | это разрядка в книге",
                "letter-spacing | T h e network | The network",
                "letter-spacing | так пишет  а в т о р  и | так пишет автор и",
                "letter-spacing | о б м е н  м е ж д у  г о р о д а м и | обмен между городами",
                "letter-spacing | о б м е н м е ж д у г о р о д а м и | обмен между городами",
                // ligatures, accents, blanks, marks
                "ligature | the ﬁrst ﬂow | the first flow",
                "composition | новыи\u0306 и е\u0308лка | новый и ёлка",
                "composition | новыи˘ век | новый век",
                "composition | caf´e of the town | café of the town",
                "soft-hyphen | тор\u00ADговля | торговля",
                "invisible | тор\u200Bговля | торговля",
                "doubled-space | обмен   городов | обмен городов",
                "lost-space | Это конец.Начало было | Это конец. Начало было",
                "lost-space | слова,слова и сети | слова, слова и сети",
                "quotes | понятие <<сеть>> здесь | понятие «сеть» здесь",
                "quotes | the word ``town'' here | the word “town” here",
                "quotes | it isn`t a town | it isn’t a town",
                "dash | город\u2010сад | город-сад",
                "private-use | \uF0B7 первый пункт | • первый пункт",
                "private-use | \uF0EE\uF0E1\uF0EC\uF0E5\uF0ED городов | обмен городов",
                "private-use | S\uF76D\uF769\uF774\uF768 says | Smith says",
                "private-use | угол \uF061 и \uF062 | угол α и β"
            })
    void linesAreMendedAndSaySo(String kind, String line, String wanted) {
        Mended mended = mend(line);
        assertThat(mended.text().toString()).isEqualTo(wanted);
        assertThat(mended.edits()).extracting(Edit::kind).contains(kind);
        assertThat(mended.undone()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "IT-отрасль и VIPы, Windowsовский",
                "где x и y суть числа, a = 5",
                "а, б, в, г – пункты; A B C",
                "и в с о к у",
                "déjà vu, créée, naïve, Ærøskøbing",
                "Zürich, Malmö, Ærø, Ålesund",
                "см. www.town.ru/a,b и mail@town.ru",
                "в 1998,5 раза; п.5; т.е. так; г.Москва",
                "О, Я, К и другие буквы",
                "Café del Mar — это “новое” «слово»",
                "И. И. Иванов и П. П. Петров",
                "pH 7,5 и кВт·ч",
                "система TEX и дистрибутив",
                "фирма HET Town и город",
                "the word.py file and e.g.This"
            })
    void whatIsRightStays(String line) {
        Mended mended = mend(line);
        assertThat(mended.text().toString()).isEqualTo(line);
        assertThat(mended.edits()).isEmpty();
    }

    @Test
    void wordsRunTogetherArePartedWhereTheDocumentKnowsBoth() {
        List<String> lines = List.of(
                "это понятие и обмен", "это понятие, обмен", "говорит о сетиобмен городов", "а сети и обмен, сети");
        String text = String.join("\n", lines);
        List<Span> spans = lines.stream()
                .map(line -> new Span(text.indexOf(line), text.indexOf(line) + line.length()))
                .toList();
        assertThat(new TextRepair(DICTIONARY)
                        .mend(text, spans, List.of()).stream()
                                .map(line -> line.text().toString())
                                .collect(Collectors.joining("\n")))
                .contains("сети обмен городов");
    }
}
