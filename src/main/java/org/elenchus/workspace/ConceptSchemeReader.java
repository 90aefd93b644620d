package org.elenchus.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Nearest;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.elenchus.yaml.YamlResult;

/**
 * Reads a concept scheme from YAML (docs/formats.md): {@code version} and a list of {@code concepts}, each with {@code id},
 * {@code labels} by language, and perhaps {@code broader}, {@code related} and {@code proposed-by}. Tells every mistake at once.
 */
public final class ConceptSchemeReader {
    private static final String VERSION = "1";

    private final List<Problem> problems = new ArrayList<>();
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();

    /** Where an id is spoken of before all ids are known. */
    private final List<Mentioned> mentioned = new ArrayList<>();

    private record Mentioned(ConceptId id, Place place) {}

    private ConceptSchemeReader() {}

    /**
     * Reads a file.
     *
     * @throws ProblemException with every mistake
     */
    public static ConceptScheme read(Path file) throws IOException, ProblemException {
        try {
            return read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new ProblemException(List.of(
                    Problem.error(Place.file(file.toString()), "is no UTF-8", "save it as UTF-8 in your editor")));
        } catch (IOException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /**
     * Reads a scheme.
     *
     * @param fileName the file as the user knows it
     * @param content the whole file
     * @throws ProblemException with every mistake
     */
    public static ConceptScheme read(String fileName, String content) throws ProblemException {
        YamlResult yaml = YamlReader.read(fileName, content);
        ConceptSchemeReader reader = new ConceptSchemeReader();
        reader.problems.addAll(yaml.problems());
        if (yaml.root().isPresent()) {
            reader.scheme(yaml.root().get());
        } else if (reader.problems.isEmpty()) {
            reader.mistake(Place.file(fileName), "is empty", "write 'version: 1' and 'concepts: []'");
        }
        if (!reader.problems.isEmpty()) {
            throw new ProblemException(reader.problems);
        }
        return new ConceptScheme(List.copyOf(reader.concepts.values()));
    }

    private void scheme(YamlNode root) {
        Optional<YamlNode.Mapping> mapping = root.asMapping();
        if (mapping.isEmpty()) {
            mistake(root.place(), "is a " + root.kind() + ", not a scheme", "begin with 'version: 1' and 'concepts:'");
            return;
        }
        YamlFields fields = new YamlFields(mapping.get(), problems);
        fields.required("version")
                .filter(v -> !v.equals(VERSION))
                .ifPresent(v -> mistake(
                        root.place(),
                        "version '" + v + "' is unknown",
                        "write version: " + VERSION + ", or update Elenchus"));
        fields.node("concepts").map(YamlNode::asList).orElse(List.of()).forEach(this::concept);
        fields.done();
        for (Mentioned one : mentioned) {
            if (!concepts.containsKey(one.id())) {
                mistake(one.place(), "no concept '" + one.id() + "' here", suggestion(one.id()));
            }
        }
        concepts.values().forEach(this::checkNotAboveItself);
    }

    private void concept(YamlNode node) {
        Optional<YamlNode.Mapping> mapping = node.asMapping();
        if (mapping.isEmpty()) {
            mistake(
                    node.place(),
                    "a concept must be a mapping, not a " + node.kind(),
                    "write '- id: …' and its labels");
            return;
        }
        YamlFields fields = new YamlFields(mapping.get(), problems);
        Optional<ConceptId> id = fields.required("id").flatMap(value -> id(value, fields.node("id")));
        List<Label> labels = new ArrayList<>();
        fields.mapping("labels").ifPresent(l -> l.entries().forEach(entry -> labels(entry, labels)));
        if (labels.isEmpty()) {
            mistake(node.place(), "a concept without a label", "add labels: {en: {preferred: …}}");
        }
        List<ConceptId> broader = ids(fields, "broader");
        List<ConceptId> related = ids(fields, "related");
        List<String> proposedBy = fields.texts("proposed-by");
        fields.done();
        if (id.isPresent() && !labels.isEmpty()) {
            Concept concept = new Concept(id.get(), labels, broader, related, proposedBy, false);
            if (concepts.putIfAbsent(id.get(), concept) != null) {
                mistake(node.place(), "id '" + id.get() + "' stands here twice", "rename one, or merge the two");
            }
        }
    }

    private void labels(YamlNode.Mapping.Entry entry, List<Label> labels) {
        String language = entry.key().text();
        if (!language.matches("[a-z]{2,3}")) {
            mistake(entry.key().place(), "'" + language + "' is no language code", "write one like ru or en");
        }
        Optional<YamlNode.Mapping> mapping = entry.value().asMapping();
        if (mapping.isEmpty()) {
            mistake(entry.value().place(), "labels must be a mapping", "write " + language + ": {preferred: …}");
            return;
        }
        YamlFields fields = new YamlFields(mapping.get(), problems);
        fields.required("preferred").ifPresent(text -> label(language, text, true, entry, labels));
        fields.texts("alternative").forEach(text -> label(language, text, false, entry, labels));
        fields.done();
    }

    private void label(
            String language, String text, boolean preferred, YamlNode.Mapping.Entry entry, List<Label> labels) {
        if (text.isBlank()) {
            mistake(entry.value().place(), "an empty label", "write the term, or take the line away");
        } else {
            labels.add(new Label(language, text.strip(), preferred));
        }
    }

    private List<ConceptId> ids(YamlFields fields, String key) {
        List<ConceptId> ids = new ArrayList<>();
        for (YamlNode item : fields.node(key).map(YamlNode::asList).orElse(List.of())) {
            Optional<ConceptId> id = item.asText().flatMap(text -> id(text, Optional.of(item)));
            id.ifPresent(ids::add);
            id.ifPresent(known -> mentioned.add(new Mentioned(known, item.place())));
            if (item.asText().isEmpty()) {
                mistake(item.place(), "'" + key + "' must be a list of ids", "write " + key + ": [one-id, another-id]");
            }
        }
        return ids;
    }

    private Optional<ConceptId> id(String value, Optional<YamlNode> node) {
        try {
            return Optional.of(new ConceptId(value));
        } catch (IllegalArgumentException e) {
            node.ifPresent(n -> mistake(
                    n.place(),
                    "'" + value + "' is no id",
                    "write small letters and digits joined by '-': learning-region"));
            return Optional.empty();
        }
    }

    private void checkNotAboveItself(Concept concept) {
        Set<ConceptId> above = new LinkedHashSet<>();
        Deque<ConceptId> open = new ArrayDeque<>(concept.broader());
        while (!open.isEmpty()) {
            Concept next = concepts.get(open.pop());
            if (next != null && above.add(next.id())) {
                open.addAll(next.broader());
            }
        }
        if (above.contains(concept.id())) {
            Place place = mentioned.stream()
                    .filter(m -> concept.broader().contains(m.id()))
                    .map(Mentioned::place)
                    .findFirst()
                    .orElseThrow();
            mistake(place, "'" + concept.id() + "' is broader than itself", "take one 'broader' of the circle away");
        }
    }

    private String suggestion(ConceptId id) {
        List<String> known = concepts.keySet().stream().map(ConceptId::value).toList();
        return Nearest.to(id.value(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("add it, or take it away here");
    }

    private void mistake(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
