package org.elenchus.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.argument.Topic;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Lexicon;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.rule.RuleSources.SourceFile;
import org.elenchus.yaml.YamlFields;
import org.elenchus.yaml.YamlNode;
import org.elenchus.yaml.YamlReader;
import org.elenchus.yaml.YamlResult;

/** Reads one rule file; what is wrong goes to a list, and what is right is still read. For one thread. */
final class RuleReader {

    /** A rule and the id of the one it replaces, empty if none. */
    record Draft(Rule rule, String overrides) {}

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SourceFile file;
    private final Vocabulary vocabulary;
    private final PatternReader patterns;
    private final List<Problem> problems;

    RuleReader(SourceFile file, Vocabulary vocabulary, Map<String, Lexicon> lexicons, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.patterns = new PatternReader(lexicons, problems);
        this.problems = problems;
    }

    List<Draft> read() {
        YamlResult result = YamlReader.read(file.path(), file.text());
        problems.addAll(result.problems());
        List<Draft> drafts = new ArrayList<>();
        for (YamlNode node : result.root().map(YamlNode::asList).orElse(List.of())) {
            if (node instanceof YamlNode.Mapping mapping) {
                rule(mapping).ifPresent(drafts::add);
            } else {
                error(node.place(), "a rule is expected here, not " + node.kind(), "write '- id: " + prefix() + "…'");
            }
        }
        return drafts;
    }

    private Optional<Draft> rule(YamlNode.Mapping mapping) {
        int before = problems.size();
        YamlFields fields = new YamlFields(mapping, problems);
        String id = id(fields, mapping.place());
        Optional<Yield> yields = yields(fields, mapping.place());
        Optional<YamlNode> value = fields.node("value");
        Optional<Topic> topic = topic(fields, yields);
        double weight = weight(fields);
        String why = fields.required("why").orElse("");
        List<Cql> pattern = required(fields, mapping.place());
        List<Cql> unless = patterns.read(fields, "unless", false);
        List<Cql> unlessOverlap = patterns.read(fields, "unless-overlap", false);
        String overrides = fields.text("overrides").orElse("");
        List<Rule.Example> examples = new ExampleReader(problems).read(fields, mapping.place());
        fields.done();
        String word = yields.map(y -> value(y, value, pattern, mapping.place())).orElse("");
        if (yields.isEmpty() || pattern.isEmpty() || (id.isEmpty() && problems.size() > before)) {
            return Optional.empty();
        }
        Rule rule = new Rule(
                id,
                file.language(),
                yields.get(),
                word,
                topic,
                weight,
                why,
                pattern,
                unless,
                unlessOverlap,
                examples,
                mapping.place());
        return Optional.of(new Draft(rule, overrides));
    }

    private String prefix() {
        return file.language() + "." + file.name() + ".";
    }

    private String id(YamlFields fields, Place place) {
        Optional<String> id = fields.required("id");
        if (id.isPresent()
                && (!id.get().startsWith(prefix())
                        || !NAME.matcher(id.get().substring(prefix().length())).matches())) {
            error(
                    fields.node("id").map(YamlNode::place).orElse(place),
                    "id '" + id.get() + "' does not name its language and file",
                    "write " + prefix() + "‹name› with small letters, digits and '-'");
        }
        return id.orElse("");
    }

    private Optional<Yield> yields(YamlFields fields, Place place) {
        Optional<String> label = fields.required("yields");
        Optional<Yield> yields = label.flatMap(Yield::parse);
        if (label.isPresent() && yields.isEmpty()) {
            error(
                    fields.node("yields").map(YamlNode::place).orElse(place),
                    "a rule cannot yield '" + label.get() + "'",
                    "it yields one of "
                            + String.join(
                                    ", ",
                                    List.of(Yield.values()).stream()
                                            .map(Yield::label)
                                            .toList()));
        }
        return yields;
    }

    private String value(Yield yields, Optional<YamlNode> node, List<Cql> pattern, Place place) {
        Vocabulary.Entry entry = vocabulary.of(yields);
        String word = node.flatMap(YamlNode::asText).orElse("");
        Place at = node.map(YamlNode::place).orElse(place);
        String all = String.join(", ", entry.values());
        if (word.isEmpty()) {
            if (entry.required()) {
                error(at, yields.label() + " needs a value", "add 'value:' with one of " + all);
            } else if (!entry.captures().isEmpty() && !capturesOneOf(entry.captures(), pattern)) {
                String label = entry.captures().iterator().next();
                error(
                        at,
                        "no pattern captures '" + label + "'",
                        "label the words: " + label + ":( … )"
                                + (all.isEmpty() ? "" : ", or add 'value:' with one of " + all));
            }
        } else if (entry.values().isEmpty()) {
            error(at, yields.label() + " takes no value", "delete the line");
        } else if (!entry.values().contains(word)) {
            error(at, yields.label() + " has no value '" + word + "'", "write one of " + all);
        }
        return word;
    }

    private static boolean capturesOneOf(Set<String> labels, List<Cql> patterns) {
        Set<String> captured = new HashSet<>();
        patterns.forEach(pattern -> captured.addAll(pattern.labels()));
        return patterns.isEmpty() || labels.stream().anyMatch(captured::contains);
    }

    private Optional<Topic> topic(YamlFields fields, Optional<Yield> yields) {
        Optional<String> text = fields.text("topic");
        Optional<Topic> topic = text.flatMap(Topic::parse);
        if (text.isPresent()) {
            Place at = fields.node("topic").orElseThrow().place();
            if (yields.isPresent() && yields.get() != Yield.CRITICISM) {
                error(at, "only Criticism has a topic", "delete the line");
            } else if (topic.isEmpty()) {
                List<String> all =
                        List.of(Topic.values()).stream().map(Topic::label).toList();
                error(at, "there is no topic '" + text.get() + "'", "write one of " + String.join(", ", all));
            }
        }
        return topic;
    }

    private double weight(YamlFields fields) {
        double weight = fields.number("weight").orElse(1.0);
        if (!(weight > 0 && weight <= 10)) {
            error(
                    fields.node("weight").orElseThrow().place(),
                    "weight " + String.format(Locale.ROOT, "%s", weight) + " is out of range",
                    "write a number above 0 and up to 10");
        }
        return weight;
    }

    private List<Cql> required(YamlFields fields, Place place) {
        List<Cql> all = new ArrayList<>(patterns.read(fields, "pattern", true));
        all.addAll(patterns.read(fields, "patterns", true));
        if (Stream.of("pattern", "patterns")
                .flatMap(key -> fields.node(key).stream())
                .allMatch(node -> node.asList().isEmpty())) {
            error(place, "'pattern' is missing", "add a line pattern: '…' or a list patterns:");
        }
        return all;
    }

    private void error(Place place, String message, String hint) {
        problems.add(Problem.error(place, message, hint));
    }
}
