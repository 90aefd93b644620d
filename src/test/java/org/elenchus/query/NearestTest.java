package org.elenchus.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
    private static final List<String> KNOWN = List.of(
            "region",
            "регион",
            "привет",
            "кластер",
            "Флорида",
            "Маршалл",
            "Schumpeter",
            "Кук",
            "Castells",
            "learning-region");

    @ParameterizedTest
    @CsvSource({
        "regoin, region",
        "кусшщт, region",
        "ghbdtn, привет",
        "rkfcnth, кластер",
        "htubjy, регион",
        "Florida, Флорида",
        "Marshall, Маршалл",
        "Шумпетер, Schumpeter",
        "Cooke, Кук",
        "Кастельс, Castells",
        "lerning-regoin, learning-region",
        "FLORIDA, Флорида"
    })
    void seesThroughMisspellingTheWrongLayoutAndTheOtherScript(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zebra", "ностальгия", "qqqq"})
    void whatIsFarFromEverythingHasNoNearest(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void lettersAsTheyStandAreLikelierThanAnotherLayoutOrScript() {
        assertThat(Nearest.to("Florida", List.of("Флорида", "Florida"))).contains("Florida");
    }
}
