package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table TABLE = new Table(
            List.of(Column.word("id", "concept"), Column.number("n", "units"), Column.text("quote", "quote")),
            List.of(
                    List.of("learning-region", "12", "Хотя идея заманчива, ни один регион ещё не учился сам"),
                    List.of("network", "3", "Short")));

    @Test
    void isAsWideAsItsTextWhereThereIsRoom() {
        assertThat(TABLE.lines(Integer.MAX_VALUE, UnaryOperator.identity()))
                .containsExactly(
                        "concept          units  quote",
                        "learning-region     12  Хотя идея заманчива, ни один регион ещё не учился сам",
                        "network              3  Short");
    }

    @Test
    void runningTextGivesWayFirst() {
        assertThat(TABLE.lines(50, UnaryOperator.identity()))
                .containsExactly(
                        "concept          units  quote",
                        "learning-region     12  Хотя идея заманчива, ни",
                        "                        один регион ещё не учился",
                        "                        сам",
                        "network              3  Short");
    }

    @Test
    void headingsAreDressedAfterTheyAreMeasured() {
        assertThat(TABLE.lines(80, text -> "<" + text + ">").getFirst()).isEqualTo("<concept          units  quote>");
    }

    @Test
    void textCannotSteerTheTerminal() {
        assertThat(Wrapping.wrap("red \u001b[31m alert\ttab", 40)).containsExactly("red [31m alert tab");
    }
}
