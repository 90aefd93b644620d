package org.elenchus.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    void idsStayWholeAndTheWidestOthersAreLeftOut() {
        Table table = new Table(
                List.of(
                        Column.id("id", "document"),
                        Column.number("n", "definitions", "def."),
                        Column.text("title", "title"),
                        Column.word("file", "file")),
                List.of(List.of("enns-learning-region-2008-1a2b3c4d", "12", "Knowledge and space", "enns-2008.pdf")));
        assertThat(table.lines(66, UnaryOperator.identity()))
                .containsExactly(
                        "document                            def.  title      file",
                        "enns-learning-region-2008-1a2b3c4d    12  Knowledge  enns-2008.pdf",
                        "                                          and space");
        assertThat(table.lines(55, UnaryOperator.identity()))
                .containsExactly(
                        "document                            def.  title",
                        "enns-learning-region-2008-1a2b3c4d    12  Knowledge and",
                        "                                          space");
        assertThat(table.lines(30, UnaryOperator.identity()))
                .containsExactly("document", "enns-learning-region-2008-1a2b3c4d");
    }

    @Test
    void ofManyNamesTheFirstTwoAreShown() throws IOException {
        Listing listing = new Listing(Column.names("authors", "authors"));
        listing.add(List.of("A", "B", "C"));
        listing.add(List.of("A", "B"));
        assertThat(printed(listing, Format.TABLE)).isEqualTo("authors\nA, B et al.\nA, B\n");
        assertThat(printed(listing, Format.JSONL)).contains("\"C\"");
    }

    private static String printed(Listing listing, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(out, out, Map.of());
        listing.print(format, terminal);
        terminal.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void textCannotSteerTheTerminal() {
        assertThat(Wrapping.wrap("red \u001b[31m alert\ttab", 40)).containsExactly("red [31m alert tab");
    }
}
