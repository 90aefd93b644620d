package org.elenchus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.problem.Problem;

/**
 * Takes the fields of one mapping by name and type, adds a problem for each that is missing or of the wrong kind, and
 * at the end ({@link #done()}) for each that nobody asked for. For one thread.
 */
public final class YamlFields {
    private final YamlNode.Mapping mapping;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    /** @param problems where what is wrong is added */
    public YamlFields(YamlNode.Mapping mapping, List<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The node under a key, empty if there is none or it is null. */
    public Optional<YamlNode> node(String key) {
        asked.add(key);
        return mapping.get(key).filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNull()));
    }

    /** The text under a key; a problem if it is not one. */
    public Optional<String> text(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get().asText().isEmpty()) {
            wrongKind(key, node.get(), "a text");
        }
        return node.flatMap(YamlNode::asText);
    }

    /** The text under a key; a problem if there is none. */
    public Optional<String> required(String key) {
        Optional<String> text = text(key);
        if (node(key).isEmpty()) {
            problems.add(Problem.error(mapping.place(), "'" + key + "' is missing", "add a line '" + key + ": …'"));
        }
        return text;
    }

    /** The texts under a key that holds a text or a list of texts; empty if there is none. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : node(key).map(YamlNode::asList).orElse(List.of())) {
            item.asText().ifPresentOrElse(texts::add, () -> wrongKind(key, item, "a text or a list of texts"));
        }
        return texts;
    }

    /** The number under a key; a problem if it is not one. */
    public Optional<Double> number(String key) {
        Optional<YamlNode> node = node(key);
        Optional<String> text = node.flatMap(YamlNode::asText);
        try {
            if (text.isPresent()) {
                return Optional.of(Double.parseDouble(text.get()));
            }
        } catch (NumberFormatException e) {
            // told below, with the value that is no number
        }
        node.ifPresent(value -> wrongKind(key, value, "a number"));
        return Optional.empty();
    }

    /** The mapping under a key; a problem if it is not one. */
    public Optional<YamlNode.Mapping> mapping(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && node.get().asMapping().isEmpty()) {
            wrongKind(key, node.get(), "a mapping");
        }
        return node.flatMap(YamlNode::asMapping);
    }

    /** Adds a problem for every key that was never asked for. */
    public void done() {
        for (YamlNode.Mapping.Entry entry : mapping.entries()) {
            if (!asked.contains(entry.key().text())) {
                problems.add(Problem.error(
                        entry.key().place(),
                        "unknown key '" + entry.key().text() + "'",
                        "the keys here are " + String.join(", ", asked)));
            }
        }
    }

    private void wrongKind(String key, YamlNode node, String wanted) {
        String found = node.asText().map(text -> "'" + text + "'").orElse(node.kind());
        problems.add(Problem.error(
                node.place(),
                "'" + key + "' must be " + wanted + ", not " + found,
                "see docs/formats.md for this key"));
    }
}
