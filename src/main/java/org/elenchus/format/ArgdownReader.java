package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.exchange.Baggage;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.exchange.UnitDraft;
import org.elenchus.exchange.UnitFields;

/**
 * Reads Argdown: statements and arguments are units, relations are read by their signs and indentation, the premises of a written-out
 * inference support its conclusion. An undercut is taken as an attack. For one call.
 */
final class ArgdownReader {
    private static final Pattern RELATION = Pattern.compile("^(\\s*)(<\\+|<-|<_|><|\\+>|->|_>|\\+|-|_)(?:\\s+(.*)|$)");
    private static final Pattern STEP = Pattern.compile("^\\((\\d+)\\)\\s*(.*)$");
    private static final Pattern LINE_OF_INFERENCE = Pattern.compile("^-{4,}\\s*$");

    private final Sheet sheet;
    private final ParcelBuilder builder;
    private final Map<String, String> texts = new HashMap<>();
    private final Deque<Open> parents = new ArrayDeque<>();
    private final List<String> premises = new ArrayList<>();
    private boolean concludes;
    private boolean inRule;
    private String argument = "";
    private int unnamed;

    /** An element that indented lines below it speak of. */
    private record Open(int indent, String key) {}

    ArgdownReader(Sheet sheet) {
        this.sheet = sheet;
        this.builder = new ParcelBuilder(sheet.name());
    }

    Reading read() {
        List<ArgdownLine> lines = ArgdownLine.of(sheet.text(), this::frontMatter);
        lines.forEach(this::line);
        // what is only ever referred to says what its title says
        for (String key : new ArrayList<>(texts.keySet())) {
            if (texts.getOrDefault(key, "").isEmpty()) {
                builder.find(key).ifPresent(u -> u.quote(key.substring(1, key.length() - 1)));
            }
        }
        return builder.build();
    }

    private void frontMatter(String yaml) {
        Optional<JsonNode> read = YamlData.parse(sheet.name(), yaml, builder.problems());
        read.ifPresent(r -> Baggage.read(r.path(Baggage.KEY), builder));
    }

    private void line(ArgdownLine line) {
        String text = line.text();
        Matcher relation = RELATION.matcher(text);
        Matcher step = STEP.matcher(text.strip());
        if (text.isBlank()) {
            parents.clear();
        } else if (text.startsWith("#") && text.matches("#+\\s.*")) {
            endInference();
        } else if (LINE_OF_INFERENCE.matcher(text.strip()).matches()) {
            concludes = true;
        } else if (text.strip().equals("--")) {
            concludes |= inRule;
            inRule = !inRule;
        } else if (inRule) {
            return; // the name of the inference, which we have no place for
        } else if (step.matches()) {
            inferenceStep(step.group(2), line.number());
        } else if (relation.matches() && (!relation.group(1).isEmpty() || !parents.isEmpty())) {
            related(relation, line.number());
        } else {
            endInference();
            parents.clear();
            String key = element(text, line.number());
            argument = key.startsWith("<") ? key : "";
            parents.push(new Open(indent(text), key));
        }
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private void related(Matcher relation, int line) {
        int indent = relation.group(1).length();
        while (!parents.isEmpty() && parents.peek().indent >= indent && parents.size() > 1) {
            parents.pop();
        }
        if (parents.isEmpty() || relation.group(3) == null) {
            builder.leftOut(line, "a relation stands below nothing", "indent it below a statement");
            return;
        }
        String child = element(relation.group(3), line);
        String parent = parents.peek().key;
        parents.push(new Open(indent, child));
        switch (relation.group(2)) {
            case "+", "<+" -> relate(child, parent, Relation.UnitKind.SUPPORTS);
            case "-", "<-" -> relate(child, parent, Relation.UnitKind.ATTACKS);
            case "+>" -> relate(parent, child, Relation.UnitKind.SUPPORTS);
            case "->" -> relate(parent, child, Relation.UnitKind.ATTACKS);
            case "><" -> {
                relate(child, parent, Relation.UnitKind.ATTACKS);
                relate(parent, child, Relation.UnitKind.ATTACKS);
            }
            default -> {
                builder.note(line, "an undercut is taken as an attack", "");
                boolean forward = relation.group(2).equals("_>");
                relate(forward ? parent : child, forward ? child : parent, Relation.UnitKind.ATTACKS);
            }
        }
    }

    private void relate(String from, String to, Relation.UnitKind kind) {
        builder.relate(from, to, kind);
        if (kind == Relation.UnitKind.ATTACKS) {
            builder.find(from).ifPresent(u -> u.guess(UnitType.CRITICISM));
        }
    }

    private void inferenceStep(String source, int line) {
        String key = element(source, line);
        parents.clear();
        parents.push(new Open(0, key));
        if (concludes) {
            premises.forEach(p -> relate(p, key, Relation.UnitKind.SUPPORTS));
            if (!argument.isEmpty() && !texts.getOrDefault(argument, "").isEmpty()) {
                relate(argument, key, Relation.UnitKind.SUPPORTS);
            }
            premises.clear();
            concludes = false;
        }
        premises.add(key);
    }

    private void endInference() {
        premises.clear();
        concludes = false;
    }

    /** The key of an element, whose unit is made or completed. */
    private String element(String source, int line) {
        ArgdownElement element = ArgdownElement.parse(source);
        String key = element.key().isEmpty() ? "(" + ++unnamed + ")" : element.key();
        String known = texts.getOrDefault(key, "");
        UnitDraft unit = builder.unit(key, line);
        if (known.isEmpty() || !element.words().isEmpty()) {
            texts.put(key, element.words());
            unit.quote(element.words());
        }
        tags(element.tags(), unit);
        if (!element.data().isBlank()) {
            boolean block = element.data().startsWith("\n");
            String yaml = block ? element.data() : "{" + element.data() + "}";
            YamlData.parse(sheet.name(), yaml, builder.problems()).ifPresent(data -> data(data, key, unit));
        }
        return key;
    }

    /** The first type is the type: {@code #criticism #definition} criticises a definition. */
    private static void tags(List<String> tags, UnitDraft unit) {
        boolean typed = false;
        for (String tag : tags) {
            Optional<UnitType> type = typed ? Optional.empty() : UnitType.parse(tag);
            type.ifPresent(unit::type);
            if (type.isEmpty()) {
                Topic.parse(tag).ifPresent(unit::topic);
            }
            typed |= type.isPresent();
            if (tag.startsWith("holder:")) {
                unit.holder(tag.substring("holder:".length()).strip());
            }
        }
    }

    private void data(JsonNode data, String key, UnitDraft unit) {
        if (data instanceof ObjectNode object && object.has("doc") && !object.has("document")) {
            object.set("document", object.get("doc"));
        }
        UnitFields.read(data, unit, builder.problems());
        data.path("elaborates")
                .forEach(to -> builder.relate(key, "[" + to.asText() + "]", Relation.UnitKind.ELABORATES));
    }
}
