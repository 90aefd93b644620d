package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.exchange.Parcel;
import org.elenchus.exchange.Sheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What OVA3 asks of a file before it draws anything, condition by condition. */
class OvaLoaderTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Stream<JsonNode> files(long seed) {
        return ExchangeFormat.XAIF.writer().write(Parcels.of(seed), "en").stream()
                .map(Sheet::text)
                .map(text -> {
                    try {
                        return JSON.readTree(text);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void thereIsALayoutThatIsNotEmptyAndAText(long seed) {
        assertThat(files(seed)).isNotEmpty().allSatisfy(file -> {
            assertThat(file.has("OVA")).isTrue();
            assertThat(file.path("OVA").path("nodes")).isNotEmpty();
            assertThat(file.path("text").isTextual()).isTrue();
            assertThat(file.path("dialog").isBoolean()).isTrue();
            for (String key : List.of("firstname", "surname", "url")) {
                assertThat(file.path("OVA").has(key)).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void everyNodeThatCanBeDrawnHasAVisiblePlaceOfItsOwn(long seed) {
        assertThat(files(seed)).allSatisfy(file -> {
            Map<String, JsonNode> places = new HashMap<>();
            file.path("OVA")
                    .path("nodes")
                    .forEach(n -> places.put(n.path("nodeID").asText(), n));
            Map<String, String> taken = new HashMap<>();
            for (JsonNode node : file.path("AIF").path("nodes")) {
                JsonNode place = places.get(node.path("nodeID").asText());
                boolean drawn = List.of("I", "RA", "CA", "MA", "EN")
                        .contains(node.path("type").asText());
                assertThat(place.path("visible").asBoolean()).isEqualTo(drawn);
                String at = place.path("x").asInt() + " " + place.path("y").asInt();
                assertThat(taken.put(at, node.path("nodeID").asText())).isNull();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void everyEdgeStandsInTheLayoutTooAndIsVisibleWhereBothEndsAre(long seed) {
        assertThat(files(seed)).allSatisfy(file -> {
            Map<String, Boolean> visible = new HashMap<>();
            file.path("OVA")
                    .path("nodes")
                    .forEach(n -> visible.put(
                            n.path("nodeID").asText(), n.path("visible").asBoolean()));
            JsonNode drawn = file.path("OVA").path("edges");
            JsonNode edges = file.path("AIF").path("edges");
            assertThat(drawn.size()).isEqualTo(edges.size());
            for (int i = 0; i < edges.size(); i++) {
                String from = edges.path(i).path("fromID").asText();
                String to = edges.path(i).path("toID").asText();
                assertThat(drawn.path(i).path("fromID").asText()).isEqualTo(from);
                assertThat(drawn.path(i).path("toID").asText()).isEqualTo(to);
                assertThat(drawn.path(i).path("visible").asBoolean()).isEqualTo(visible.get(from) && visible.get(to));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void idsAreNumbersWithASessionAndEveryUnitIsMarkedOnOneLine(long seed) {
        assertThat(files(seed)).allSatisfy(file -> {
            String text = file.path("text").asText();
            assertThat(text).doesNotContain("\n");
            for (JsonNode node : file.path("AIF").path("nodes")) {
                String id = node.path("nodeID").asText();
                assertThat(id).matches("\\d+_\\w+");
                Matcher mark = Pattern.compile("<span id=\"node" + id + "\" class=\"highlighted\">([^<]*)</span>")
                        .matcher(text);
                assertThat(mark.find()).isEqualTo(node.path("type").asText().equals("I"));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void speakersAreNamedInTwoWordsAtMostBeforeTheColon(long seed) {
        assertThat(files(seed)).allSatisfy(file -> {
            Map<String, String> persons = new HashMap<>();
            file.path("AIF")
                    .path("participants")
                    .forEach(p -> persons.put(
                            p.path("participantID").asText(),
                            (p.path("firstname").asText() + " "
                                            + p.path("surname").asText())
                                    .strip()));
            Map<String, String> speakers = new HashMap<>();
            file.path("AIF")
                    .path("locutions")
                    .forEach(l -> speakers.put(
                            l.path("nodeID").asText(),
                            persons.get(l.path("personID").asText())));
            for (JsonNode node : file.path("AIF").path("nodes")) {
                if (node.path("type").asText().equals("L")) {
                    String speaker = speakers.get(node.path("nodeID").asText());
                    assertThat(node.path("text").asText()).startsWith(speaker + ": ");
                    assertThat(speaker.split(" ")).hasSizeLessThanOrEqualTo(2);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 42})
    void schemesAreKnownByTheirExactNamesAndIds(long seed) {
        Map<String, String> known = Map.of(
                "Default Inference", "72",
                "Default Conflict", "71",
                "Default Rephrase", "144",
                "Asserting", "74");
        assertThat(files(seed)).allSatisfy(file -> {
            Map<String, String> schemes = new HashMap<>();
            file.path("AIF")
                    .path("schemefulfillments")
                    .forEach(s -> schemes.put(
                            s.path("nodeID").asText(), s.path("schemeID").asText()));
            for (JsonNode node : file.path("AIF").path("nodes")) {
                if (!List.of("I", "L").contains(node.path("type").asText())) {
                    assertThat(schemes.get(node.path("nodeID").asText()))
                            .isEqualTo(known.get(node.path("text").asText()));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42})
    void aUnitIsANodeOfItsWords(long seed) {
        List<JsonNode> files = files(seed).toList();
        Parcel parcel = Parcels.of(seed);
        for (int i = 0; i < files.size(); i++) {
            List<String> words = files.get(i).path("AIF").path("nodes").findParents("nodeID").stream()
                    .filter(n -> n.path("type").asText().equals("I"))
                    .map(n -> n.path("text").asText())
                    .toList();
            assertThat(words)
                    .containsExactlyElementsOf(parcel.items().get(i).annotations().units().stream()
                            .map(ArgumentUnit::quote)
                            .toList());
        }
    }
}
