package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hard cases of the corpus: what each must have so that the score on them means something. */
class CasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyCaseHasANameOfItsOwnAndSaysWhatItShows(String language) throws IOException {
        List<JsonNode> cases = cases(language);
        assertThat(cases).extracting(c -> c.path("doc").asText()).doesNotHaveDuplicates();
        assertThat(cases)
                .allSatisfy(c -> assertThat(c.path("doc").asText()).startsWith(language + "-"))
                .allSatisfy(c -> assertThat(c.path("shows").asText()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyUnitIsQuotedInOrderAndWithoutOverlap(String language) throws IOException {
        for (JsonNode given : cases(language)) {
            String text = given.path("text").asText();
            int end = 0;
            for (JsonNode unit : given.path("units")) {
                String quote = unit.path("quote").asText();
                int start = text.indexOf(quote, end);
                assertThat(start).as(given.path("doc") + ": " + quote).isGreaterThanOrEqualTo(0);
                end = start + quote.length();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyUnitIsAnnotatedByTheGuidelines(String language) throws IOException {
        for (JsonNode given : cases(language)) {
            assertThat(given.path("units")).as(given.path("doc").asText()).allSatisfy(unit -> {
                UnitType type = UnitType.parse(unit.path("type").asText()).orElseThrow();
                assertThat(Topic.parse(unit.path("topic").asText("")).isPresent())
                        .isEqualTo(type == UnitType.CRITICISM);
                assertThat(unit.path("concepts")).isNotEmpty();
                assertThat(unit.path("holder").asText()).isNotBlank();
            });
        }
    }

    private static List<JsonNode> cases(String language) throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("corpus/cases", language + ".jsonl"))) {
            cases.add(json.readTree(line));
        }
        return cases;
    }
}
