package org.elenchus.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.elenchus.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final Query QUERY = new Query.Word("регион");
    private static final Cursor CURSOR = new Cursor(
            Cursor.question(QUERY, Search.Order.YEAR),
            2004,
            "энс-2004",
            17,
            new TreeMap<>(Map.of("quote:регион", 12L)));

    @Test
    void isReadBackFromWhatItPrints() throws ProblemException {
        assertThat(CURSOR.toString()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(CURSOR.toString())).isEqualTo(CURSOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "цц", "AAAA", "eHh4eAl5CXoJMQ"})
    void whatIsNoCursorIsAProblem(String text) {
        assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(ProblemException.class);
    }

    @Test
    void belongsToOneQueryInOneOrder() throws ProblemException {
        CURSOR.checkIsOf(QUERY, Search.Order.YEAR);
        assertThatThrownBy(() -> CURSOR.checkIsOf(QUERY, Search.Order.RELEVANCE))
                .hasMessageContaining("of another search");
        assertThatThrownBy(() -> CURSOR.checkIsOf(new Query.All(), Search.Order.YEAR))
                .hasMessageContaining("of another search");
    }
}
