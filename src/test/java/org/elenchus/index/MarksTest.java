package org.elenchus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Mention mention(int start, int end) {
        return new Mention(new Span(start, end), List.of(new ConceptId("network")), Mention.Kind.LABEL);
    }

    @Test
    void aUnitHasWhatLiesWithinItCountedFromItsStart() {
        Marks.OfDocument all = Marks.OfDocument.of(
                List.of(mention(30, 35), mention(8, 12), mention(10, 14), mention(18, 22), mention(0, 3)),
                List.of(new Span(16, 20), new Span(9, 10)));
        assertThat(all.within(new Span(10, 20)))
                .isEqualTo(new Marks(List.of(new Span(0, 4)), List.of(new Span(6, 10))));
        assertThat(all.within(new Span(0, 40)).concepts())
                .extracting(Span::start)
                .containsExactly(0, 8, 10, 18, 30);
        assertThat(all.within(new Span(40, 50)).isEmpty()).isTrue();
    }
}
