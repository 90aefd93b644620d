package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Edge;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitLines;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;

/** Every unit of a map as a list for a page: by type, criticisms by topic, each with its source, relations and rules. */
final class HtmlUnitList {
    private static final int SHORT = 90;

    private final ArgumentMap map;
    private final MapOptions options;
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, List<Edge>> outgoing;
    private final Map<String, List<Edge>> incoming;
    private final Set<String> drawn;
    private final StringBuilder out = new StringBuilder(1 << 16);

    HtmlUnitList(MapPlan plan, MapOptions options, Words words) {
        this.map = plan.map();
        this.options = options;
        this.words = words;
        for (Node node : map.nodes()) {
            numbers.put(node.id(), numbers.size() + 1);
            nodes.put(node.id(), node);
        }
        List<Edge> known = map.edges().stream()
                .filter(e -> nodes.containsKey(e.from()) && nodes.containsKey(e.to()))
                .distinct()
                .toList();
        outgoing = known.stream().collect(Collectors.groupingBy(Edge::from));
        incoming = known.stream().collect(Collectors.groupingBy(Edge::to));
        drawn = plan.bands().stream()
                .flatMap(b -> b.shown().stream())
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    String write() {
        line("<section id=\"list\">\n<h2>%s</h2>".formatted(escape(words.get("list"))));
        if (map.nodes().isEmpty()) {
            line("<p>%s</p>".formatted(escape(words.get("empty"))));
        }
        for (UnitType type : UnitType.READING_ORDER) {
            List<Node> group = map.nodes().stream()
                    .filter(n -> n.unit().type() == type)
                    .sorted(Node.INSIDE_TYPE)
                    .toList();
            if (!group.isEmpty()) {
                group(type, group);
            }
        }
        line("</section>");
        return out.toString();
    }

    private void group(UnitType type, List<Node> group) {
        line("<section class=\"group %s\" id=\"%s\">"
                .formatted(UnitStyle.css(type), new MapGroup(type, Optional.empty()).anchor()));
        line("<h3>%s%s <b>%s</b></h3>".formatted(HtmlMap.sign(type), escape(words.types(type)), group.size()));
        Map<Optional<Topic>, List<Node>> topics = group.stream()
                .collect(Collectors.groupingBy(n -> n.unit().topic(), LinkedHashMap::new, Collectors.toList()));
        topics.forEach((topic, units) -> {
            line(topic.map(t -> "<div class=\"topic\" id=\"%s\">".formatted(new MapGroup(type, topic).anchor()))
                    .orElse("<div class=\"topic\">"));
            topic.ifPresent(t -> line("<h4>%s</h4>".formatted(escape(words.topic(t)))));
            units.forEach(this::unit);
            line("</div>");
        });
        line("</section>");
    }

    private void unit(Node node) {
        ArgumentUnit unit = node.unit();
        line(("<article class=\"unit %1$s\" id=\"unit-%2$s\" data-type=\"%1$s\" data-name=\"%3$s\""
                        + " data-language=\"%4$s\" data-paper=\"%5$s\" data-holder=\"%6$s\" data-topic=\"%7$s\">")
                .formatted(
                        UnitStyle.css(unit.type()),
                        number(node.id()),
                        escape(words.type(unit.type())),
                        escape(unit.language()),
                        escape(node.documentId()),
                        escape(unit.holder().name()),
                        unit.topic().map(Topic::label).orElse("")));
        line("<blockquote lang=\"%s\">%s</blockquote>".formatted(escape(unit.language()), escape(unit.quote())));
        line("<p class=\"source\"><b>%s</b> · %s</p>".formatted(escape(words.holder(unit.holder())), source(node)));
        relations(node);
        facts(node);
        line("</article>");
    }

    private String source(Node node) {
        String text = escape(words.source(node));
        String link = CardDrawing.source(node, options);
        return link.isEmpty()
                ? text
                : "<a href=\"%s\" target=\"_blank\" rel=\"noopener\" title=\"%s\">%s</a>"
                        .formatted(escape(link), escape(words.get("open.source")), text);
    }

    private void relations(Node node) {
        List<Edge> out = outgoing.getOrDefault(node.id(), List.of());
        List<Edge> in = incoming.getOrDefault(node.id(), List.of());
        if (out.isEmpty() && in.isEmpty()) {
            return;
        }
        line("<ul class=\"relations\">");
        out.forEach(e -> relation(e, words.relation(e.kind()), e.to()));
        in.forEach(e -> relation(e, words.relationFrom(e.kind()), e.from()));
        line("</ul>");
    }

    private void relation(Edge edge, String word, String other) {
        Node node = Objects.requireNonNull(nodes.get(other));
        line("<li class=\"%s\"><b>%s:</b> <a href=\"#unit-%s\" lang=\"%s\">%s</a></li>"
                .formatted(
                        edge.kind().label(),
                        escape(word),
                        number(other),
                        escape(node.unit().language()),
                        escape(shortened(node.unit().quote()))));
    }

    private void facts(Node node) {
        ArgumentUnit unit = node.unit();
        line("<dl class=\"facts\">");
        unit.topic().ifPresent(t -> fact("topic", words.topic(t)));
        fact("section", unit.section());
        fact("cites", String.join(" ", unit.cites()));
        fact("language.name", words.languageName(unit.language()));
        fact("confidence", UnitLines.confidence(unit).toPlainString());
        fact("rules", String.join(", ", unit.rules()));
        line("</dl>");
        if (drawn.contains(node.id())) {
            line("<p class=\"source to-map\"><a href=\"#card-%s\">%s</a></p>"
                    .formatted(number(node.id()), escape(words.get("to.map"))));
        }
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            line("<div><dt>%s</dt><dd>%s</dd></div>".formatted(escape(words.get(key)), escape(value)));
        }
    }

    private int number(String id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    /** The first words of a quote. */
    private static String shortened(String quote) {
        if (quote.length() <= SHORT) {
            return quote;
        }
        int end = quote.lastIndexOf(' ', SHORT);
        return quote.substring(0, end > SHORT / 2 ? end : quote.offsetByCodePoints(0, SHORT / 2)) + "…";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
