package org.elenchus.cql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.elenchus.text.TokenRange;

/** The meaning of patterns, spelt out: every way in order of preference, with its captures. Slow and plain. */
final class NaiveMatcher {
    private final Subject subject;

    NaiveMatcher(Subject subject) {
        this.subject = subject;
    }

    List<Found> findAll(Cql pattern) {
        List<Found> all = new ArrayList<>();
        int start = 0;
        while (start <= subject.size()) {
            var ways = ways(pattern, start, Map.of()).entrySet().iterator();
            int next = start + 1;
            if (ways.hasNext()) {
                var way = ways.next();
                all.add(new Found(new TokenRange(start, way.getKey()), way.getValue()));
                next = Math.max(next, way.getKey());
            }
            start = next;
        }
        return all;
    }

    /** Ends of all matches at a token, the preferred first, each with the captures of the preferred way to it. */
    private Map<Integer, Map<String, TokenRange>> ways(Cql pattern, int at, Map<String, TokenRange> captures) {
        Map<Integer, Map<String, TokenRange>> ways = new LinkedHashMap<>();
        switch (pattern) {
            case Cql.OneToken t -> {
                if (at < subject.size() && holds(t.condition(), at)) {
                    ways.put(at + 1, captures);
                }
            }
            case Cql.Phrase p -> {
                for (int end = subject.size(); end > at; end--) {
                    if (isPhrase(p.lexicon(), at, end)) {
                        ways.put(end, captures);
                    }
                }
            }
            case Cql.Stretch s -> {
                if (at < subject.size()) {
                    Arrays.stream(subject.ends(s.kind(), at)).forEach(end -> ways.put(end, captures));
                }
            }
            case Cql.Edge e -> {
                boolean there = switch (e.side()) {
                    case SENTENCE_START -> at == 0;
                    case SENTENCE_END -> at == subject.size();
                    case PARAGRAPH_START -> at == 0 && subject.paragraphStart();
                };
                if (there) {
                    ways.put(at, captures);
                }
            }
            case Cql.Choice c -> c.options().forEach(o -> ways(o, at, captures).forEach(ways::putIfAbsent));
            case Cql.Sequence s -> {
                ways.put(at, captures);
                for (Cql item : s.items()) {
                    Map<Integer, Map<String, TokenRange>> next = new LinkedHashMap<>();
                    ways.forEach((end, with) -> ways(item, end, with).forEach(next::putIfAbsent));
                    ways.clear();
                    ways.putAll(next);
                }
            }
            case Cql.Repeat r -> repeat(r, 0, at, captures, ways);
            case Cql.Capture c ->
                ways(c.item(), at, captures).forEach((end, with) -> {
                    Map<String, TokenRange> more = new HashMap<>(with);
                    more.put(c.label(), new TokenRange(at, end));
                    ways.put(end, more);
                });
        }
        return ways;
    }

    private void repeat(
            Cql.Repeat r,
            int times,
            int at,
            Map<String, TokenRange> captures,
            Map<Integer, Map<String, TokenRange>> ways) {
        if (times >= r.min() && r.lazy()) {
            ways.putIfAbsent(at, captures);
        }
        if (times < r.max()) {
            ways(r.item(), at, captures).forEach((end, with) -> repeat(r, times + 1, end, with, ways));
        }
        if (times >= r.min() && !r.lazy()) {
            ways.putIfAbsent(at, captures);
        }
    }

    private static List<String> entries(String lexicon) {
        return Objects.requireNonNull(Patterns.LEXICONS.get(lexicon)).entries();
    }

    private boolean isPhrase(String lexicon, int start, int end) {
        return entries(lexicon).stream().map(entry -> entry.split(" ", -1)).anyMatch(words -> {
            boolean same = words.length == end - start;
            for (int i = 0; same && i < words.length; i++) {
                same = words[i].equals(subject.word(start + i)) || words[i].equals(subject.lemma(start + i));
            }
            return same;
        });
    }

    private boolean holds(Condition condition, int at) {
        return switch (condition) {
            case Condition.Any any -> true;
            case Condition.Not not -> !holds(not.inner(), at);
            case Condition.And and -> and.parts().stream().allMatch(part -> holds(part, at));
            case Condition.Or or -> or.parts().stream().anyMatch(part -> holds(part, at));
            case Condition.Member m ->
                entries(m.lexicon()).contains(m.attribute().of(subject, at)) == m.in();
            case Condition.Compare c -> {
                boolean form = c.attribute() == Attribute.FORM;
                String regex =
                        form ? c.regex() : c.regex().toLowerCase(Locale.ROOT).replace('ё', 'е');
                String value = c.attribute().of(subject, at);
                yield Pattern.matches(regex, form ? value : value.toLowerCase(Locale.ROOT)) == c.equal();
            }
        };
    }
}
