package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.elenchus.problem.Place;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;

/** Runs the examples of rules as tests. For one thread. */
public final class RuleExamples {

    /**
     * An example that did not come out.
     *
     * @param rule id of the rule
     * @param place where the example stands
     * @param expected what the file says
     * @param got what happened
     */
    public record Failure(String rule, Place place, String expected, String got) {
        @Override
        public String toString() {
            return place + ": " + rule + "\n    expected " + expected + "\n    got      " + got;
        }
    }

    private final RuleSet rules;
    private final BiFunction<String, String, List<Sentence>> analyser;

    /** @param analyser the sentences of a text: language, text → sentences with offsets in the text */
    public RuleExamples(RuleSet rules, BiFunction<String, String, List<Sentence>> analyser) {
        this.rules = rules;
        this.analyser = analyser;
    }

    /** All examples that do not come out, in order of the rules. */
    public List<Failure> run() {
        return run(rules.rules());
    }

    /** The examples of some rules. */
    public List<Failure> run(List<Rule> some) {
        List<Failure> failures = new ArrayList<>();
        for (Rule rule : some) {
            RuleMatcher matcher = new RuleMatcher(rules.only(List.of(rule)));
            rule.examples().forEach(example -> run(rule, matcher, example, failures));
        }
        return failures;
    }

    private void run(Rule rule, RuleMatcher matcher, Rule.Example example, List<Failure> failures) {
        MarkedText marked = MarkedText.parse(example.text());
        List<Sentence> sentences = analyser.apply(rule.language(), marked.text());
        List<String> got = new ArrayList<>();
        TreeSet<Span> spans = new TreeSet<>();
        for (Sentence sentence : sentences) {
            Trace trace = matcher.trace(marked.input(sentence));
            trace.matches().forEach(match -> spans.add(match.range().in(sentence)));
            got.add(TraceText.of(trace.trials().getFirst(), sentence));
        }
        String explained = String.join("; ", got);
        if (!example.matches()) {
            if (!spans.isEmpty()) {
                failures.add(new Failure(rule.id(), example.place(), "no match: " + marked.text(), explained));
            }
            return;
        }
        boolean right = marked.matches().isEmpty() ? !spans.isEmpty() : spans.equals(new TreeSet<>(marked.matches()));
        if (!right) {
            failures.add(new Failure(rule.id(), example.place(), "match: " + shown(marked), explained));
        }
    }

    private static String shown(MarkedText marked) {
        String where = marked.matches().stream()
                .map(span -> "[" + span.cover(marked.text()) + "]")
                .collect(Collectors.joining(" "));
        return marked.matches().isEmpty() ? marked.text() : where + " in: " + marked.text();
    }
}
