package org.elenchus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Enns|Enns 2008",
                "Enns, A.|Enns 2008",
                "Иванов И. И.|Иванов 2008",
                "И. И. Иванов|Иванов 2008",
                "Anna Enns;Ben Ott|Enns & Ott 2008",
                "Anna Enns;Ben Ott;Cy Poe|Enns et al. 2008",
            })
    void isNamedByItsAuthorsAndYear(String authors, String name) {
        assertThat(new Paper("p-1", "p.pdf", "On regions", List.of(authors.split(";")), "2008").shortName())
                .isEqualTo(name);
    }

    @org.junit.jupiter.api.Test
    void isNamedByTitleOrFileWithoutAuthors() {
        assertThat(new Paper("p-1", "p.pdf", "On regions", List.of(), "2008").shortName())
                .isEqualTo("On regions");
        assertThat(new Paper("p-1", "p.pdf", "", List.of(), "").shortName()).isEqualTo("p.pdf");
    }
}
