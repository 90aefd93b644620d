package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalledNotesTest {
    private static PdfLine calling(String mark) {
        List<PdfWord> words = Sheet.words("towns kept books of debts", 50, 100, 10);
        words.add(Sheet.word(mark, words.getLast().right() + 0.2, 96, 6));
        return Sheet.line(words);
    }

    private static boolean holds(PdfLine text, PdfLine foot) {
        return new CalledNotes(List.of(text, foot), 10).holds(foot);
    }

    @Test
    void aSmallLineWhoseMarkTheTextIsRaisedWithIsANote() {
        assertThat(holds(calling("2"), Sheet.line("2 Ibid.", 700, 8))).isTrue();
    }

    @Test
    void theNumberOfAPageBesideTheNameOfAJournalIsNoMark() {
        assertThat(holds(calling("2"), Sheet.line("24 Papers on Towns", 700, 8)))
                .isFalse();
    }

    @Test
    void whatIsSetInTheTypeOfTheTextIsNoNote() {
        assertThat(holds(calling("2"), Sheet.line("2 The second town", 700, 10)))
                .isFalse();
    }

    @Test
    void aFootFarBelowTheNoteIsNotItsRest() {
        PdfLine note = Sheet.line("2 Ibid.", 700, 8);
        PdfLine rest = Sheet.line("and page nine.", 709, 8);
        PdfLine foot = Sheet.line("Papers on Towns", 740, 8);
        CalledNotes notes = new CalledNotes(List.of(calling("2"), note, rest, foot), 10);
        assertThat(notes.begins(note)).isTrue();
        assertThat(notes.begins(rest)).isFalse();
        assertThat(notes.holds(rest)).isTrue();
        assertThat(notes.holds(foot)).isFalse();
    }
}
