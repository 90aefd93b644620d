package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.Note;
import org.elenchus.text.Page;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class NotesTest {

    /** For each note its marker, the last letters before each place, and its text. */
    static List<String> tied(Document document) {
        return document.notes().stream()
                .map(note -> note.marker()
                        + note.places().stream()
                                .map(at -> " «" + lastWord(document, at) + "»")
                                .reduce("", String::concat)
                        + " " + note.span().cover(document.text()))
                .toList();
    }

    private static String lastWord(Document document, int at) {
        String before = document.text().substring(0, at);
        return before.substring(1 + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')));
    }

    @Test
    void numbersThatBeginAnewOnEachPageAreTiedToTheirOwnPage() {
        PdfSheets sheets = new PdfSheets();
        page(sheets, "Первый город жил обменом", "Рукопись хранится в музее.");
        page(sheets.turn(), "Второй город жил доверием", "Счёт вели по записям.");
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(tied(document))
                .containsExactly("1 «обменом» Рукопись хранится в музее.", "1 «доверием» Счёт вели по записям.");
        assertThat(document.text()).doesNotContain("обменом1").doesNotContain("обменом¹");
        assertThat(document.repairs())
                .filteredOn(r -> r.kind().equals("note-marker"))
                .hasSize(2);
        assertThat(document.notes())
                .extracting(note -> document.pageAt(note.span().start()))
                .containsExactly("1", "2");
    }

    @Test
    void notesThatSayTheSameOnManyPagesAreNoFeet() {
        PdfSheets sheets = new PdfSheets();
        List<String> towns = List.of("Тверь", "Псков", "Нарва", "Ревель", "Рига");
        for (String town : towns) {
            (town.equals("Тверь") ? sheets : sheets.turn()).print(PdfSheets.LEFT, 100, 10, town + " жила обменом");
            double end = PdfSheets.LEFT + sheets.widthOf(town + " жила обменом", 10);
            sheets.print(end + 0.3, 96, 6, "1");
            sheets.print(end + 5, 100, 10, "с соседями.");
            for (int line = 0; line < 6; line++) {
                sheets.print(
                        PdfSheets.LEFT, 113 + 13 * line, 10, line + towns.indexOf(town) + " возов соли шло в " + town);
            }
            sheets.print(PdfSheets.LEFT, 760, 7, "1 " + (town.length() == 5 ? "Там же." : "Перевод мой."));
            sheets.print(PdfSheets.LEFT, 800, 7, "Вестник города. Выпуск 4");
        }
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(tied(document))
                .containsExactly(
                        "1 «обменом» Там же.",
                        "1 «обменом» Там же.",
                        "1 «обменом» Там же.",
                        "1 «обменом» Перевод мой.",
                        "1 «обменом» Перевод мой.");
        assertThat(document.text()).doesNotContain("Вестник города");
    }

    private static void page(PdfSheets sheets, String first, String note) {
        double width = 240;
        sheets.print(PdfSheets.LEFT, 100, 10, first);
        double end = PdfSheets.LEFT + sheets.widthOf(first, 10);
        sheets.print(end + 0.3, 96, 6, "1");
        sheets.print(end + 5, 100, 10, "и был мал.");
        sheets.column(
                PdfSheets.LEFT,
                113,
                10,
                width,
                "Дорога шла через лес к реке, и по ней возили",
                "соль, хлеб и письма, пока не построили мост",
                "и не открыли ярмарку на другом берегу реки.");
        sheets.print(PdfSheets.LEFT, 760, 7, "1 " + note);
    }

    /** A page with a note at its foot, a running foot below it that begins with the number of the page, and a call. */
    private static void pageWithFoot(PdfSheets sheets, int number, String town, String... note) {
        sheets.column(
                PdfSheets.LEFT,
                61,
                10,
                240,
                "У города, который жил " + town + ", был",
                "обычай: когда " + town + " прожить нельзя,",
                "совет звал соседей и ждал их три дня.");
        page(sheets, "Другой же не жил " + town, note[0]);
        for (int i = 1; i < note.length; i++) {
            sheets.print(PdfSheets.LEFT, 760 + 8.5 * i, 7, note[i]);
        }
        sheets.print(PdfSheets.LEFT, 795, 7, number + " Вестник малых городов");
    }

    @Test
    void aNoteThatManyPagesRepeatAtOnePlaceIsNoRunningFoot() {
        String[] towns = {"обменом", "доверием", "торгом", "словом", "счётом", "памятью", "дорогой", "рекой"};
        PdfSheets sheets = new PdfSheets();
        for (int p = 0; p < towns.length; p++) {
            switch (p % 4) {
                case 0, 2 -> pageWithFoot(sheets, 20 + p, towns[p], "Там же.");
                case 1 -> pageWithFoot(sheets, 20 + p, towns[p], "Там же. С. 12.");
                default -> pageWithFoot(sheets, 20 + p, towns[p], "Ibid., p. 7, и запись", "в книге города.");
            }
            if (p + 1 < towns.length) {
                sheets.turn();
            }
        }
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(tied(document))
                .containsExactly(
                        "1 «обменом» Там же.",
                        "1 «доверием» Там же. С. 12.",
                        "1 «торгом» Там же.",
                        "1 «словом» Ibid., p. 7, и запись в книге города.",
                        "1 «счётом» Там же.",
                        "1 «памятью» Там же. С. 12.",
                        "1 «дорогой» Там же.",
                        "1 «рекой» Ibid., p. 7, и запись в книге города.");
        assertThat(document.text()).doesNotContain("Вестник");
        assertThat(document.pages()).extracting(Page::label).first().isEqualTo("20");
    }

    @Test
    void anAsteriskIsTiedAndGoesOut() {
        PdfSheets sheets = new PdfSheets();
        sheets.column(
                PdfSheets.LEFT,
                100,
                10,
                240,
                "Обмен держит города* вместе, и дорога",
                "ведёт через лес к реке, где возили соль",
                "и хлеб, пока не построили новый мост.");
        sheets.print(PdfSheets.LEFT, 760, 7, "* Здесь речь о малых городах.");
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(tied(document)).containsExactly("* «города» Здесь речь о малых городах.");
        assertThat(document.text()).contains("города вместе");
    }

    @Test
    void endnotesUnderAHeadingAreTiedByNumber() {
        Document document = Texts.read("""
            Города

            Города живут обменом¹, а дороги ведут через лес к реке, где возили соль и хлеб до моста.

            Ярмарка открылась в 1871², и туда пошли все дороги, какие были в этих местах до того.

            Примечания

            1. Об этом писали летописцы.

            2. Точный год неизвестен.
            """);
        assertThat(tied(document))
                .containsExactly("1 «обменом» Об этом писали летописцы.", "2 «1871» Точный год неизвестен.");
        assertThat(document.text()).contains("обменом, а").contains("в 1871, и");
    }

    @Test
    void numbersInBracketsPointToEndnotesWhereThereIsNoListOfReferences() {
        Document document = Texts.read("""
            Towns

            Towns live by exchange [1], and roads lead through the wood to the river, where salt was sold.

            The fair opened late.[2] All roads of the country went there, as far as there were any at all.

            Notes

            1. The chronicle says so.

            2. The year is not known.
            """);
        assertThat(tied(document))
                .containsExactly("1 «exchange» The chronicle says so.", "2 «late.» The year is not known.");
        assertThat(document.text()).contains("exchange, and").contains("late. All");
    }

    @Test
    void numbersGluedToWordsGoOutOnlyWhereANoteHasThem() {
        Document document = Texts.read("""
            Towns

            Towns live by exchange1 and roads lead through the wood to the river, where they sold CO2 and radio5 sets.

            Notes

            1 The chronicle says so.

            2 The year is not known.
            """);
        assertThat(document.text()).contains("by exchange and roads").contains("CO2 and radio5 sets");
        assertThat(document.notes())
                .extracting(Note::places)
                .containsExactly(List.of(document.text().indexOf(" and roads")), List.of());
    }

    @Test
    void exponentsStay() {
        Document document = Texts.read("""
            Города

            Площадь рынка 40 м² и рядов 12 км², а дорога ведёт через лес к реке, где возили соль и хлеб.

            Примечания

            1. Об этом писали летописцы.

            2. Точный год неизвестен.
            """);
        assertThat(document.text()).contains("40 м² и рядов 12 км²");
    }

    private static List<String> cited(Document document) {
        return document.notes().stream()
                .map(note -> note.marker()
                        + document.citations().stream()
                                .filter(c -> note.span().contains(c.span()))
                                .map(c -> String.join(",", c.references()))
                                .reduce("", (a, b) -> a + " " + b))
                .toList();
    }

    @Test
    void russianFootnotesAreEntriesAndPointBackToThem() {
        Document document = Texts.read("""
            Ярмарки

            Ярмарки жили обменом¹, и об этом спорили². Купцы шли с севера³ и с юга⁴, а дороги⁵ вели к рынку⁶.

            Иначе думал Лужин⁷, и его поправили⁸. Прочее видно из дел⁹, каких немало¹⁰ сохранилось в архиве.

            Примечания

            1. Громова И. В. Ярмарки севера. М.: Берег, 1987. С. 15.

            2. Там же. С. 17.

            3. См.: Лужин П. С. Дороги и рынки // Вопросы торговли. 1991. № 3. С. 5–20.

            4. Громова И. В. Указ. соч. С. 44.

            5. Лужин П. С. Указ. соч. С. 8; Громова И. В. Ярмарки севера. М.: Берег, 1987. С. 90.

            6. Здесь речь идёт о крытом рынке, построенном позднее прочих.

            7. Лужин П. С. Соль и хлеб. СПб.: Берег, 1995. С. 3.

            8. Лужин. Дороги и рынки. С. 9.

            9. ГАНО. Ф. 109. Оп. 2. Д. 15. Л. 3.

            10. Там же. Л. 5.
            """);
        assertThat(document.references()).hasSize(4);
        assertThat(cited(document))
                .containsExactly("1 r1", "2 r1", "3 r2", "4 r1", "5 r2 r1", "6", "7 r3", "8 r2", "9 r4", "10 r4");
        Span sentence =
                new Span(document.text().indexOf("Купцы"), document.text().indexOf("рынку.") + 5);
        assertThat(document.citationsOf(sentence))
                .extracting(c -> c.references().getFirst())
                .containsExactly("r2", "r1", "r2", "r1");
    }

    @Test
    void notesInTheStyleOfChicagoAreEntriesToo() {
        Document document = Texts.read("""
            Fairs

            Fairs lived by exchange,¹ and this was disputed.² Merchants came from the north,³ as the roads show.⁴

            Notes

            1. Irene Towner, The Fairs of the North (York: Harbour Press, 1987), 15.

            2. Ibid., 17.

            3. Paul Ridge, “Roads and Markets,” Journal of Trade 12, no. 3 (1991): 20.

            4. Towner, Fairs of the North, 44.
            """);
        assertThat(document.references())
                .extracting(r -> r.authors().getFirst())
                .containsExactly("Irene Towner", "Paul Ridge");
        assertThat(cited(document)).containsExactly("1 r1", "2 r1", "3 r2", "4 r1");
    }

    private static final String LIST = """

        References

        1. Towner I. The fairs of the north. York: Harbour Press, 1987.

        2. Ridge P. Roads and markets. York: Harbour Press, 1991.

        3. Harbour J. Salt and bread. York: Harbour Press, 1995.
        """;

    @Test
    void numbersInRoundBracketsCiteANumberedList() {
        Document document = Texts.read("""
            Fairs

            Fairs lived by exchange (1, 2), and this was disputed (2–3). There were 12 (twelve) of them in the north.
            """ + LIST);
        assertThat(document.citations()).extracting(Citation::marker).containsExactly("(1, 2)", "(2–3)");
        assertThat(document.citations().getLast().references()).containsExactly("r2", "r3");
    }

    @Test
    void numbersInRoundBracketsThatCountPointsCiteNothingWhereSquareOnesDo() {
        Document document = Texts.read("""
            Fairs

            Fairs lived by (1) exchange, (2) trust and (3) roads, and this was disputed later on by some [2].
            """ + LIST);
        assertThat(document.citations()).extracting(Citation::marker).containsExactly("[2]");
    }

    @Test
    void aRaisedCitationStandsAfterItsWordAndBelongsToTheSentence() {
        Document document = Texts.read("""
            Fairs

            Fairs lived by exchange,¹,² and this was disputed.³ There were twelve of them in the north of the land.
            """ + LIST);
        assertThat(document.citations()).isNotEmpty();
        int end = document.text().indexOf("disputed.") + "disputed.".length();
        assertThat(document.citationsOf(new Span(document.text().indexOf("Fairs lived"), end)))
                .isEqualTo(document.citations());
        assertThat(document.citations().getLast().span()).isEqualTo(new Span(end, end));
    }
}
