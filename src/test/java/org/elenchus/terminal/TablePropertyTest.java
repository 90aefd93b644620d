package org.elenchus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TablePropertyTest {
    private static final List<Column> COLUMNS =
            List.of(Column.word("id", "id"), Column.number("units", "units"), Column.text("quote", "quote"));

    @Property(tries = 300)
    void noLineIsWiderThanTheTerminal(
            @ForAll @Size(max = 5) List<@StringLength(max = 90) String> texts,
            @ForAll @IntRange(min = 40, max = 120) int width) {
        List<List<String>> rows = texts.stream()
                .map(text -> List.of(text, "7", text + " " + text))
                .toList();
        assertThat(new Table(COLUMNS, rows).lines(width, UnaryOperator.identity()))
                .allSatisfy(line -> assertThat(Wrapping.width(line)).isLessThanOrEqualTo(width));
    }

    @Property(tries = 300)
    void wrappingLosesNoLetter(
            @ForAll @StringLength(max = 200) String text, @ForAll @IntRange(min = 4, max = 60) int width) {
        String joined = String.join("", Wrapping.wrap(text, width));
        assertThat(joined.replace(" ", "")).isEqualTo(Wrapping.oneLine(text).replace(" ", ""));
    }
}
