package org.elenchus.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Found;
import org.elenchus.cql.Lexicon;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;
import org.elenchus.text.TokenRange;

/** A rule ready to be tried. Immutable, thread safe. */
final class CompiledRule {
    private final Rule rule;
    private final List<TokenPattern> patterns;
    private final List<TokenPattern> unless;
    private final List<TokenPattern> unlessOverlap;

    CompiledRule(Rule rule, Map<String, Lexicon> lexicons) {
        this.rule = rule;
        this.patterns = compile(rule.patterns(), lexicons);
        this.unless = compile(rule.unless(), lexicons);
        this.unlessOverlap = compile(rule.unlessOverlap(), lexicons);
    }

    private static List<TokenPattern> compile(List<Cql> sources, Map<String, Lexicon> lexicons) {
        return sources.stream()
                .map(source -> TokenPattern.compile(source, lexicons))
                .toList();
    }

    Rule rule() {
        return rule;
    }

    List<TokenPattern> patterns() {
        return patterns;
    }

    /** What one of the patterns finds, before exceptions. */
    void find(int pattern, Subject subject, List<Match> matches) {
        for (Found found : patterns.get(pattern).findAll(subject)) {
            matches.add(new Match(rule, found.range().start(), found.range().end(), found.captures()));
        }
    }

    /**
     * The matches that hold: no exception speaks against them, and of those that overlap the leftmost longest.
     *
     * @param matches at least one; put in order
     * @param blocked to which the others are added
     */
    List<Match> holding(List<Match> matches, Subject subject, List<Trace.Blocked> blocked) {
        if (matches.size() > 1) {
            matches.sort(RuleMatcher.ORDER);
        }
        Optional<Trace.Blocked> everywhere = anywhere(matches.getFirst(), subject);
        List<Match> kept = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Optional<Trace.Blocked> against = everywhere.isPresent()
                    ? everywhere.map(b -> new Trace.Blocked(match, b.exception(), b.at()))
                    : overlapping(match, subject);
            if (against.isPresent()) {
                blocked.add(against.get());
            } else if (kept.isEmpty() || kept.getLast().end() <= match.start()) {
                kept.add(match);
            }
        }
        return kept;
    }

    private Optional<Trace.Blocked> anywhere(Match match, Subject subject) {
        for (TokenPattern exception : unless) {
            List<Found> found = exception.findAll(subject);
            if (!found.isEmpty()) {
                return Optional.of(new Trace.Blocked(
                        match, exception.toString(), found.getFirst().range()));
            }
        }
        return Optional.empty();
    }

    private Optional<Trace.Blocked> overlapping(Match match, Subject subject) {
        TokenRange range = match.range();
        for (TokenPattern exception : unlessOverlap) {
            Optional<Found> found = exception.findOverlapping(subject, range);
            if (found.isPresent()) {
                return Optional.of(new Trace.Blocked(
                        match, exception.toString(), found.get().range()));
            }
        }
        return Optional.empty();
    }
}
