package org.elenchus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.index.CorpusIndex;
import org.elenchus.query.Facet;
import org.elenchus.query.Nearest;
import org.elenchus.query.Query;
import org.elenchus.query.Search;

/** What a reader may have meant to search for: labels of concepts, names of holders, words of quotes. For one thread. */
public final class Suggestions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_BEGINNING = 2;
    /** A word that is in fewer quotes is as likely mistyped itself. */
    private static final int LEAST_QUOTES = 2;

    private final CorpusIndex index;
    private final ConceptScheme scheme;

    Suggestions(CorpusIndex index, ConceptScheme scheme) {
        this.index = index;
        this.scheme = scheme;
    }

    /**
     * Something to search for.
     *
     * @param kind what it is
     * @param text as a reader would write it
     * @param query how to search for it
     * @param units how many units it would find
     */
    public record Suggestion(Kind kind, String text, String query, long units) {}

    /** What can be suggested. */
    public enum Kind {
        CONCEPT,
        HOLDER,
        WORD
    }

    private record Rated(Suggestion suggestion, int distance) {}

    /** What begins like what was typed, or is near it in letters, on the other keyboard layout or in the other script. */
    public List<Suggestion> of(String typed, int most) throws IOException {
        String name = typed.strip();
        Nearest nearest = Nearest.of(name);
        Map<String, Rated> rated = new LinkedHashMap<>();
        Map<ConceptId, Map<UnitType, Integer>> counts = index.concepts();
        for (Concept concept : scheme.concepts()) {
            long units = counts.getOrDefault(concept.id(), Map.of()).values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            for (Label label : concept.labels()) {
                String query = new Query.About(label.text()).toString();
                rate(rated, nearest, name, new Suggestion(Kind.CONCEPT, label.text(), query, units));
            }
        }
        holders().forEach((holder, units) -> {
            String query = new Query.HeldBy(holder).toString();
            rate(rated, nearest, name, new Suggestion(Kind.HOLDER, holder, query, units));
        });
        index.eachWord((word, units) -> {
            if (units >= LEAST_QUOTES) {
                rate(rated, nearest, name, new Suggestion(Kind.WORD, word, word, units));
            }
        });
        return rated.values().stream()
                .sorted(Comparator.comparingInt(Rated::distance)
                        .thenComparingLong(r -> -r.suggestion().units())
                        .thenComparing(r -> r.suggestion().kind()))
                .limit(most)
                .map(Rated::suggestion)
                .toList();
    }

    /** A name of several words is found by any of them. */
    private static void rate(Map<String, Rated> rated, Nearest nearest, String typed, Suggestion suggestion) {
        int least = rating(nearest, typed, suggestion.text()).orElse(Integer.MAX_VALUE);
        Matcher words = WORD.matcher(suggestion.text());
        while (suggestion.kind() != Kind.WORD && words.find()) {
            least = Math.min(least, rating(nearest, typed, words.group()).orElse(Integer.MAX_VALUE));
        }
        if (least < Integer.MAX_VALUE) {
            int rating = least;
            rated.merge(
                    suggestion.query(), new Rated(suggestion, rating), (a, b) -> a.distance() <= b.distance() ? a : b);
        }
    }

    private static OptionalInt rating(Nearest nearest, String typed, String known) {
        boolean begins = typed.length() >= SHORTEST_BEGINNING
                && known.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        return begins ? OptionalInt.of(0) : nearest.distance(known);
    }

    private Map<String, Long> holders() throws IOException {
        Map<String, Long> holders = new LinkedHashMap<>();
        Search all = new Search(new Query.All(), Search.Order.DOCUMENT, 0, 1, Integer.MAX_VALUE);
        for (Facet facet : index.search(all).facets()) {
            if (facet.field() == Facet.Field.HOLDER) {
                facet.counts().forEach(c -> holders.put(c.value(), (long) c.units()));
            }
        }
        return holders;
    }

    /** The query with the nearest known word in the place of each that is in no quote; empty if there is none. */
    public Optional<Query> instead(Query query) throws IOException {
        Query better = better(query);
        return better.equals(query) ? Optional.empty() : Optional.of(better);
    }

    private Query better(Query query) throws IOException {
        return switch (query) {
            case Query.Word word -> new Query.Word(known(word.text()));
            case Query.Phrase phrase -> new Query.Phrase(knownWords(phrase.text()));
            case Query.And and -> new Query.And(better(and.parts()));
            case Query.Or or -> new Query.Or(better(or.parts()));
            case Query.Near near ->
                better(near.one()) instanceof Query.Text one && better(near.other()) instanceof Query.Text other
                        ? new Query.Near(one, other, near.distance())
                        : near;
            case Query.All other -> other;
            case Query.Text other -> other;
            case Query.Tokens other -> other;
            case Query.About other -> other;
            case Query.OfType other -> other;
            case Query.OnTopic other -> other;
            case Query.HeldBy other -> other;
            case Query.InLanguage other -> other;
            case Query.Years other -> other;
            case Query.InDocument other -> other;
            case Query.InSection other -> other;
            case Query.Linked other -> other;
            case Query.Unanswered other -> other;
            case Query.Translation other -> other;
            case Query.Confident other -> other;
            case Query.Not other -> other;
        };
    }

    private List<Query> better(List<Query> parts) throws IOException {
        List<Query> all = new ArrayList<>();
        for (Query part : parts) {
            all.add(better(part));
        }
        return all;
    }

    private String knownWords(String text) throws IOException {
        StringBuilder all = new StringBuilder();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (words.find()) {
            all.append(text, at, words.start()).append(known(words.group()));
            at = words.end();
        }
        return all.append(text.substring(at)).toString();
    }

    /** The word itself if it is in a quote, else the nearest that is, the most frequent of those. */
    private String known(String word) throws IOException {
        if (index.hasWord(word)) {
            return word;
        }
        Nearest nearest = Nearest.of(word);
        String[] best = {word};
        long[] rank = {Long.MAX_VALUE};
        index.eachWord((candidate, units) -> {
            OptionalInt distance = nearest.distance(candidate);
            if (distance.isPresent()) {
                long candidateRank = ((long) distance.getAsInt() << 40) - units;
                if (candidateRank < rank[0]) {
                    rank[0] = candidateRank;
                    best[0] = candidate;
                }
            }
        });
        return best[0];
    }
}
