package org.elenchus.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.problem.Severity;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    sealed interface Shape {
        record Point(double x, long y) implements Shape {}

        record Path(List<Point> points, Optional<String> name) implements Shape {}
    }

    record Drawing(List<Shape> shapes, Severity severity, Duration time, boolean done, int count) {}

    @Test
    void whatIsWrittenIsRead() {
        Drawing drawing = new Drawing(
                List.of(
                        new Shape.Point(-0.5, Long.MIN_VALUE),
                        new Shape.Path(List.of(new Shape.Point(1, 2)), Optional.of("путь \uD83D\uDE00 \uD800")),
                        new Shape.Path(List.of(), Optional.empty())),
                Severity.ERROR,
                Duration.ofMillis(61_001),
                true,
                -3);
        assertThat(RecordCodec.read(Drawing.class, RecordCodec.write(drawing))).isEqualTo(drawing);
    }

    @Test
    void aDocumentSurvives() {
        byte[] text = "О городах\n\nГорода растут (Иванов, 2001).\n\nЛитература\n\n1. Иванов И. И. Города. М., 2001.\n"
                .getBytes(StandardCharsets.UTF_8);
        Ingestor.Result result =
                new Ingestor(WordLists.NONE, any -> "ru", Limits.DEFAULT).ingest("a.txt", text, Metadata.NONE);
        assertThat(result.document()).isPresent();
        assertThat(RecordCodec.read(Ingestor.Result.class, RecordCodec.write(result)))
                .isEqualTo(result);
    }

    @Test
    void whatIsCutShortOrTooLongOrWrongIsRefused() {
        byte[] bytes = RecordCodec.write(new Metadata("Города", List.of("Ann"), "2001", "", "", "ru"));
        for (int length = 0; length < bytes.length; length++) {
            byte[] start = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.read(Metadata.class, start));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordCodec.read(Metadata.class, Arrays.copyOf(bytes, bytes.length + 1)));
        byte[] huge = bytes.clone();
        huge[0] = 0x7F;
        assertThatIllegalArgumentException().isThrownBy(() -> RecordCodec.read(Metadata.class, huge));
    }
}
