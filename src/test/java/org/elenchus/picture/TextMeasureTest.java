package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.export.Words;
import org.junit.jupiter.api.Test;

class TextMeasureTest {

    @Test
    void linesAreNoWiderThanAskedFor() {
        for (String quote : MapSamples.HOSTILE_QUOTES) {
            assertThat(TextMeasure.wrap(quote, 200, 13, 50))
                    .allSatisfy(line -> assertThat(TextMeasure.width(line, 13)).isLessThanOrEqualTo(200));
        }
    }

    @Test
    void linesHoldTheWholeTextInOrder() {
        String text = "Близость удешевляет передачу неявного знания, поэтому обучение привязано к месту";

        assertThat(String.join(" ", TextMeasure.wrap(text, 120, 13, 50))).isEqualTo(text);
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        List<String> lines = TextMeasure.wrap("one two three four five six seven eight nine ten", 60, 13, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith("…");
        assertThat(TextMeasure.width(lines.getLast(), 13)).isLessThanOrEqualTo(60);
    }

    @Test
    void aPairOfSurrogatesIsNeverParted() {
        List<String> lines = TextMeasure.wrap("😀".repeat(40), 50, 13, 50);

        assertThat(lines).allSatisfy(line -> assertThat(line.length() % 2).isZero());
    }

    @Test
    void aLongSourceNeverHidesThePage() {
        ArgumentMap.Node node = MapSamples.SMALL.nodes().getFirst();
        ArgumentMap.Node wordy = new ArgumentMap.Node(
                node.id(),
                node.unit(),
                node.documentId(),
                "A very long title of a paper that goes on and on ".repeat(3));

        assertThat(String.join(
                        " ",
                        CardText.of(wordy, Optional.empty(), Words.of("en")).foot()))
                .endsWith("…, p. 41");
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(TextMeasure.wrap(" \n ", 50, 13, 5)).isEmpty();
    }
}
