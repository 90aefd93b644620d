package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;

/** Reads the examples of a rule: at least one of each kind. For one thread. */
final class ExampleReader {
    private final List<Problem> problems;

    ExampleReader(List<Problem> problems) {
        this.problems = problems;
    }

    /** @param rule where the rule stands */
    List<Rule.Example> read(YamlFields rule, Place place) {
        Optional<YamlNode.Mapping> mapping = rule.mapping("examples");
        if (rule.node("examples").isEmpty()) {
            error(place, "'examples' is missing", "add examples: {match: ['…'], no-match: ['…']}");
        }
        List<Rule.Example> examples = new ArrayList<>();
        if (mapping.isPresent()) {
            YamlFields kinds = new YamlFields(mapping.get(), problems);
            examples.addAll(examples(kinds, "match", mapping.get().place()));
            examples.addAll(examples(kinds, "no-match", mapping.get().place()));
            kinds.done();
        }
        return examples;
    }

    private List<Rule.Example> examples(YamlFields kinds, String kind, Place place) {
        List<YamlNode> nodes = kinds.node(kind).map(YamlNode::asList).orElse(List.of());
        if (nodes.isEmpty()) {
            error(place, "there is no " + kind + " example", "add at least one");
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (YamlNode node : nodes) {
            Optional<String> text = node.asText();
            if (text.isEmpty()) {
                error(node.place(), "an example is a text", "put it in quotes");
            } else {
                Rule.Example example = new Rule.Example(text.get(), kind.equals("match"), node.place());
                check(example);
                examples.add(example);
            }
        }
        return examples;
    }

    private void check(Rule.Example example) {
        MarkedText marked = MarkedText.parse(example.text());
        if (marked.mistake().isPresent()) {
            error(
                    example.place(),
                    marked.mistake().get(),
                    "write a backslash before a bracket that is meant literally");
        } else if (!example.matches() && !marked.matches().isEmpty()) {
            error(example.place(), "a no-match example has no [match]", "take the brackets out, or write \\[");
        }
    }

    private void error(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
