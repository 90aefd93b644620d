package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanningRowsTest {
    private static final List<PageColumns.Gutter> GUTTER = List.of(new PageColumns.Gutter(280, 30));

    private static List<PdfWord> both(double base) {
        List<PdfWord> row = new ArrayList<>(Sheet.words("towns of one valley kept books of it", 50, base, 10));
        row.addAll(Sheet.words("and read them aloud on market days", 310, base, 10));
        return row;
    }

    private static boolean[] across(List<List<PdfWord>> rows) {
        return new SpanningRows(rows, GUTTER, 10).across();
    }

    @Test
    void onlyALineThatRunsOverTheGutterStandsAcross() {
        assertThat(across(List.of(
                        both(100),
                        Sheet.words("a title that is set over both of the columns of the page", 100, 112, 10),
                        both(124))))
                .containsExactly(false, true, false);
    }

    @Test
    void aNarrowTableUnderACaptionAcrossStandsAcrossToo() {
        List<PdfWord> cells = new ArrayList<>(Sheet.words("debt", 60, 124, 8));
        cells.addAll(Sheet.words("loan", 420, 124, 8));
        assertThat(across(List.of(
                        both(88),
                        Sheet.words(
                                "Table 1. What was owed in each of the towns of the valley in the year of the flood",
                                60,
                                112,
                                8),
                        cells,
                        both(160))))
                .containsExactly(false, true, true, false);
    }

    @Test
    void aPageWithoutGuttersStandsAcross() {
        assertThat(new SpanningRows(List.of(both(100)), List.of(), 10).across()).containsExactly(true);
    }
}
