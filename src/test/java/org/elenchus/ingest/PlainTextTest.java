package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.text.Document;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void brokenWordsAreGluedAndCompoundsKept() {
        Document document = Texts.read("""
            Это главная идея промышлен-
            ных сетей, которые во-
            вторых меняют социально-
            экономических партнёров и econo-
            my региона, где растёт бизнес-
            динамика.
            """);
        assertThat(document.text())
                .isEqualTo("Это главная идея промышленных сетей, которые во-вторых меняют социально-экономических"
                        + " партнёров и economy региона, где растёт бизнес-динамика.");
        assertThat(document.text()).contains("промышленных", "во-вторых", "economy");
        assertThat(document.repairs()).extracting(Repair::original).contains("-\n");
        assertThat(document.repairs()).extracting(Repair::kind).containsOnly("hyphen");
    }

    @Test
    void aHyphenReachesOverBlankLinesAndPages() {
        Document document = Texts.read(
                "Здесь растут сети и социально-\n\nкультурных связей уже много, идея промышлен-\n\f\n ных зон"
                        + " тоже нова.\n");
        assertThat(document.text())
                .isEqualTo(
                        "Здесь растут сети и социально-культурных связей уже много, идея промышленных зон тоже нова.");
        assertThat(document.pages()).extracting(p -> p.label()).containsExactly("1", "2");
        assertThat(document.pageAt(document.text().indexOf("зон"))).isEqualTo("2");
    }

    @Test
    void aDashAtTheLineEndIsNoHyphen() {
        assertThat(Texts.read("Сеть для региона –\n"
                                + "это главная идея его развития -\n"
                                + "так думает автор статьи, и не один.\n")
                        .text())
                .isEqualTo("Сеть для региона – это главная идея его развития - так думает автор статьи, и не один.");
    }

    @Test
    void aHangingHyphenKeepsItsBlank() {
        assertThat(Texts.read("Мы различаем здесь макро-\nи микроуровень сети, и long-\nand short-term views too.\n")
                        .text())
                .isEqualTo("Мы различаем здесь макро- и микроуровень сети, и long- and short-term views too.");
    }

    @Test
    void theDocumentsOwnWordsDecideBeforeTheDictionary() {
        assertThat(Texts.read("The co-operation of firms is old.\nThey say that co-\noperation pays off in a region.\n")
                        .text())
                .endsWith("that co-operation pays off in a region.");
        assertThat(Texts.read("The cooperation of firms is old.\nThey say that co-\noperation pays off in a region.\n")
                        .text())
                .endsWith("that cooperation pays off in a region.");
    }

    @Test
    void oneLineAParagraphStaysSo() {
        Document document = Texts.read("""
            Первый абзац говорит об одном. В нём два предложения.
            Второй абзац говорит о другом, и он заметно длиннее, чем первый, потому что мысль не кончается.
            Третий абзац короткий.
            Четвёртый абзац говорит о третьем и снова длиннее, чем тот, который стоит перед ним.
            """);
        assertThat(Texts.paragraphs(document)).hasSize(4);
    }

    @Test
    void wrappedLinesAreJoinedAndShortLinesEndParagraphs() {
        Document document = Texts.read("""
            Когда текст набран строками одной длины, конец
            строки ничего не значит, и предложение идёт на
            следующей строке дальше. Короткая строка же
            кончает абзац.
            Новый абзац начинается здесь и тоже набран так,
            что строки почти равны по длине, пока мысль не
            дойдёт до точки.
            """);
        assertThat(Texts.paragraphs(document))
                .hasSize(2)
                .satisfies(
                        all -> assertThat(all.get(1)).startsWith("Новый абзац").endsWith("дойдёт до точки."));
    }

    @Test
    void aVeryShortLastLineEndsItsParagraph() {
        Document document = Texts.read("""
            Сеть малых городов держится на обмене и на
            доверии

            Когда текст набран строками одной длины, конец
            строки ничего не значит, и предложение идёт на
            следующей строке дальше. Короткая строка кончает
            абзац.
            Новый абзац начинается здесь и тоже набран так,
            что строки почти равны по длине, пока мысль не
            дойдёт до точки.
            """);
        assertThat(Texts.paragraphs(document))
                .hasSize(3)
                .startsWith("Сеть малых городов держится на обмене и на доверии");
    }

    @Test
    void pagesOfAPlainTextLoseTheirHeadsAndNumbers() {
        StringBuilder text = new StringBuilder();
        String[] ends = {"Это отличает её от рын-", "К этому мы ещё вернёмся,", "дойдёт до точки."};
        String[] starts = {
            "Сеть малых городов держится", "ка, где всё решает цена. Ина-", "когда мысль другой сети тоже"
        };
        for (int p = 0; p < 3; p++) {
            text.append(p == 0 ? "" : "\f")
                    .append("Тетради о городах\n\n")
                    .append(starts[p])
                    .append('\n');
            text.append("на обмене и доверии; об этом\nуже говорили многие, но спор\nне кончен и идёт о словах, а\n"
                    .repeat(3));
            text.append(ends[p]).append("\n\n            ").append(41 + p).append('\n');
        }
        Document document = Texts.read(text.toString());
        assertThat(document.text())
                .contains("отличает её от рынка, где всё", "ещё вернёмся, когда мысль")
                .doesNotContain("Тетради", "41", "42", "43");
        assertThat(document.pages()).extracting(org.elenchus.text.Page::label).containsExactly("41", "42", "43");
    }

    @Test
    void keywordsAndPublishersStandWhereTheyBelong() {
        Document document = Texts.read("""
            Аннотация. Когда текст набран строками одной длины, ещё в XXI в.
            Ключевые слова: сеть, обмен

            Введение

            Сеть малых городов держится на обмене, который длится дольше торговли. Об этом писали многие.

            Литература

            Exemplar D. Towns and Trade. Oxford:
            Clarendon Press, 1983.
            """);
        assertThat(Texts.paragraphs(document))
                .contains("Ключевые слова: сеть, обмен", "Exemplar D. Towns and Trade. Oxford: Clarendon Press, 1983.");
    }

    @Test
    void markersLeaveShortWordsButNotUnits() {
        assertThat(Texts.read("Город площадью 5 км² и их² сеть на³ обмене держится.")
                        .text())
                .isEqualTo("Город площадью 5 км² и их сеть на обмене держится.");
    }

    @Test
    void compoundsOfEqualsKeepTheirHyphenBeforeUnknownWords() {
        assertThat(Texts.read("Это был социально-\nгородушный мир, и он держался на обмене.")
                        .text())
                .startsWith("Это был социально-городушный мир");
    }

    @Test
    void aStrayBlankAtAPageTurnBeginsNoParagraph() {
        Document document = Texts.read("""
            Предприятия работают в одном и том же месте и в
            конкретных
             сегментах рынка, так что обмен знаниями между
            ними происходит сам собой, без особых усилий с
            их стороны.
            """);
        assertThat(Texts.paragraphs(document)).singleElement().asString().contains("в конкретных сегментах рынка");
    }

    @Test
    void anExcerptIsRunningTextAsAWhole() {
        String excerpt =
                "Такой подход позволяет оценить роль сетей (Иванов, 2001). В литературе [5, с. 12] его критикуют. "
                        + "Заключение авторов: сеть не объясняет развития региона";
        Document document = Texts.read(excerpt);
        assertThat(document.text()).isEqualTo(excerpt);
        assertThat(document.sections()).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo(SectionKind.BODY);
            assertThat(s.language()).isEqualTo("ru");
        });
        assertThat(document.paragraphs())
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(ParagraphKind.PROSE));
    }

    @Test
    void everyCharacterKnowsItsOrigin() {
        String original = "Идея промышлен-\nных сетей\u00A0\u00A0и ef\uFB01cient   линий, й.\r\n\r\nВторой абзац.";
        Document document = Texts.read(original);
        assertThat(document.text()).isEqualTo("Идея промышленных сетей и efficient линий, й.\n\nВторой абзац.");
        for (String word : new String[] {"промышлен", "ных", "сетей", "линий", "Второй", "абзац."}) {
            int at = document.text().indexOf(word);
            Span span = document.alignment().toOriginal(new Span(at, at + word.length()));
            assertThat(span.cover(original)).isEqualTo(word);
        }
    }

    @Test
    void aSummaryInAnotherLanguageIsASectionOfItsOwn() {
        String russian =
                "Сеть предприятий меняет целый регион: это знания, что переходят от одного к другому без посредника. ";
        String english = "The network of firms changes the region, since knowledge is passed from one to the other. ";
        Document document = Texts.read(russian.repeat(8) + "\n\n" + english.repeat(5) + "\n");
        assertThat(document.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.BODY, SectionKind.SUMMARY);
        assertThat(document.sections()).extracting(Section::language).containsExactly("ru", "en");
        assertThat(document.metadata().language()).isEqualTo("ru");
    }
}
