package org.elenchus.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Relation;
import org.junit.jupiter.api.Test;

class ExplanationJsonTest {
    private static final Explanation WHY = new Explanation(
            Samples.RUSSIAN,
            new Explanation.Confidence(0.7, -0.1, 0.9, 1e-4),
            List.of(
                    new Explanation.Option("Criticism", "None", 0.9, -1.25, Samples.RUSSIAN.votes(), 0.0312349),
                    new Explanation.Option("None", "Criticism", 0.1, 1.25, List.of(), 0)),
            List.of(new Explanation.Note("ru.criticism.few-cases", "too few cases", "мало примеров", "")),
            List.of(new Explanation.Note("ru.merit.many", "many", "много", "не много")),
            List.of(new Explanation.Note("ru.claim.says", "says", "говорит", "[lemma=\"x\"]")),
            List.of(new Explanation.Link(
                    new Relation.OfUnits(
                            "u7", "u6", Relation.UnitKind.ATTACKS, new Relation.Ground(0.4, List.of("link:x"))),
                    List.of(new Explanation.Cue("link:x", "turns against it")),
                    "иные слова")));

    @Test
    void everyNumberThatTheSumNeedsIsThere() throws IOException {
        JsonNode why = new ObjectMapper().readTree(ExplanationJson.write("doc-1", "ru", WHY, Samples.SCHEME, true));

        JsonNode option = why.at("/options/0");
        assertThat(option.get("sum").asDouble()).isEqualTo(-1.25 + 2 + 1 + 0.031235);
        assertThat(option.get("rest").asDouble()).isEqualTo(0.031235);
        assertThat(option.at("/votes/0").toString())
                .isEqualTo("{\"reason\":\"ru.criticism.few-cases\",\"weight\":2,\"words\":\"мало примеров\"}");
        assertThat(why.at("/unit/document").asText()).isEqualTo("doc-1");
    }

    @Test
    void relationsNameTheirCuesAndRulesTheirFate() throws IOException {
        String line = ExplanationJson.write("doc-1", "ru", WHY, Samples.SCHEME, false);

        assertThat(line.lines()).hasSize(1);
        assertThat(line)
                .contains(
                        "\"confidence\":{\"value\":0.87049,\"slope\":0.7,\"offset\":-0.1,\"highest\":0.9,\"closest\":0.0001}");
        JsonNode why = new ObjectMapper().readTree(line);
        assertThat(why.at("/relations/0").toString())
                .isEqualTo("{\"from\":\"u7\",\"kind\":\"attacks\",\"to\":\"u6\",\"confidence\":0.4,\"words\":\"иные"
                        + " слова\",\"cues\":[{\"cue\":\"link:x\",\"says\":\"turns against it\"}]}");
        assertThat(why.at("/fired/0").has("unless")).isFalse();
        assertThat(why.at("/blocked/0/unless").asText()).isEqualTo("не много");
        assertThat(why.at("/nearest/0/failed").asText()).isEqualTo("[lemma=\"x\"]");
    }
}
