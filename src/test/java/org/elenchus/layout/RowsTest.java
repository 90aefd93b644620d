package org.elenchus.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static List<String> of(PdfWord... words) {
        return Rows.of(List.of(words)).stream()
                .map(row -> String.join(" ", row.stream().map(PdfWord::text).toList()))
                .toList();
    }

    @Test
    void wordsOfOneBaselineMakeARowFromLeftToRightInWhateverOrderTheyAreStored() {
        assertThat(of(
                        Sheet.word("town", 120, 100, 10),
                        Sheet.word("below", 50, 112, 10),
                        Sheet.word("old", 90, 100.8, 10),
                        Sheet.word("The", 50, 100, 10)))
                .containsExactly("The old town", "below");
    }

    @Test
    void aRaisedMarkBelongsToTheWordThatItTouches() {
        assertThat(of(Sheet.word("town", 50, 100, 10), Sheet.word("3", 70.5, 96, 6), Sheet.word("below", 50, 112, 10)))
                .containsExactly("town 3", "below");
    }

    @Test
    void aSmallLineOfItsOwnStaysOne() {
        List<PdfWord> words = new ArrayList<>(Sheet.words("the last line of text", 50, 100, 10));
        words.addAll(Sheet.words("7 see above", 50, 109, 7));
        assertThat(Rows.of(words)).hasSize(2);
    }

    @Test
    void aNumberFarFromAnyLetterIsNoMark() {
        assertThat(of(Sheet.word("town", 50, 100, 10), Sheet.word("3", 200, 96, 6)))
                .hasSize(2);
    }
}
