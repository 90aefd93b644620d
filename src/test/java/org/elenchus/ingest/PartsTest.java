package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.text.Citation;
import org.elenchus.text.Document;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Reference;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String RUSSIAN = """
        УДК 332.1

        И.В. Громова, П.С. Лужин

        СЕТИ МАЛЫХ ГОРОДОВ: ЗАМЕТКИ К СПОРУ О ПОНЯТИИ

        Тверской государственный университет, Тверь
        gromova@example.org

        Аннотация. Мы сравниваем два понятия сети и спорим с тем, что они различны. Сеть малых городов держится на обмене.

        Ключевые слова: сеть, малый город, обмен.

        Введение

        О сетях городов писали многие [1, 3–4]. По мнению Громовой, сеть есть форма обмена [2. С. 15], и с этим трудно спорить, если помнить о её истоках.

        1. Понятие сети

        Под сетью мы понимаем устойчивый обмен между городами [5; 2, с. 7], который не сводится к торговле. Во-первых, он дольше торговли; во-вторых, он не требует рынка [Там же. С. 9].

        Рис. 1. Сеть городов Верхней Волги

        Таким образом, сеть нельзя вывести из одной торговли, как это делает Лужин, и спор о ней ещё не кончен.

        Заключение

        Мы показали, что понятие сети нуждается в уточнении, и предложили его, хотя границы сети остаются неясными.

        Литература

        1. Громова И. В. Города и обмен. М.: Волга, 1998. 210 с.
        2. Громова И. В., Лужин П. С. О сетях малых городов // Город и время. 2004. № 2. С. 11–24.
        3. Smith J., Brown K. Networks of towns. London: Harbour Press, 2001.
        4. Brown K. The small town // Journal of Towns. 1999. Vol. 4. P. 3–17.
        5. Лужин П. С. Торговля и сеть : монография / П. С. Лужин. – Тверь : Изд-во ТвГУ, 2010. – 180 с.

        Gromova I.V., Luzhin P.S. Networks of small towns

        Summary

        We compare two notions of a network and argue against the view that they differ. The network of small towns rests on exchange, and it cannot be derived from trade alone, as has been held. The limits of the notion remain unclear, and this is where the debate should go on in the years to come.
        """;

    private static final String ENGLISH = """
        Small Towns and Their Networks

        Abstract

        This essay holds that networks of towns rest on exchange rather than on trade.

        1. Introduction

        Networks have been studied for long (Smith & Brown, 2001; Brown 1999, p. 4). Lewin (2003) objects that the notion is vague, and so does Brown (1999: 12).

        2. What a network is

        A network is a lasting exchange (see Lewin, 2003, pp. 5-7). It was known in (August 2001) and at the fair (Harbour Town, 1950), but those are no citations.

        References

        Brown, K. (1999). The small town. Journal of Towns, 4(1), 3–17.

        Lewin, A. B. (2003). Against networks: A critique. London: Harbour Press.

        Smith, J., & Brown, K. (2001). Networks of towns. New York: North.

        Acknowledgements

        We thank the archive of the town for its help with the maps.
        """;

    @Test
    void aRussianPaperFallsIntoItsParts() {
        Document document = Texts.read(RUSSIAN);
        assertThat(document.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.FRONT,
                        SectionKind.ABSTRACT,
                        SectionKind.KEYWORDS,
                        SectionKind.BODY,
                        SectionKind.BODY,
                        SectionKind.BODY,
                        SectionKind.REFERENCES,
                        SectionKind.BACK,
                        SectionKind.SUMMARY);
        assertThat(document.sections())
                .extracting(Section::heading)
                .containsExactly("", "", "", "Введение", "1. Понятие сети", "Заключение", "Литература", "", "Summary");
        assertThat(document.sections().getLast().language()).isEqualTo("en");
        assertThat(document.sections().get(3).language()).isEqualTo("ru");
        assertThat(Texts.paragraphs(document, ParagraphKind.CAPTION))
                .containsExactly("Рис. 1. Сеть городов Верхней Волги");
        assertThat(Texts.paragraphs(document, ParagraphKind.PROSE)).hasSize(6);
    }

    @Test
    void gostEntriesAreTakenApart() {
        List<Reference> references = Texts.read(RUSSIAN).references();
        assertThat(references).extracting(Reference::label).containsExactly("1", "2", "3", "4", "5");
        assertThat(references).extracting(Reference::year).containsExactly("1998", "2004", "2001", "1999", "2010");
        assertThat(references)
                .extracting(Reference::title)
                .containsExactly(
                        "Города и обмен",
                        "О сетях малых городов",
                        "Networks of towns",
                        "The small town",
                        "Торговля и сеть : монография");
        assertThat(references.get(1).authors()).containsExactly("Громова И. В.", "Лужин П. С.");
        assertThat(references.get(2).authors()).containsExactly("Smith J.", "Brown K.");
    }

    @Test
    void numbersInBracketsPointToEntries() {
        assertThat(Texts.read(RUSSIAN).citations())
                .extracting(Citation::marker, Citation::references)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("[1, 3–4]", List.of("r1", "r3", "r4")),
                        org.assertj.core.groups.Tuple.tuple("[2. С. 15]", List.of("r2")),
                        org.assertj.core.groups.Tuple.tuple("[5; 2, с. 7]", List.of("r5", "r2")),
                        org.assertj.core.groups.Tuple.tuple("[Там же. С. 9]", List.of("r5", "r2")));
    }

    @Test
    void authorsAndYearsPointToEntries() {
        Document document = Texts.read(ENGLISH);
        assertThat(document.references()).extracting(Reference::year).containsExactly("1999", "2003", "2001");
        assertThat(document.references())
                .extracting(Reference::title)
                .containsExactly("The small town", "Against networks: A critique", "Networks of towns");
        assertThat(document.references().get(2).authors()).containsExactly("Smith, J.", "Brown, K.");
        assertThat(document.citations())
                .extracting(Citation::marker, Citation::references)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "(Smith & Brown, 2001; Brown 1999, p. 4)", List.of("r3", "r1")),
                        org.assertj.core.groups.Tuple.tuple("(2003)", List.of("r2")),
                        org.assertj.core.groups.Tuple.tuple("(1999: 12)", List.of("r1")),
                        org.assertj.core.groups.Tuple.tuple("(see Lewin, 2003, pp. 5-7)", List.of("r2")));
        assertThat(document.sections().getLast().kind()).isEqualTo(SectionKind.BACK);
    }

    @Test
    void anExcerptWithoutListKeepsItsMarkers() {
        assertThat(Texts.read("Промышленный район есть форма обмена (Маршалл, 1993, с. 5), но критики не согласны"
                                + " [12; 14, с. 5].")
                        .citations())
                .extracting(Citation::marker)
                .containsExactly("(Маршалл, 1993, с. 5)", "[12; 14, с. 5]");
    }

    @Test
    void inflectedNamesPointToTheirEntries() {
        Document document = Texts.read("""
            Введение

            Об этом мы уже знаем из работ (Маршаллу, 1993) и не будем повторять того, что сказано о сетях там.

            Список литературы

            Маршалл А. Принципы науки. М.: Прогресс, 1993.

            Флорида Р. О городах. М.: Волга, 2002.
            """);
        assertThat(document.citations())
                .singleElement()
                .satisfies(c -> assertThat(c.references()).containsExactly("r1"));
    }
}
