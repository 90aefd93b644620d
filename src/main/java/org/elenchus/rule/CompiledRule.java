package org.elenchus.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elenchus.cql.Cql;
import org.elenchus.cql.Found;
import org.elenchus.cql.Lexicon;
import org.elenchus.cql.Subject;
import org.elenchus.cql.TokenPattern;

/**
 * A rule ready to be tried. Its patterns have numbers that follow each other, those of its exceptions after them.
 * Immutable, thread safe.
 */
final class CompiledRule {
    private final Rule rule;
    private final int first;
    private final List<TokenPattern> patterns;
    private final List<TokenPattern> unless;
    private final List<TokenPattern> unlessOverlap;

    /** @param first the number of its first pattern */
    CompiledRule(Rule rule, int first, Map<String, Lexicon> lexicons) {
        this.rule = rule;
        this.first = first;
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

    /** All its patterns in order of their numbers. */
    List<TokenPattern> numbered() {
        List<TokenPattern> all = new ArrayList<>(patterns);
        all.addAll(unless);
        all.addAll(unlessOverlap);
        return all;
    }

    /** Whether the sentence calls one of its patterns. */
    boolean isCalled(Call call) {
        int called = call.patterns().nextSetBit(first);
        return called >= 0 && called < first + patterns.size();
    }

    /** The words of the sentence by which its patterns are called. */
    List<String> cues(Call call) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < patterns.size(); i++) {
            words.addAll(call.words(first + i));
        }
        return List.copyOf(words);
    }

    /**
     * The matches that hold: no exception speaks against them, and of those that overlap the leftmost longest.
     *
     * @param blocked to which the others are added
     */
    List<Match> match(Subject subject, Call call, List<Trace.Blocked> blocked) {
        List<Match> matches = find(subject, call);
        if (matches.isEmpty()) {
            return matches;
        }
        if (matches.size() > 1) {
            matches.sort(RuleMatcher.ORDER);
        }
        Optional<Trace.Blocked> everywhere = anywhere(matches.getFirst(), subject, call);
        List<Match> kept = new ArrayList<>(matches.size());
        for (Match match : matches) {
            Optional<Trace.Blocked> against = everywhere.isPresent()
                    ? everywhere.map(b -> new Trace.Blocked(match, b.exception(), b.at()))
                    : overlapping(match, subject, call);
            if (against.isPresent()) {
                blocked.add(against.get());
            } else if (kept.isEmpty() || kept.getLast().end() <= match.start()) {
                kept.add(match);
            }
        }
        return kept;
    }

    private List<Match> find(Subject subject, Call call) {
        List<Match> matches = List.of();
        for (int i = 0; i < patterns.size(); i++) {
            long places = call.places(first + i);
            List<Found> found = places == 0 ? List.of() : patterns.get(i).findAll(subject, places);
            if (!found.isEmpty()) {
                matches = matches.isEmpty() ? new ArrayList<>() : matches;
                for (Found f : found) {
                    matches.add(new Match(rule, f.range().start(), f.range().end(), f.captures()));
                }
            }
        }
        return matches;
    }

    private Optional<Trace.Blocked> anywhere(Match match, Subject subject, Call call) {
        int number = first + patterns.size();
        for (TokenPattern exception : unless) {
            long places = call.places(number++);
            Optional<Found> found = places == 0 ? Optional.empty() : exception.findFirst(subject, places);
            if (found.isPresent()) {
                return Optional.of(new Trace.Blocked(
                        match, exception.toString(), found.get().range()));
            }
        }
        return Optional.empty();
    }

    private Optional<Trace.Blocked> overlapping(Match match, Subject subject, Call call) {
        int number = first + patterns.size() + unless.size();
        for (TokenPattern exception : unlessOverlap) {
            long places = call.places(number++);
            Optional<Found> found =
                    places == 0 ? Optional.empty() : exception.findOverlapping(subject, match.range(), places);
            if (found.isPresent()) {
                return Optional.of(new Trace.Blocked(
                        match, exception.toString(), found.get().range()));
            }
        }
        return Optional.empty();
    }
}
