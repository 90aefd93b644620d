package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageColumnsTest {
    private static final String LEFT = "towns of one valley kept books of debts";
    private static final String RIGHT = "and read them aloud on every market day";

    private static PageColumns columns(Sheet sheet) {
        return new PageColumns(sheet.page(), Sheet.SIZE);
    }

    private static List<String> read(Sheet sheet) {
        PageColumns columns = columns(sheet);
        return Sheet.texts(columns.lines(columns.gutters(), false));
    }

    @Test
    void aGutterParts() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            sheet.print(LEFT, 50, 100 + i * 12, 10).print(RIGHT, 310, 100 + i * 12, 10);
        }
        assertThat(columns(sheet).gutters()).hasSize(1).first().satisfies(gutter -> {
            assertThat(gutter.middle()).isBetween(255.0, 310.0);
        });
        List<String> lines = read(sheet);
        assertThat(lines.subList(0, 12)).containsOnly(LEFT);
        assertThat(lines.subList(12, 24)).containsOnly(RIGHT);
    }

    @Test
    void aLineAcrossPartsThePageIntoBands() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 20; i++) {
            if (i == 10) {
                sheet.print(LEFT + " " + RIGHT, 50, 100 + i * 12, 10);
            } else {
                sheet.print(LEFT, 50, 100 + i * 12, 10).print(RIGHT, 310, 100 + i * 12, 10);
            }
        }
        List<String> lines = read(sheet);
        assertThat(lines.indexOf(LEFT + " " + RIGHT)).isEqualTo(20);
        assertThat(lines.subList(21, 30)).containsOnly(LEFT);
    }

    @Test
    void proseInOneColumnHasNoGutter() {
        assertThat(columns(new Sheet().column(50, 100, 20, LEFT + " " + RIGHT)).gutters())
                .isEmpty();
    }

    @Test
    void theCellsOfATableMakeNoColumns() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 12; i++) {
            sheet.print("debt " + i, 50, 100 + i * 12, 10).print("loan " + i, 310, 100 + i * 12, 10);
        }
        assertThat(columns(sheet).gutters()).isEmpty();
    }
}
