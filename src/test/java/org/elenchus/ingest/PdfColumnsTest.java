package org.elenchus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What other people's pages do that must not mix columns or part words. */
class PdfColumnsTest {
    private static final double LEFT = PdfSheets.LEFT;
    private static final double RIGHT = PdfSheets.RIGHT_COLUMN;
    private static final double PITCH = PdfSheets.PITCH;
    private static final String[] ONE = {
        "Сеть малых городов держится на обмене,",
        "который длится дольше торговли и не требует",
        "рынка. Об этом писали многие, но промышлен-",
        "ных данных ещё не было, и спор шёл о словах,",
        "а не о том, как устроена такая сеть на деле и",
        "что отличает её от рынка. Мы начнём с того,"
    };
    private static final String[] TWO = {
        "что такое обмен, и лишь потом перейдём к его",
        "границам. Обмен бывает разный, и не всякий",
        "обмен образует сеть. Нужно ещё доверие, а",
        "оно растёт медленно, и социально-",
        "экономических мер для него мало. Второй",
        "столбец кончается здесь, и абзац вместе с ним."
    };

    private static String read(PdfSheets sheets) {
        return Texts.read("a.pdf", sheets.bytes()).text();
    }

    @Test
    void aLetterMovedDownStaysInItsWord() {
        PdfSheets sheets = new PdfSheets();
        double x = LEFT;
        String[] pieces = {"Обмен в сети ТАК", "С", "А служит мерой, и про-"};
        for (int i = 0; i < pieces.length; i++) {
            sheets.print(x, i == 1 ? 102.2 : 100, 10, pieces[i]);
            x += sheets.widthOf(pieces[i], 10);
        }
        sheets.print(LEFT, 100 + PITCH, 10, "мышленность держится на нём.");
        assertThat(read(sheets)).contains("сети ТАКСА служит", "промышленность держится");
    }

    @Test
    void anAccentPrintedBeforeItsLetterPartsNoWord() {
        PdfSheets sheets = new PdfSheets();
        String before = "Ударение ставят так: бер";
        double x = LEFT + sheets.widthOf(before, 10);
        sheets.print(LEFT, 100, 10, before)
                .print(x + 1.5, 98.5, 10, "´")
                .print(x, 100, 10, "е")
                .print(x + sheets.widthOf("е", 10), 100, 10, "за и дуб.");
        assertThat(read(sheets)).contains("так: бере́за и дуб");
    }

    @Test
    void numbersOfEntriesThatHangIntoTheGutterMixNoColumns() {
        PdfSheets sheets = new PdfSheets();
        for (int i = 0; i < 4; i++) {
            double down = 100 + i * 6 * PITCH;
            sheets.column(LEFT, down, 10, 214, ONE).column(RIGHT, down, 10, 220, TWO);
            sheets.print(RIGHT - 19, down, 10, "[" + (i + 25) + "]");
            sheets.print(RIGHT - 19, down + 2 * PITCH, 10, "[" + (i + 35) + "]");
        }
        assertThat(read(sheets))
                .contains("данных ещё не было, и спор шёл о словах, а не о том", "и не всякий")
                .doesNotContain("на обмене, [25]", "промышлен- [35]");
    }

    @Test
    void theDotsOfAPlotHideNoColumns() {
        PdfSheets sheets = new PdfSheets().column(LEFT, 100, 10, 220, ONE).column(LEFT, 178, 10, 220, TWO);
        for (int i = 0; i < 40; i++) {
            sheets.print(RIGHT + 40 + 37 * i % 90, 90 + i * 1.9, 6, "●");
        }
        sheets.column(RIGHT, 178, 10, 220, ONE);
        assertThat(read(sheets)).contains("но промышленных данных ещё не было, и спор шёл о словах, а не о том, как");
    }

    @Test
    void shortRowsNearEachOtherLoseNothing() {
        PdfSheets sheets = new PdfSheets().column(LEFT, 100, 10, 440, ONE);
        sheets.print(100, 200, 10, "аб").print(112, 203, 10, "вг").print(124, 200, 10, "де");
        String text = read(sheets);
        assertThat(text).contains("аб").contains("вг").contains("де");
    }

    @Test
    void theLastLineOfAPageIsNoFootThoughAListPartsItFromTheText() {
        String[] ends = {
            "первой страницы", "второй страницы", "третьей страницы", "четвёртой страницы", "пятой страницы"
        };
        PdfSheets sheets = new PdfSheets();
        for (int p = 0; p < ends.length; p++) {
            if (p > 0) {
                sheets.turn();
            }
            double last = 760;
            String page = ends[p];
            String[] lines = Stream.of(ONE).map(line -> page + ": " + line).toArray(String[]::new);
            sheets.column(LEFT, last - (p % 2 == 0 ? 6.8 : 6) * PITCH, 10, 440, lines)
                    .print(LEFT, last, 10, "Так кончается текст " + page);
        }
        assertThat(read(sheets).split("кончается текст", -1)).hasSize(ends.length + 1);
    }
}
