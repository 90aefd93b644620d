package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.elenchus.RuleImpact.Kind;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.UnitType;
import org.elenchus.text.Span;
import org.junit.jupiter.api.Test;

class RuleImpactTest {

    @Test
    void aUnitThatMovesALittleIsTheSame() {
        assertThat(changes(unit(0, 100, UnitType.CLAIM), unit(10, 100, UnitType.CLAIM)))
                .isEmpty();
    }

    @Test
    void aUnitOfAnotherTypeInTheSamePlaceIsRetyped() {
        assertThat(changes(unit(0, 100, UnitType.CLAIM), unit(0, 90, UnitType.CRITICISM)))
                .containsExactly(Kind.RETYPED);
    }

    @Test
    void unitsInDifferentPlacesComeAndGo() {
        assertThat(changes(unit(0, 100, UnitType.CLAIM), unit(80, 180, UnitType.CLAIM)))
                .containsExactly(Kind.LOST, Kind.GAINED);
    }

    @Test
    void eachUnitIsPairedOnce() {
        List<ArgumentUnit> before = List.of(unit(0, 100, UnitType.CLAIM), unit(5, 105, UnitType.CLAIM));

        assertThat(RuleImpact.changes("d", before, List.of(unit(2, 102, UnitType.CLAIM))))
                .extracting(RuleImpact.Change::kind)
                .containsExactly(Kind.LOST);
    }

    private static List<Kind> changes(ArgumentUnit before, ArgumentUnit after) {
        return RuleImpact.changes("d", List.of(before), List.of(after)).stream()
                .map(RuleImpact.Change::kind)
                .toList();
    }

    private static ArgumentUnit unit(int start, int end, UnitType type) {
        return new ArgumentUnit(
                "u" + start,
                type,
                new Span(start, end),
                "x".repeat(end - start),
                List.of(),
                Holder.AUTHOR,
                Optional.empty(),
                List.of(),
                "",
                "",
                "en",
                0.5,
                List.of());
    }
}
