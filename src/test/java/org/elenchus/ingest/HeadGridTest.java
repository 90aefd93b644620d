package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.text.Document;
import org.elenchus.text.Section;
import org.elenchus.text.SectionKind;
import org.junit.jupiter.api.Test;

class HeadGridTest {
    private static final String[] BODY = {
        "Towns of one valley keep a book of debts, and the book",
        "is older than any of their walls. We ask what it was for",
        "when no court would read it, and we find that the book",
        "was read aloud once a year before all who stood in it.",
        "Nobody paid at once, and nobody was asked to pay at all",
        "until the reader had come to the last page of the book."
    };

    private static PdfSheets body(PdfSheets sheets, double down) {
        return sheets.print(PdfSheets.LEFT, down, 12, "1. Introduction")
                .column(PdfSheets.LEFT, down + 16, 10, 440, BODY)
                .column(PdfSheets.LEFT, down + 16 + 6 * PdfSheets.PITCH, 10, 440, BODY);
    }

    private static void block(PdfSheets sheets, double middle, double down, String name, String... address) {
        sheets.print(middle - sheets.widthOf(name, 12) / 2, down, 12, name);
        for (int i = 0; i < address.length; i++) {
            sheets.print(middle - sheets.widthOf(address[i], 9) / 2, down + 14 + 11 * i, 9, address[i]);
        }
    }

    @Test
    void authorsSideBySideAreReadOneAfterTheOther() {
        PdfSheets sheets = new PdfSheets().print(150, 70, 18, "Books of Debts in Small Towns");
        block(sheets, 140, 110, "Anna Towner", "University of Lakes", "Lake Port", "anna@lakes.example");
        block(sheets, 300, 110, "Karl Harbour", "Institute of Quays", "Old Harbour", "karl@quays.example");
        block(sheets, 460, 110, "Mary Fielder", "College of Fields", "New Barn");
        block(sheets, 220, 175, "Peter Miller", "University of Mills", "River Mouth");
        block(sheets, 380, 175, "Jane Carver", "Academy of Wood", "Green Hill");
        sheets.print(PdfSheets.LEFT, 230, 12, "Abstract").column(PdfSheets.LEFT, 246, 10, 440, BODY);
        Document document = Texts.read("a.pdf", body(sheets, 350).bytes());
        assertThat(document.metadata().authors())
                .containsExactly("Anna Towner", "Karl Harbour", "Mary Fielder", "Peter Miller", "Jane Carver");
        assertThat(document.text().replaceAll("\\s+", " "))
                .contains("University of Lakes Lake Port anna@lakes.example", "University of Mills River Mouth");
    }

    @Test
    void labelsAndValuesStayInTheirRows() {
        PdfSheets sheets = new PdfSheets().print(150, 70, 18, "Books of Debts in Small Towns");
        String[][] rows = {{"Date", "the first of May"}, {"Place", "Old Harbour, by the lake"}, {"Kind", "a report"}};
        for (int i = 0; i < rows.length; i++) {
            sheets.print(100, 110 + 13 * i, 10, rows[i][0]).print(200, 110 + 13 * i, 10, rows[i][1]);
        }
        sheets.print(PdfSheets.LEFT, 230, 12, "Abstract").column(PdfSheets.LEFT, 246, 10, 440, BODY);
        Document document = Texts.read("a.pdf", body(sheets, 350).bytes());
        assertThat(document.text().replaceAll("\\s+", " ")).contains("Date the first of May", "Kind a report");
    }

    @Test
    void theBoxesOfArticleInfoAndAbstractAreReadOneAfterTheOther() {
        PdfSheets sheets = new PdfSheets()
                .print(150, 70, 18, "Books of Debts in Small Towns")
                .print(230, 95, 12, "A. B. Towner, K. Harbour")
                .print(PdfSheets.LEFT, 130, 9, "A R T I C L E   I N F O")
                .print(220, 130, 9, "A B S T R A C T")
                .column(PdfSheets.LEFT, 150, 8, 120, "Article history:", "Received 3 May 2019", "Accepted 9 June 2019")
                .column(PdfSheets.LEFT, 195, 8, 120, "Keywords:", "Debt", "Town", "Book");
        sheets.column(
                220,
                150,
                9,
                280,
                "The books of debts of four towns were read page by page.",
                "We found that most debts were never",
                "meant to be paid, and that the reading of the book held the",
                "town together better than any court",
                "could have done. Three other towns had no such book, and none",
                "of them outlived its first fire.");
        sheets.print(PdfSheets.LEFT, 260, 11, "1. Introduction");
        for (int i = 0; i < 2; i++) {
            sheets.column(PdfSheets.LEFT, 280 + i * 6 * PdfSheets.PITCH, 10, 230, half(0));
            sheets.column(310, 260 + i * 6 * PdfSheets.PITCH, 10, 230, half(1));
        }
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(document.sections())
                .filteredOn(section -> section.kind() == SectionKind.ABSTRACT)
                .extracting((Section section) ->
                        section.span().cover(document.text()).replaceAll("\\s+", " "))
                .singleElement()
                .asString()
                .contains("page by page. We found that most debts were never meant to be paid, and that")
                .doesNotContain("Received", "Town ");
        assertThat(document.metadata().keywords())
                .singleElement()
                .satisfies(found -> assertThat(found.words()).containsExactly("Debt", "Town", "Book"));
    }

    private static void centred(PdfSheets sheets, double down, double size, String text) {
        sheets.print(300 - sheets.widthOf(text, size) / 2, down, size, text);
    }

    @Test
    void namesInTheMiddleRightOverTwoColumnsAreNoneOfTheirText() {
        PdfSheets sheets = new PdfSheets();
        centred(sheets, 70, 18, "BOOKS OF DEBTS IN SMALL TOWNS");
        centred(sheets, 88, 18, "AND THE PEOPLE WHO READ THEM ALOUD");
        centred(sheets, 107, 10, "A. B. Towner, K. L. Harbour");
        centred(sheets, 120, 10, "University of Lakes, Port, Lakeland");
        for (int i = 0; i < 3; i++) {
            sheets.column(60, 133 + i * 6 * PdfSheets.PITCH, 10, 230, half(0));
            sheets.column(310, 133 + i * 6 * PdfSheets.PITCH, 10, 230, half(1));
        }
        Document document = Texts.read("a.pdf", sheets.bytes());
        assertThat(document.metadata().authors()).containsExactly("A. B. Towner", "K. L. Harbour");
        assertThat(Texts.paragraphs(document)).contains("University of Lakes, Port, Lakeland");
    }

    private static String[] half(int side) {
        String[] left = {
            "Each house had a line of its own in it,",
            "and the line went from father to son as",
            "the house did. To be without a line was",
            "to be a guest, and guests could not speak",
            "when the council met under the old roof.",
            "The reader was chosen by lot every year."
        };
        String[] right = {
            "A reader who left out a line paid for it",
            "with his own, and so nobody ever did so.",
            "What was read stood for another year, and",
            "what was not read was held to be given.",
            "Here we follow one line over two hundred",
            "years, through floods and through a war."
        };
        return side == 0 ? left : right;
    }
}
