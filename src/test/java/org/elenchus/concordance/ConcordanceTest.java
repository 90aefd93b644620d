package org.elenchus.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Holder;
import org.elenchus.argument.UnitType;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static final String TEXT = "Before it.\nThe old region learns,  and a region forgets.\n\nAfter it.";

    @Test
    void aLineHasTheTextAroundTheUnitAsOneLine() {
        List<KwicLine> lines = Concordance.lines(hit(), TEXT, 12);
        assertThat(lines).extracting(KwicLine::left).containsExactly("it. The old ", "arns, and a ");
        assertThat(lines).extracting(KwicLine::keyword).containsExactly("region", "region");
        assertThat(lines).extracting(KwicLine::right).containsExactly(" learns, and", " forgets. Af");
        assertThat(lines).extracting(KwicLine::start).containsExactly(19, 41);
    }

    @Test
    void linesAreOrderedByTheNearestWordBeforeOrByTheWordsAfter() {
        List<KwicLine> lines = Concordance.lines(hit(), TEXT, 12);
        assertThat(lines.stream().sorted(Concordance.by(Concordance.Order.LEFT)))
                .extracting(KwicLine::start)
                .containsExactly(41, 19); // a, old
        assertThat(lines.stream().sorted(Concordance.by(Concordance.Order.RIGHT)))
                .extracting(KwicLine::start)
                .containsExactly(41, 19); // forgets, learns
        assertThat(lines.reversed().stream().sorted(Concordance.by(Concordance.Order.PAPER)))
                .extracting(KwicLine::start)
                .containsExactly(19, 41);
    }

    private static Hit hit() {
        Span span = new Span(11, 56);
        return new Hit(
                new Paper("p", "p.txt", "", List.of(), ""),
                "u1",
                UnitType.CLAIM,
                span.cover(TEXT),
                List.of(new Span(8, 14), new Span(30, 36)),
                List.of(),
                Holder.AUTHOR,
                Optional.empty(),
                "",
                "",
                "en",
                span,
                1,
                1);
    }
}
