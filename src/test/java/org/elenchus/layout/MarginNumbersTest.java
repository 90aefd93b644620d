package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarginNumbersTest {
    private static final String TEXT = "the towns of the valley keep a book of debts";

    private static List<String> kept(Sheet sheet) {
        return MarginNumbers.cut(sheet.page()).words().stream()
                .map(PdfWord::text)
                .filter(text -> text.matches("\\d+"))
                .toList();
    }

    @Test
    void numbersOfLinesAreCutOnEitherSide() {
        for (double left : new double[] {20, 400}) {
            Sheet sheet = new Sheet().column(50, 100, 20, TEXT);
            for (int i = 4; i < 20; i += 5) {
                sheet.print(String.valueOf(i + 1), left, 100 + i * Sheet.PITCH, 7);
            }
            assertThat(kept(sheet)).as("at " + left).isEmpty();
        }
    }

    @Test
    void numbersThatDoNotGrowStay() {
        Sheet sheet = new Sheet().column(50, 100, 20, TEXT);
        for (int i = 4; i < 20; i += 5) {
            sheet.print(String.valueOf(100 - 5 * i), 20, 100 + i * Sheet.PITCH, 7);
        }
        assertThat(kept(sheet)).hasSize(4);
    }

    @Test
    void theNumbersOfAListStay() {
        Sheet sheet = new Sheet().column(50, 100, 16, TEXT);
        for (int i = 0; i < 5; i++) {
            sheet.print(String.valueOf(i + 1), 50, 300 + i * 24, 10)
                    .print(TEXT, 70, 300 + i * 24, 10)
                    .print(TEXT, 50, 312 + i * 24, 10);
        }
        assertThat(kept(sheet)).hasSize(5);
    }
}
