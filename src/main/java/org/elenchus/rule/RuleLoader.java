package org.elenchus.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elenchus.cql.Lexicon;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.problem.ProblemException;
import org.elenchus.problem.Severity;
import org.elenchus.rule.RuleReader.Draft;
import org.elenchus.rule.RuleSources.Layer;
import org.elenchus.rule.RuleSources.SourceFile;

/** Puts the layers of rules together and reports everything that is wrong with them at once. For one thread. */
final class RuleLoader {
    /** The rule files of every language pack. */
    static final List<String> FILES = List.of(
            "definition",
            "criterion",
            "criticism",
            "merit",
            "example",
            "claim",
            "none",
            "holder",
            "zone",
            "connective",
            "enumeration",
            "anaphor",
            "term",
            "topic",
            "relation");

    private final RuleSources sources;
    private final Vocabulary vocabulary;
    private final List<Problem> problems = new ArrayList<>();

    RuleLoader(RuleSources sources, Vocabulary vocabulary) {
        this.sources = sources;
        this.vocabulary = vocabulary;
    }

    RuleSet load() throws ProblemException {
        Map<String, Map<String, Lexicon>> lexicons = lexicons();
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Layer layer : sources.layers()) {
            Map<String, Rule> inLayer = new LinkedHashMap<>();
            for (SourceFile file : layer.files()) {
                checkEncoding(file);
                if (file.kind() == SourceFile.Kind.RULES) {
                    RuleReader reader = new RuleReader(
                            file, vocabulary, lexicons.getOrDefault(file.language(), Map.of()), problems);
                    reader.read().forEach(draft -> add(draft, rules, inLayer));
                }
            }
            rules.putAll(inLayer);
            if (layer.complete()) {
                warnOfMissingFiles(layer);
            }
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new ProblemException(problems);
        }
        return new RuleSet(List.copyOf(rules.values()), lexicons, problems, sources.digest());
    }

    private Map<String, Map<String, Lexicon>> lexicons() {
        Map<String, Map<String, List<String>>> entries = new TreeMap<>();
        for (Layer layer : sources.layers()) {
            for (SourceFile file : layer.files()) {
                if (file.kind() == SourceFile.Kind.LEXICON) {
                    entries.computeIfAbsent(file.language(), l -> new TreeMap<>())
                            .computeIfAbsent(file.name(), n -> new ArrayList<>())
                            .addAll(LexiconReader.read(file, problems));
                }
            }
        }
        Map<String, Map<String, Lexicon>> lexicons = new HashMap<>();
        entries.forEach((language, byName) -> {
            Map<String, Lexicon> ofLanguage = new TreeMap<>();
            byName.forEach((name, words) -> ofLanguage.put(name, Lexicon.of(name, words)));
            lexicons.put(language, ofLanguage);
        });
        return lexicons;
    }

    /** @param below the rules of the layers before, {@code layer} those of this one so far */
    private void add(Draft draft, Map<String, Rule> below, Map<String, Rule> layer) {
        Rule rule = draft.rule();
        if (!draft.overrides().isEmpty()) {
            if (below.remove(draft.overrides()) == null) {
                problems.add(Problem.error(
                        rule.place(),
                        "overrides '" + draft.overrides() + "', which is not a rule of the language packs",
                        nearest(draft.overrides(), below)));
            }
        }
        Rule other = layer.containsKey(rule.id()) ? layer.get(rule.id()) : below.get(rule.id());
        if (other != null) {
            problems.add(Problem.error(
                    rule.place(),
                    "there is a rule '" + rule.id() + "' already, in " + other.place(),
                    layer.containsKey(rule.id())
                            ? "give one of them another name"
                            : "add 'overrides: " + rule.id() + "' to replace it, or give this one another name"));
            return;
        }
        layer.put(rule.id(), rule);
    }

    private static String nearest(String id, Map<String, Rule> rules) {
        return rules.keySet().stream()
                .min((a, b) -> Integer.compare(common(b, id), common(a, id)))
                .map(near -> "did you mean '" + near + "'?")
                .orElse("delete the line");
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private void checkEncoding(SourceFile file) {
        int at = file.text().indexOf('\uFFFD');
        if (at >= 0) {
            int line = 1
                    + (int) file.text()
                            .substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            problems.add(Problem.error(
                    new Place(file.path(), line, 0), "here are bytes that are not UTF-8", "save the file as UTF-8"));
        }
    }

    private void warnOfMissingFiles(Layer layer) {
        for (String language :
                new TreeSet<>(layer.files().stream().map(SourceFile::language).toList())) {
            for (String name : FILES) {
                boolean there = layer.files().stream()
                        .anyMatch(file -> file.kind() == SourceFile.Kind.RULES
                                && file.language().equals(language)
                                && file.name().equals(name));
                if (!there) {
                    problems.add(Problem.warning(
                            Place.file("lang/" + language + "/rules/" + name + ".yaml"),
                            "the language has no such rules",
                            "write the file; every language has the same ones"));
                }
            }
        }
    }
}
