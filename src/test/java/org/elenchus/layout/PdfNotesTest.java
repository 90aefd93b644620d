package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfNotesTest {
    private static final double SMALL = 8;

    private static List<PdfLine> page(PdfLine... foot) {
        List<PdfLine> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(Sheet.line("towns of one valley kept books of debts and read", 100 + i * 12, 10));
        }
        lines.addAll(List.of(foot));
        return lines;
    }

    private static List<PdfNotes.Place> places(List<PdfLine> lines, boolean open) {
        PdfNotes notes = new PdfNotes(lines, 10, 12, open, new CalledNotes(lines, 10));
        return IntStream.range(10, lines.size()).mapToObj(notes::of).toList();
    }

    @Test
    void smallTypeAtTheFootIsANoteFromItsMarkOn() {
        assertThat(places(
                        page(
                                Sheet.line("1 The book is kept in the town", 250, SMALL),
                                Sheet.line("hall to this day.", 259, SMALL),
                                Sheet.line("2 It was read aloud.", 268, SMALL)),
                        false))
                .containsExactly(PdfNotes.Place.FIRST, PdfNotes.Place.NEXT, PdfNotes.Place.FIRST);
    }

    @Test
    void aNumberedLineInTheTypeOfTheTextIsNone() {
        assertThat(places(page(Sheet.line("1 The book is kept in the town", 250, 10)), false))
                .containsOnly(PdfNotes.Place.NONE);
    }

    @Test
    void smallTypeRightUnderTheTextIsNone() {
        assertThat(places(page(Sheet.line("1 The book is kept in the town", 217, SMALL)), false))
                .containsOnly(PdfNotes.Place.NONE);
    }

    @Test
    void theRestOfANoteGoesOnOnlyWhereOneIsOpen() {
        PdfLine rest = Sheet.line("and was never lost.", 250, SMALL);
        assertThat(places(page(rest), true)).containsExactly(PdfNotes.Place.NEXT);
        assertThat(places(page(rest), false)).containsExactly(PdfNotes.Place.NONE);
    }

    @Test
    void aNoteThatBeginsWithAYearIsOneWhereTheTextCallsIt() {
        List<PdfLine> lines = page(Sheet.line("1 1973 is the year of the copy.", 250, SMALL));
        assertThat(places(lines, false)).containsExactly(PdfNotes.Place.NONE);
        List<PdfWord> words = Sheet.words("and read them", 50, 208, 10);
        words.add(Sheet.word("1", words.getLast().right() + 0.2, 204, 6));
        lines.set(9, Sheet.line(words));
        assertThat(places(lines, false)).containsExactly(PdfNotes.Place.FIRST);
    }
}
