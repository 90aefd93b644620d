package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaptionedTest {
    private static final String TEXT = "towns of one valley kept books of debts and read them aloud";

    private static List<Integer> held(List<PdfLine> lines) {
        Captioned captioned = new Captioned(lines, 10, 12);
        return IntStream.range(0, lines.size()).filter(captioned::holds).boxed().toList();
    }

    @Test
    void theRowsUnderTheCaptionOfATableBelongToItAndTheTextBelowDoesNot() {
        assertThat(held(List.of(
                        Sheet.line(TEXT, 100, 10),
                        Sheet.line("Table 2. Debts", 124, 10),
                        Sheet.row(140, 10, "Town", "Debt", "Loan"),
                        Sheet.row(152, 10, "Port", "12", "7"),
                        Sheet.line(TEXT, 176, 10),
                        Sheet.line(TEXT, 188, 10))))
                .containsExactly(2, 3);
    }

    @Test
    void theRowsOverACaptionBelongToItWhereNoneStandUnderIt() {
        assertThat(held(List.of(
                        Sheet.line(TEXT, 100, 10),
                        Sheet.row(124, 9, "Town", "Debt"),
                        Sheet.row(136, 9, "Port", "12"),
                        Sheet.line("Table 2. Debts", 152, 10),
                        Sheet.line(TEXT, 176, 10),
                        Sheet.line(TEXT, 188, 10))))
                .containsExactly(1, 2);
    }

    @Test
    void smallLettersOverTheCaptionOfAFigureAreItsLabels() {
        assertThat(held(List.of(
                        Sheet.line(TEXT, 100, 10),
                        Sheet.line("debt", 140, 7),
                        Sheet.line("years", 220, 7),
                        Sheet.line("Fig. 3. Debts over the years", 240, 9),
                        Sheet.line(TEXT, 264, 10))))
                .containsExactly(1, 2);
    }

    @Test
    void proseThatNamesATableHoldsNothing() {
        assertThat(held(List.of(
                        Sheet.line("As Table 2 shows, debts were old", 100, 10),
                        Sheet.line(TEXT, 112, 10),
                        Sheet.line(TEXT, 124, 10))))
                .isEmpty();
    }
}
