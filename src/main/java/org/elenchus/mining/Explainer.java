package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.rule.Match;
import org.elenchus.rule.RuleMatcher;
import org.elenchus.rule.Trace;
import org.elenchus.text.Span;
import org.elenchus.text.TokenRange;

/** Tells why a unit is what it is, with the same matcher and the same weights that made it. Thread-safe. */
final class Explainer {
    private static final int MOST_NEAREST = 5;
    private final RuleMatcher matcher;

    Explainer(RuleMatcher matcher) {
        this.matcher = matcher;
    }

    Explanation explain(
            ArgumentUnit unit, Reading reading, Verdict verdict, Ballot ballot, List<Explanation.Link> links) {
        List<Explanation.Option> options = verdict.probabilities().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> ballot.option(verdict, e.getKey(), unit.type()))
                .toList();
        Trace trace = trace(reading);
        List<Explanation.Note> fired = new ArrayList<>();
        List<Explanation.Note> blocked = new ArrayList<>();
        List<Trace.Trial> misses = new ArrayList<>();
        for (Trace.Trial trial : trace.trials()) {
            trial.fired().forEach(m -> fired.add(note(m, reading, "")));
            trial.blocked().forEach(b -> blocked.add(note(b.match(), reading, b.exception())));
            trial.nearest()
                    .filter(n -> n.passed() > 0 && overlaps(n.matched(), unit.span(), reading))
                    .ifPresent(n -> misses.add(trial));
        }
        misses.sort(Comparator.comparingInt(
                        (Trace.Trial t) -> -t.nearest().orElseThrow().passed())
                .thenComparing(t -> t.rule().id()));
        List<Explanation.Note> nearest =
                misses.stream().limit(MOST_NEAREST).map(t -> miss(t, reading)).toList();
        return new Explanation(unit, ballot.confidence(), options, fired, blocked, nearest, links);
    }

    /** What became of every rule on a sentence. */
    Trace trace(Reading reading) {
        return matcher.trace(reading.input());
    }

    private static boolean overlaps(TokenRange range, Span span, Reading reading) {
        if (range.start() >= range.end()) {
            return false;
        }
        return reading.tokens().get(range.start()).span().start() < span.end()
                && reading.tokens().get(range.end() - 1).span().end() > span.start();
    }

    private static Explanation.Note note(Match match, Reading reading, String detail) {
        return new Explanation.Note(
                match.rule().id(), match.rule().why(), reading.words(match.start(), match.end()), detail);
    }

    private static Explanation.Note miss(Trace.Trial trial, Reading reading) {
        TokenRange matched = trial.nearest().orElseThrow().matched();
        return new Explanation.Note(
                trial.rule().id(),
                trial.rule().why(),
                reading.words(matched.start(), matched.end()),
                trial.nearest().orElseThrow().condition());
    }
}
