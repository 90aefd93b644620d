package org.elenchus.evaluation;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;

/**
 * Reads annotations by the guidelines, one JSON object a line. Either each line is a text with its units
 * ({@code {"doc", "text", "units": [...]}}), or each line is a unit and the whole file annotates one text. A unit has a
 * {@code type} and a {@code quote}, and may have {@code concepts} (or one {@code concept}), {@code holder}, {@code topic}.
 * Relations stand in the text's {@code relations}, or beside a file of units in {@code NAME.relations.jsonl}: {@code kind},
 * {@code from}, {@code to}, the ends being {@code id}s of units or names of concepts and persons.
 */
public final class GoldReader {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Optional<Path> texts;
    private final List<Problem> problems = new ArrayList<>();
    private int line;

    private GoldReader(Path file, Optional<Path> texts) {
        this.file = file;
        this.texts = texts;
    }

    /**
     * Reads one file.
     *
     * @return the texts in order; a file of bare units gives one text, named like the file
     * @throws ProblemException with every line that could not be read
     */
    public static List<GoldText> read(Path file) throws IOException, ProblemException {
        return new GoldReader(file, Optional.empty()).read();
    }

    /**
     * Reads one file whose annotations may stand off from texts in a folder; lines whose text is not there are left out.
     *
     * @param texts the folder that the {@code source} of each line is in
     */
    public static List<GoldText> read(Path file, Path texts) throws IOException, ProblemException {
        return new GoldReader(file, Optional.of(texts)).read();
    }

    private List<GoldText> read() throws IOException, ProblemException {
        List<GoldText> found = new ArrayList<>();
        List<ScoredUnit> bare = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String text : (Iterable<String>) lines::iterator) {
                line++;
                if (!text.isBlank()) {
                    parse(text).ifPresent(node -> {
                        if (node.has("spans")) {
                            standOff(node).ifPresent(found::add);
                        } else if (node.has("units")) {
                            found.add(text(node));
                        } else {
                            places.put(node.path("id").asText(), bare.size());
                            unit(node).ifPresent(bare::add);
                        }
                    });
                }
            }
        } catch (java.io.UncheckedIOException e) {
            if (!(e.getCause() instanceof MalformedInputException)) {
                throw e.getCause();
            }
            wrong("is not valid UTF-8");
        }
        refuse();
        if (found.isEmpty() && texts.isEmpty() || !bare.isEmpty()) {
            found.add(new GoldText(stem(file), "", bare, relations(places)));
        }
        return found;
    }

    private void refuse() throws ProblemException {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    /** What lies beside a file of bare units {@code x.jsonl} as {@code x.relations.jsonl}. */
    private List<ScoredRelation> relations(Map<String, Integer> places) throws IOException, ProblemException {
        Path beside = file.resolveSibling(stem(file) + ".relations.jsonl");
        if (!Files.exists(beside)) {
            return List.of();
        }
        GoldReader reader = new GoldReader(beside, Optional.empty());
        List<ScoredRelation> relations = new ArrayList<>();
        for (String text : Files.readAllLines(beside)) {
            reader.line++;
            if (!text.isBlank()) {
                reader.parse(text).ifPresent(node -> relations.add(relation(node, places)));
            }
        }
        reader.refuse();
        return relations;
    }

    private Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.isObject()) {
                return Optional.of(node);
            }
            wrong("is no JSON object");
        } catch (JacksonException e) {
            wrong("is not JSON: " + e.getOriginalMessage());
        }
        return Optional.empty();
    }

    private GoldText text(JsonNode node) {
        List<ScoredUnit> units = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        node.get("units").forEach(unit -> {
            places.put(unit.path("id").asText(), units.size());
            unit(unit).ifPresent(units::add);
        });
        List<ScoredRelation> relations = new ArrayList<>();
        node.path("relations").forEach(relation -> relations.add(relation(relation, places)));
        return new GoldText(
                node.path("doc").asText(stem(file) + "-" + line),
                node.path("text").asText(""),
                units,
                relations);
    }

    private static ScoredRelation relation(JsonNode node, Map<String, Integer> places) {
        return ScoredRelation.of(
                node.path("kind").asText(),
                node.path("from").asText(),
                node.path("to").asText(),
                places);
    }

    private Optional<GoldText> standOff(JsonNode node) {
        if (texts.isEmpty()
                || !Files.exists(texts.get().resolve(node.path("source").asText()))) {
            return Optional.empty();
        }
        try {
            StandOff.Cut cut = StandOff.cut(node, texts.get());
            List<ScoredUnit> units = new ArrayList<>();
            for (JsonNode unit : node.get("units")) {
                String quote =
                        cut.quote(unit.path("from").asInt(), unit.path("to").asInt());
                unit(((ObjectNode) unit).put("quote", quote)).ifPresent(units::add);
            }
            return Optional.of(new GoldText(node.path("doc").asText(), cut.text(), units));
        } catch (IOException e) {
            wrong("does not fit its text: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<ScoredUnit> unit(JsonNode node) {
        Optional<UnitType> type = UnitType.parse(node.path("type").asText(""));
        String quote = node.path("quote").asText("");
        if (type.isEmpty()) {
            wrong("has no unit type that is known: '" + node.path("type").asText("") + "'");
        } else if (quote.isBlank()) {
            wrong("has a unit without a quote");
        }
        return type.map(t -> new ScoredUnit(
                t,
                concepts(node),
                node.path("holder").asText(""),
                Topic.parse(node.path("topic").asText("")),
                quote));
    }

    private static List<String> concepts(JsonNode unit) {
        List<String> concepts = new ArrayList<>();
        unit.path("concepts").forEach(concept -> concepts.add(concept.asText()));
        if (concepts.isEmpty() && unit.hasNonNull("concept")) {
            concepts.add(unit.get("concept").asText());
        }
        return concepts;
    }

    private void wrong(String what) {
        problems.add(Problem.error(
                new Place(file.toString(), line, 0),
                "the line " + what,
                "each line is a unit or a text with its units: docs/formats.md, \"Gold annotations\""));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
