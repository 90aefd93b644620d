package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureTest {
    private static final String[] HEADS = {"Books of debts", "Towns and markets", "The reader's lot", "A line of flood"
    };

    /** Pages of text, with a line over each. */
    private static List<List<PdfLine>> pages(double above, boolean noted) {
        List<List<PdfLine>> pages = new ArrayList<>();
        for (String head : HEADS) {
            List<PdfLine> lines = new ArrayList<>();
            lines.add(Sheet.line(head, 80 - above, 9));
            for (int i = 0; i < 20; i++) {
                lines.add(Sheet.line("a line of " + head + " number " + i, 80 + i * 12, 10));
            }
            if (noted) {
                lines.add(Sheet.line(head + " is told of elsewhere", 750, 8));
            }
            pages.add(lines);
        }
        return pages;
    }

    private static Furniture furniture(List<List<PdfLine>> pages, boolean noted) {
        return new Furniture(
                pages,
                Collections.nCopies(pages.size(), Sheet.HEIGHT),
                10,
                12,
                (page, line) -> false,
                (page, line) -> noted && line.base() == 750);
    }

    @Test
    void headsAtOneHeightApartFromTheTextAreCutThoughEachSaysSomethingElse() {
        assertThat(furniture(pages(40, false), false).texts()).containsExactly(HEADS);
    }

    @Test
    void firstLinesOfTheTextStayThoughTheyStandAtOneHeight() {
        assertThat(furniture(pages(12, false), false).texts()).isEmpty();
    }

    @Test
    void whatIsKnownForANoteIsNeverCut() {
        List<List<PdfLine>> pages = pages(12, true);
        assertThat(furniture(pages, false).texts()).hasSize(HEADS.length);
        assertThat(furniture(pages, true).texts()).isEmpty();
    }

    @Test
    void theStampOfAJournalIsCutThoughItStandsOnlyOnce() {
        List<List<PdfLine>> pages = pages(12, false);
        pages.getFirst().add(Sheet.line("© A. Towner, 2020", 770, 8));
        assertThat(furniture(pages, false).texts()).containsExactly("© A. Towner, 2020");
    }
}
