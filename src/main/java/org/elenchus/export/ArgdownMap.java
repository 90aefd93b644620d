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
        out.append("===\ntitle: ").append(quoted(map.title())).append("\n===\n\n# ");
        out.append(escaped(map.concept().label(words.language()))).append('\n');
        for (UnitType type : UnitType.READING_ORDER) {
            List<Node> nodes = map.nodes().stream()
                    .filter(n -> n.unit().type() == type)
                    .sorted(Node.INSIDE_TYPE)
                    .toList();
            if (!nodes.isEmpty()) {
                out.append("\n## ").append(escaped(words.types(type))).append('\n');
                nodes.forEach(this::statement);
            }
        }
        return out.toString();
    }

    private void statement(Node node) {
        ArgumentUnit unit = node.unit();
        out.append("\n[").append(title(node.id())).append("]: ").append(escaped(unit.quote()));
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
                    .append(title(edge.from()))
                    .append("]\n");
        }
    }

    private String data(Node node) {
        ArgumentUnit unit = node.unit();
        Map<String, String> data = new LinkedHashMap<>();
        data.put("holder", quoted(unit.holder().name()));
        data.put("document", quoted(node.documentId()));
        data.put("source", quoted(node.source()));
        data.put("unit", quoted(unit.id()));
        data.put("page", quoted(unit.page()));
        data.put("section", quoted(unit.section()));
        data.put("start", Integer.toString(unit.span().start()));
        data.put("end", Integer.toString(unit.span().end()));
        data.put("language", quoted(unit.language()));
        data.put("confidence", UnitLines.confidence(unit).toPlainString());
        data.put("quote", quoted(unit.quote()));
        data.put("rules", list(unit.rules()));
        data.put("cites", list(unit.cites()));
        List<String> elaborated = new ArrayList<>();
        elaborations.getOrDefault(node.id(), List.of()).forEach(e -> elaborated.add(title(e.to())));
        data.put("elaborates", list(elaborated));
        return data.entrySet().stream()
                .filter(e -> !e.getValue().equals("\"\"") && !e.getValue().equals("[]"))
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> values) {
        return values.stream().map(ArgdownMap::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A statement's title: the node's id without the characters that have a meaning there. */
    private static String title(String id) {
        return id.replace('#', ' ').replaceAll("[\\[\\]<>{}\\\\]", "-");
    }

    /**
     * Running text on one line with every character escaped that Argdown would take for its own, also {@code ===} (front matter)
     * and the like of {@code .E.}, which it would make a quantifier of a person's initials.
     */
    static String escaped(String text) {
        return text.strip()
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("[\\\\\\[\\]<>{}#*_@]", "\\\\$0")
                .replaceAll("/(?=[/*])|=(?==)|(?<==)=", "\\\\$0")
                .replaceAll("\\.(?=\\S+\\.)(?!\\p{IsCyrillic}+\\.)|:(?=\\S+:)", "\\\\$0");
    }

    /** A YAML string on one line; braces are written as escapes because Argdown counts them. */
    static String quoted(String text) {
        StringBuilder safe = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> safe.append('\\').append((char) c);
                case '\n' -> safe.append("\\n");
                default -> {
                    if (c < 0x20 || c == '{' || c == '}' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) {
                        safe.append("\\u%04X".formatted(c));
                    } else {
                        safe.append((char) c);
                    }
                }
            }
        });
        return safe.append('"').toString();
    }
}
