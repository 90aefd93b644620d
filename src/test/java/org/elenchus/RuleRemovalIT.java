package org.elenchus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elenchus.argument.Annotations;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.evaluation.GoldReader;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.mining.Miner;
import org.elenchus.problem.ProblemException;
import org.elenchus.rule.Rule;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Analysis;
import org.junit.jupiter.api.Test;

/** Takes each rule out of the set: something else should be mined from the texts that we wrote ourselves. */
class RuleRemovalIT {
    private static final Pattern HEADING = Pattern.compile("\n(?=#)");
    private static final int TEXTS_PER_RULE = 15;
    private static final Path NO_TEXTS_OF_OTHERS = Path.of("no-such-folder");
    /** Passages that show what a rule is for: its id as a heading, then the passage. */
    private static final Path PASSAGES = Path.of("src/test/resources/rules/passages.md");

    private static final Pattern MARKS = Pattern.compile("^… |(?<!\\\\)[\\[\\]{}<>]|\\\\(?=[\\[\\]])");

    @Test
    void somethingElseIsMinedWhenARuleIsGone() throws Exception {
        try (PaperReader reader = PaperReader.shipped()) {
            compare(reader);
        }
    }

    private static void compare(PaperReader reader) throws Exception {
        LanguageAnalysis language = LanguageAnalysis.load();
        RuleSet rules = RuleSet.load(RuleSources.builtIn());
        ConceptScheme scheme = PaperReader.shippedScheme();
        List<Analysis> texts = texts(reader, language);
        MutationTally tally = new MutationTally("rules");
        Map<String, List<String>> passages = passages();
        for (String code : rules.languages()) {
            List<Rule> all = rules.rules(code);
            Miner whole = new Miner(language, rules).withRules(rules.only(all));
            Map<String, Set<Integer>> firing = firing(texts, whole, scheme);
            List<List<String>> usual =
                    texts.stream().map(t -> mined(t, whole, scheme)).toList();
            for (Rule rule : all) {
                List<Rule> others = all.stream().filter(r -> r != rule).toList();
                Miner without = whole.withRules(rules.only(others));
                Set<Integer> where = firing.getOrDefault(rule.id(), Set.of());
                boolean isNoticed = where.stream()
                                .limit(TEXTS_PER_RULE)
                                .anyMatch(i ->
                                        !mined(texts.get(i), without, scheme).equals(usual.get(i)))
                        || own(rule, passages, reader, language).stream()
                                .anyMatch(t -> !mined(t, without, scheme).equals(mined(t, whole, scheme)));
                tally.add(rule.id() + " fires in " + where.size() + " texts", isNoticed);
            }
        }
        tally.holds();
    }

    /** The passages that were written for a rule, and its own examples: each in a paragraph, and all in one. */
    private static List<Analysis> own(
            Rule rule, Map<String, List<String>> passages, PaperReader reader, LanguageAnalysis language) {
        List<String> examples = rule.examples().stream()
                .filter(Rule.Example::matches)
                .map(e -> MARKS.matcher(e.text()).replaceAll(""))
                .toList();
        List<String> texts = new ArrayList<>(passages.getOrDefault(rule.id(), List.of()));
        texts.add(String.join("\n\n", examples));
        texts.add(String.join(" ", examples));
        return texts.stream().map(text -> analysed(text, reader, language)).toList();
    }

    private static Map<String, List<String>> passages() throws IOException {
        Map<String, List<String>> passages = new HashMap<>();
        for (String part : Files.readString(PASSAGES).split("(?m)^# ")) {
            String[] both = part.split("\n", 2);
            if (both.length > 1) {
                passages.computeIfAbsent(both[0].strip(), id -> new ArrayList<>())
                        .add(both[1].strip());
            }
        }
        return passages;
    }

    /** Rule → numbers of the texts that it fires in, the shortest first. */
    private static Map<String, Set<Integer>> firing(List<Analysis> texts, Miner miner, ConceptScheme scheme) {
        Map<String, Set<Integer>> firing = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int text = i;
            miner.matches(texts.get(i), scheme)
                    .forEach(sentence -> sentence.forEach(
                            match -> firing.computeIfAbsent(match.rule().id(), id -> new TreeSet<>())
                                    .add(text)));
        }
        return firing;
    }

    private static List<String> mined(Analysis text, Miner miner, ConceptScheme scheme) {
        Annotations annotations = miner.mine(text, scheme);
        List<String> found = new ArrayList<>();
        annotations.units().forEach(u -> found.add(u.type() + " " + u.span() + u.holder() + u.topic() + u.concepts()));
        annotations.relations().forEach(r -> found.add(r.toString()));
        return found;
    }

    /** Short ones: what is mined from a section tells as much as what is mined from the paper, for less work. */
    private static List<Analysis> texts(PaperReader reader, LanguageAnalysis language) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Path file : files("corpus/texts")) {
            texts.addAll(List.of(HEADING.split(Files.readString(file))));
        }
        for (Path file : files("corpus/cases")) {
            GoldReader.read(file).forEach(text -> texts.add(text.text()));
        }
        GoldReader.read(Path.of("models/annotations/en.jsonl"), NO_TEXTS_OF_OTHERS)
                .forEach(text -> texts.add(text.text()));
        List<Analysis> analysed = new ArrayList<>(
                texts.stream().map(text -> analysed(text, reader, language)).toList());
        analysed.sort(Comparator.comparingInt(a -> a.document().text().length()));
        return analysed;
    }

    private static Analysis analysed(String text, PaperReader reader, LanguageAnalysis language) {
        try {
            return language.analyse(reader.document("text.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (ProblemException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
