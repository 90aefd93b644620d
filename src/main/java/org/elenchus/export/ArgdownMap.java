package org.elenchus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Edge;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;

/**
 * A map as Argdown: a heading for each type, a statement for each unit, relations below the statement they aim at. Argdown knows
 * no offsets, holders and pages and no {@code elaborates}: they are kept as data of the statement.
 */
public final class ArgdownMap {
    private static final String INDENT = "    ";

    private final Map<String, List<Edge>> incoming;
    private final Map<String, List<Edge>> elaborations;
    private final StringBuilder out = new StringBuilder();

    private ArgdownMap(ArgumentMap map) {
        incoming = map.edges().stream()
                .filter(e -> e.kind() != Relation.UnitKind.ELABORATES)
                .collect(Collectors.groupingBy(Edge::to));
        elaborations = map.edges().stream()
                .filter(e -> e.kind() == Relation.UnitKind.ELABORATES)
                .collect(Collectors.groupingBy(Edge::from));
    }

    public static String write(ArgumentMap map, Words words) {
        return new ArgdownMap(map).text(map, words);
    }

    private String text(ArgumentMap map, Words words) {
        out.append("===\ntitle: ").append(ArgdownText.quoted(map.title())).append("\n===\n\n# ");
        out.append(ArgdownText.escaped(map.concept().label(words.language()))).append('\n');
        for (UnitType type : UnitType.READING_ORDER) {
            List<Node> nodes = map.nodes().stream()
                    .filter(n -> n.unit().type() == type)
                    .sorted(Node.INSIDE_TYPE)
                    .toList();
            if (!nodes.isEmpty()) {
                out.append("\n## ")
                        .append(ArgdownText.escaped(words.types(type)))
                        .append('\n');
                nodes.forEach(this::statement);
            }
        }
        return out.toString();
    }

    private void statement(Node node) {
        ArgumentUnit unit = node.unit();
        out.append("\n[").append(ArgdownText.title(node.id())).append("]: ").append(ArgdownText.escaped(unit.quote()));
        out.append(" #").append(unit.type().label().toLowerCase(Locale.ROOT));
        unit.topic().map(Topic::label).ifPresent(t -> out.append(" #").append(t));
        out.append(" {").append(data(node)).append("}\n");
        for (Edge edge : incoming.getOrDefault(node.id(), List.of())) {
            String sign = switch (edge.kind()) {
                case SUPPORTS -> "+";
                case ATTACKS -> "-";
                case ELABORATES -> throw new IllegalStateException("elaborates is data");
            };
            out.append(INDENT)
                    .append(sign)
                    .append(" [")
                    .append(ArgdownText.title(edge.from()))
                    .append("]\n");
        }
    }

    private String data(Node node) {
        ArgumentUnit unit = node.unit();
        Map<String, String> data = new LinkedHashMap<>();
        data.put("holder", ArgdownText.quoted(unit.holder().name()));
        data.put("document", ArgdownText.quoted(node.documentId()));
        data.put("source", ArgdownText.quoted(node.source()));
        data.put("unit", ArgdownText.quoted(unit.id()));
        data.put("page", ArgdownText.quoted(unit.page()));
        data.put("section", ArgdownText.quoted(unit.section()));
        data.put("start", Integer.toString(unit.span().start()));
        data.put("end", Integer.toString(unit.span().end()));
        data.put("language", ArgdownText.quoted(unit.language()));
        data.put("confidence", UnitLines.confidence(unit).toPlainString());
        data.put("quote", ArgdownText.quoted(unit.quote()));
        data.put("rules", list(unit.rules()));
        data.put("cites", list(unit.cites()));
        List<String> elaborated = new ArrayList<>();
        elaborations.getOrDefault(node.id(), List.of()).forEach(e -> elaborated.add(ArgdownText.title(e.to())));
        data.put("elaborates", list(elaborated));
        return data.entrySet().stream()
                .filter(e -> !e.getValue().equals("\"\"") && !e.getValue().equals("[]"))
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> values) {
        return values.stream().map(ArgdownText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
