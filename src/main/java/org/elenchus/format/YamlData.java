package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.elenchus.problem.Problem;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.elenchus.yaml.YamlResult;

/** YAML as the same nodes that JSON is read into; values that were not quoted are texts, too. Stateless. */
final class YamlData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlData() {}

    /** What it says; empty if it is no YAML, which is told. */
    static Optional<JsonNode> parse(String fileName, String yaml, List<Problem> problems) {
        YamlResult result = YamlReader.read(fileName, yaml);
        problems.addAll(result.problems());
        return result.root().map(YamlData::node);
    }

    private static JsonNode node(YamlNode yaml) {
        return switch (yaml) {
            case YamlNode.Scalar scalar -> scalar(scalar);
            case YamlNode.Sequence sequence -> {
                ArrayNode array = JSON.arrayNode();
                sequence.items().forEach(item -> array.add(node(item)));
                yield array;
            }
            case YamlNode.Mapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.entries().forEach(e -> object.set(e.key().text(), node(e.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(YamlNode.Scalar scalar) {
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        boolean flag =
                scalar.plain() && (scalar.text().equals("true") || scalar.text().equals("false"));
        return flag ? JSON.booleanNode(scalar.text().equals("true")) : JSON.textNode(scalar.text());
    }
}
