package org.elenchus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same measure twice: our scorer and the script that the figures are compared by. */
class ScorerAgainstScriptIT {
    private static final Path SHARED = Path.of("../shared");
    private static final Path WORK = Path.of("target/scorer-it");
    private static final JsonMapper JSON = new JsonMapper();

    @BeforeAll
    static void needsScriptAndPython() {
        assumeTrue(Files.exists(SHARED.resolve("tools/score_set.py")), "no ../shared/tools/score_set.py here");
        assumeTrue(runs("python3", "--version"), "no python3 here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru.dev", "en.dev", "ru-running-a", "ru-running-b", "en-running"})
    void scoresLikeTheScript(String set) throws Exception {
        Path gold = SHARED.resolve("data/excerpts/" + set + ".jsonl");
        List<ScoredText> texts = new ArrayList<>();
        Random random = new Random(set.hashCode());
        for (GoldText text : GoldReader.read(gold)) {
            texts.add(new ScoredText(text.name(), text.text(), text.units(), spoiled(text, random)));
        }
        Scores ours = Scorer.score(texts);
        JsonNode theirs = script(gold, set, texts);
        assertThat(ours.figure(Scores.TYPED).right()).isPositive();
        ours.figures().forEach((name, figure) -> {
            assertThat(figure)
                    .as(name)
                    .isEqualTo(new Figure(
                            theirs.at("/" + name + "/tp").asInt(),
                            theirs.at("/" + name + "/pred").asInt(),
                            theirs.at("/" + name + "/gold").asInt()));
            assertThat(figure.f1()).isCloseTo(theirs.at("/" + name + "/f1").asDouble(), within(1e-9));
        });
        same(ours.topicAccuracy(), theirs.path("topic_accuracy"));
        same(ours.holderAccuracy(), theirs.path("holder_accuracy"));
        same(ours.unitsPerEmptyText(), theirs.path("units_per_empty_text"));
        assertThat(ours.quotesNotInText())
                .isEqualTo(theirs.path("quotes_not_in_text").asInt(0));
    }

    private static void same(java.util.OptionalDouble ours, JsonNode theirs) {
        assertThat(ours.isPresent()).isEqualTo(!theirs.isMissingNode());
        ours.ifPresent(value -> assertThat(value).isCloseTo(theirs.asDouble(), within(1e-9)));
    }

    /** The gold, with units dropped, retyped, cut, moved and invented at random. */
    private static List<ScoredUnit> spoiled(GoldText text, Random random) {
        List<ScoredUnit> units = new ArrayList<>();
        for (ScoredUnit unit : text.units()) {
            if (random.nextInt(5) > 0) {
                UnitType type = random.nextInt(3) > 0 ? unit.type() : UnitType.values()[random.nextInt(6)];
                int from = random.nextInt(unit.quote().length() / 2 + 1);
                units.add(new ScoredUnit(
                        type,
                        random.nextBoolean() ? unit.concepts() : List.of("чужой концепт"),
                        random.nextInt(3) > 0 ? unit.holder() : "critics",
                        random.nextBoolean() ? unit.topic() : Optional.of(Topic.SCOPE),
                        random.nextInt(12) > 0 ? unit.quote().substring(from) : "нет такого места"));
            }
        }
        int from = text.text().length() / 3;
        units.add(new ScoredUnit(
                UnitType.CLAIM,
                List.of(),
                "author",
                Optional.empty(),
                text.text().substring(from, Math.min(from + 80, text.text().length()))));
        return units;
    }

    private static JsonNode script(Path gold, String set, List<ScoredText> texts) throws Exception {
        Path mined = Files.createDirectories(WORK).resolve(set + ".mined.jsonl");
        StringBuilder lines = new StringBuilder();
        for (ScoredText text : texts) {
            String document = text.name().replaceAll("[^A-Za-z0-9.-]+", "_") + ".txt";
            for (ScoredUnit unit : text.mined()) {
                lines.append(line(document, unit)).append('\n');
            }
        }
        Files.writeString(mined, lines);
        Process process = new ProcessBuilder(
                        "python3",
                        "-B",
                        SHARED.resolve("tools/score_set.py").toString(),
                        gold.toString(),
                        "--pred",
                        mined.toString(),
                        "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode scores = JSON.readTree(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isZero();
        return scores;
    }

    private static ObjectNode line(String document, ScoredUnit unit) {
        ObjectNode line = JSON.createObjectNode();
        line.put("document", document);
        line.put("type", unit.type().label());
        ArrayNode concepts = line.putArray("concepts");
        unit.concepts().forEach(concepts::add);
        line.put("holder", unit.holder());
        line.put("topic", unit.topic().map(Topic::label).orElse(null));
        line.put("quote", unit.quote());
        return line;
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
