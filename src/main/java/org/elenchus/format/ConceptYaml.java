package org.elenchus.format;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;

/** Concepts as items of a {@code concepts.yaml}. Stateless. */
public final class ConceptYaml {
    /** What a file begins with before its first item. */
    public static final String HEAD = "version: 1\nconcepts:\n";

    private ConceptYaml() {}

    /**
     * The items, each with its line end.
     *
     * @param all every concept that the file will have: links to others are left out
     */
    public static String items(List<Concept> concepts, ConceptScheme all) {
        return concepts.stream().map(c -> item(c, all)).collect(Collectors.joining());
    }

    private static String item(Concept concept, ConceptScheme all) {
        StringBuilder yaml = new StringBuilder("- id: " + quoted(concept.id().value()) + "\n  labels:\n");
        Set<String> languages = new LinkedHashSet<>();
        concept.labels().forEach(l -> languages.add(l.language()));
        for (String language : languages) {
            List<Label> labels = new ArrayList<>(concept.labels().stream()
                    .filter(l -> l.language().equals(language))
                    .toList());
            Label preferred =
                    labels.stream().filter(Label::preferred).findFirst().orElse(labels.getFirst());
            labels.remove(preferred);
            yaml.append("    ")
                    .append(language)
                    .append(":\n      preferred: ")
                    .append(quoted(preferred.text()))
                    .append('\n');
            if (!labels.isEmpty()) {
                yaml.append("      alternative: ")
                        .append(list(labels.stream().map(Label::text).toList()))
                        .append('\n');
            }
        }
        links(yaml, "broader", concept.broader(), all);
        links(yaml, "related", concept.related(), all);
        if (!concept.proposedBy().isEmpty()) {
            yaml.append("  proposed-by: ").append(list(concept.proposedBy())).append('\n');
        }
        return yaml.toString();
    }

    private static void links(StringBuilder yaml, String key, List<ConceptId> ids, ConceptScheme all) {
        List<String> known = ids.stream()
                .filter(i -> all.find(i).isPresent())
                .map(ConceptId::value)
                .toList();
        if (!known.isEmpty()) {
            yaml.append("  ").append(key).append(": ").append(list(known)).append('\n');
        }
    }

    private static String list(List<String> values) {
        return values.stream().map(ConceptYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A JSON string is a YAML string. */
    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
