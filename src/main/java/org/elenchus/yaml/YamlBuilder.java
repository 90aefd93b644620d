package org.elenchus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the parser's nodes into ours; counts them, since aliases can stand for more than the file holds. */
final class YamlBuilder {
    private static final int MOST_NODES = 1_000_000;
    private static final int DEEPEST = 100;

    private final String file;
    private final List<Problem> problems;
    private int nodes;
    private int depth;

    YamlBuilder(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    YamlNode build(Node node) {
        Place place = YamlReader.placeOf(file, node.getStartMark());
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            if (nodes == MOST_NODES + 1 || depth > DEEPEST) {
                problems.add(
                        Problem.error(place, "nested or repeated too much", "write the values out without aliases"));
                nodes = Math.max(nodes, MOST_NODES + 1);
            }
            return new YamlNode.Scalar(place, "", true);
        }
        depth++;
        try {
            return switch (node) {
                case ScalarNode scalar -> new YamlNode.Scalar(place, scalar.getValue(), scalar.isPlain());
                case SequenceNode sequence ->
                    new YamlNode.Sequence(
                            place, sequence.getValue().stream().map(this::build).toList());
                case MappingNode mapping -> mapping(place, mapping);
                default -> throw new IllegalArgumentException("node " + node.getNodeType());
            };
        } finally {
            depth--;
        }
    }

    private YamlNode mapping(Place place, MappingNode node) {
        List<YamlNode.Mapping.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            Place keyPlace = YamlReader.placeOf(file, tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(Problem.error(keyPlace, "a key must be a text", "write key: value"));
                continue;
            }
            Place first = seen.putIfAbsent(key.getValue(), keyPlace);
            if (first != null) {
                problems.add(Problem.error(
                        keyPlace,
                        "key '" + key.getValue() + "' stands here twice (first in line " + first.line() + ")",
                        "delete one of the two"));
                continue;
            }
            entries.add(new YamlNode.Mapping.Entry(
                    new YamlNode.Scalar(keyPlace, key.getValue(), key.isPlain()), build(tuple.getValueNode())));
        }
        return new YamlNode.Mapping(place, entries);
    }
}
