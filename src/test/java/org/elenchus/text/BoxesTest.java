package org.elenchus.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BoxesTest {
    /** «само-⏎организация мест», read from two lines of two columns; canonical «самоорганизация мест». */
    private static final List<PrintedLine> BROKEN = List.of(
            new PrintedLine(1, 1000, 1100, List.of(word(0, 5, 500, 900))),
            new PrintedLine(1, 200, 300, List.of(word(6, 17, 3000, 3700), word(18, 22, 3730, 4000))));

    private static final Boxes.Sheet SHEET = new Boxes.Sheet(600, 800, 0);

    private static PrintedLine.Word word(int start, int end, int left, int right) {
        return new PrintedLine.Word(new Span(start, end), left, right);
    }

    @Test
    void aWordBrokenOverColumnsHasABoxForEachPart() {
        Alignment alignment = new Alignment(List.of(
                new Alignment.Run(new Span(0, 4), new Span(0, 4)),
                new Alignment.Run(new Span(4, 20), new Span(6, 22))));
        Document document = document("самоорганизация мест", alignment, Boxes.of(List.of(SHEET), BROKEN));
        assertThat(document.boxes(new Span(0, 15)))
                .containsExactly(new Box(1, 50, 100, 90, 110), new Box(1, 300, 20, 370, 30));
        assertThat(document.boxes(new Span(16, 20))).containsExactly(new Box(1, 373, 20, 400, 30));
        assertThat(document.boxes(new Span(0, 20)).getLast()).isEqualTo(new Box(1, 300, 20, 400, 30));
    }

    @Test
    void whatStoodBetweenJoinedLinesIsNotCovered() {
        Alignment alignment = new Alignment(List.of(
                new Alignment.Run(new Span(0, 5), new Span(0, 5)),
                new Alignment.Run(new Span(5, 6), new Span(5, 18)),
                new Alignment.Run(new Span(6, 10), new Span(18, 22))));
        Document document = document("само- мест", alignment, Boxes.of(List.of(SHEET), BROKEN));
        assertThat(document.boxes(new Span(0, 10)))
                .containsExactly(new Box(1, 50, 100, 90, 110), new Box(1, 373, 20, 400, 30));
    }

    @Test
    void boxesFollowTheOrderOfReading() {
        Alignment alignment = new Alignment(List.of(
                new Alignment.Run(new Span(0, 11), new Span(6, 17)),
                new Alignment.Run(new Span(11, 12), new Span(5, 6)),
                new Alignment.Run(new Span(12, 17), new Span(0, 5))));
        Document document = document("организация само-", alignment, Boxes.of(List.of(SHEET), BROKEN));
        assertThat(document.boxes(new Span(0, 17)))
                .containsExactly(new Box(1, 300, 20, 370, 30), new Box(1, 50, 100, 90, 110));
    }

    @Test
    void linesThatRunUpTheSheetAreTurnedBack() {
        List<PrintedLine> line = List.of(new PrintedLine(1, 1000, 1100, List.of(word(0, 5, 500, 900))));
        assertThat(turned(1, line)).isEqualTo(new Box(1, 100, 710, 110, 750));
        assertThat(turned(2, line)).isEqualTo(new Box(1, 510, 690, 550, 700));
        assertThat(turned(3, line)).isEqualTo(new Box(1, 490, 50, 500, 90));
    }

    private static Box turned(int quarters, List<PrintedLine> line) {
        Boxes boxes = Boxes.of(List.of(new Boxes.Sheet(600, 800, quarters)), line);
        return document("слово", Alignment.identity(5), boxes)
                .boxes(new Span(0, 5))
                .getFirst();
    }

    @Test
    void whatIsNoPackedLineIsRefused() {
        assertThatThrownBy(() -> new Boxes.Stretch(1, 0, "AA")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Boxes.Stretch(1, 0, "g")).hasMessageContaining("no number");
        assertThatThrownBy(() -> new Boxes.Stretch(1, 0, "AAAC!")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Boxes(List.of(), List.of(new Boxes.Stretch(1, 0, ""))))
                .hasMessageContaining("page 1");
    }

    @Test
    void aPrintedSourceWithoutBoxesSaysSo() {
        assertThat(document("a", Alignment.identity(1), Boxes.NONE).lacksBoxes())
                .isTrue();
        assertThat(document("a", Alignment.identity(1), Boxes.of(List.of(SHEET), BROKEN))
                        .lacksBoxes())
                .isFalse();
    }

    @Property(tries = 200)
    void packingLosesNothing(@ForAll("lines") List<PrintedLine> lines) {
        assertThat(PackedLines.unpack(3, 17, PackedLines.pack(17, lines))).isEqualTo(lines);
    }

    /** Any measures and lengths; each line begins some characters after the one before. */
    @Provide
    static Arbitrary<List<PrintedLine>> lines() {
        Arbitrary<Integer> places = Arbitraries.integers().between(-2_000_000, 2_000_000);
        Arbitrary<List<Integer>> lengths =
                Arbitraries.integers().between(0, 70).list().ofMinSize(1).ofMaxSize(9);
        return Combinators.combine(places, places, lengths)
                .as(BoxesTest::line)
                .list()
                .ofMaxSize(6)
                .map(BoxesTest::apart);
    }

    private static PrintedLine line(int left, int top, List<Integer> lengths) {
        List<PrintedLine.Word> words = new java.util.ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            words.add(word(at, at + length, left + 7 * at, left + 7 * at + 5 * length));
            at += length + length % 3;
        }
        return new PrintedLine(3, top, top + at, words);
    }

    private static List<PrintedLine> apart(List<PrintedLine> lines) {
        List<PrintedLine> moved = new java.util.ArrayList<>();
        for (PrintedLine line : lines) {
            int by = 17 + 2_000 * moved.size();
            moved.add(new PrintedLine(
                    3,
                    line.top(),
                    line.bottom(),
                    line.words().stream()
                            .map(w -> word(w.span().start() + by, w.span().end() + by, w.left(), w.right()))
                            .toList()));
        }
        return moved;
    }

    private static Document document(String text, Alignment alignment, Boxes boxes) {
        Span all = new Span(0, text.length());
        return new Document(
                "paper-1",
                new Source("paper.pdf", "application/pdf", "00"),
                Metadata.NONE,
                text,
                alignment,
                List.of(new Page("1", all)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                boxes);
    }
}
