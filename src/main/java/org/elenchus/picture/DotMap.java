package org.elenchus.picture;

import java.util.List;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;

/**
 * A map as a DOT graph for those who have Graphviz: concept, types, units, and relations between units. Whole, whatever the
 * limit.
 */
final class DotMap {
    private static final double TEXT_WIDTH = 260;
    private static final double TEXT_SIZE = 13;
    private static final int MOST_LINES = 12;

    private final MapOptions options;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private DotMap(MapOptions options, Words words) {
        this.options = options;
        this.words = words;
    }

    static String write(ArgumentMap map, MapOptions options, Words words) {
        return new DotMap(options, words).graph(map);
    }

    private String graph(ArgumentMap map) {
        out.append("digraph elenchus {\n");
        line("graph [rankdir=LR, fontname=\"sans-serif\", label=%s, labelloc=t, ranksep=0.6]"
                .formatted(quoted(map.title())));
        line("node [shape=box, style=\"filled\", fillcolor=white, fontname=\"sans-serif\", fontsize=11,"
                + " margin=\"0.15,0.1\"]");
        line("edge [fontname=\"sans-serif\", fontsize=9, color=\"%s\"]".formatted(MapDrawing.GREY));
        line("concept [label=%s, shape=box, style=\"filled,rounded\", fillcolor=\"%s\", fontcolor=white]"
                .formatted(quoted(map.concept().label(words.language())), MapDrawing.INK));
        for (UnitType type : UnitType.READING_ORDER) {
            List<Node> nodes = map.nodes().stream()
                    .filter(n -> n.unit().type() == type)
                    .sorted(Node.INSIDE_TYPE)
                    .toList();
            if (!nodes.isEmpty()) {
                type(type, nodes);
            }
        }
        map.edges().forEach(this::edge);
        return out.append("}\n").toString();
    }

    private void type(UnitType type, List<Node> nodes) {
        UnitStyle style = UnitStyle.of(type);
        line("%s [label=%s, shape=plaintext, style=\"\", fontcolor=\"%s\", fontsize=13]"
                .formatted(quoted(type.label()), quoted(words.types(type) + " " + nodes.size()), style.accent()));
        line("concept -> %s [arrowhead=none]".formatted(quoted(type.label())));
        for (Node node : nodes) {
            String link = CardDrawing.source(node, options);
            line("%s [label=%s, tooltip=%s, color=\"%s\", fillcolor=\"%s\"%s%s]"
                    .formatted(
                            quoted(node.id()),
                            quoted(label(node)),
                            quoted(node.unit().quote()),
                            style.accent(),
                            style.tint(),
                            shape(style),
                            link.isEmpty() ? "" : ", URL=" + quoted(link)));
            line("%s -> %s [arrowhead=none]".formatted(quoted(type.label()), quoted(node.id())));
        }
    }

    private static String shape(UnitStyle style) {
        return switch (style.outline()) {
            case CUT_CORNERS -> ", shape=octagon";
            case BAR -> ", penwidth=2.5";
            case DOUBLE -> ", peripheries=2";
            case PILL -> ", style=\"filled,rounded\", penwidth=2";
            case FOLDED -> ", shape=note";
            case ROUNDED -> ", style=\"filled,rounded\"";
        };
    }

    private String label(Node node) {
        String quote = String.join("\n", TextMeasure.wrap(node.unit().quote(), TEXT_WIDTH, TEXT_SIZE, MOST_LINES));
        String topic = node.unit().topic().map(t -> words.topic(t) + "\n").orElse("");
        return topic + quote + "\n" + words.holder(node.unit().holder()) + " · " + words.source(node);
    }

    private void edge(ArgumentMap.Edge edge) {
        UnitStyle.Line look = UnitStyle.of(edge.kind());
        String style = switch (edge.kind()) {
            case ATTACKS -> "style=dashed, arrowhead=normaltee";
            case SUPPORTS -> "style=solid, arrowhead=normal";
            case ELABORATES -> "style=dotted, arrowhead=odot";
        };
        line("%s -> %s [label=%s, color=\"%s\", constraint=false, %s]"
                .formatted(
                        quoted(edge.from()),
                        quoted(edge.to()),
                        quoted(words.relation(edge.kind())),
                        look.color(),
                        style));
    }

    private void line(String text) {
        out.append("  ").append(text).append(";\n");
    }

    /** A DOT string: quotes and backslashes escaped, control characters left out, line breaks as {@code \n}, HTML entities left as text. */
    static String quoted(String text) {
        return '"'
                + text.replaceAll("[\\x00-\\x09\\x0B-\\x1F]", " ")
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("&", "&amp;")
                        .replace("\n", "\\n")
                + '"';
    }
}
