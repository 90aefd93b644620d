package org.elenchus.cql;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which words a sentence must have so that a pattern can match it at all. Each {@link Anchor} is a word that a token
 * has as its lemma or form, the beginning of one, or a marked stretch; a clause is a set of which one must be there.
 */
public final class Anchors {

    /** What a sentence can have. */
    public sealed interface Anchor {
        /** A token with this lemma or form, folded. */
        record Word(String text) implements Anchor {}

        /** A token whose lemma or form begins so. */
        record Prefix(String text) implements Anchor {}

        /** A token of this part of speech. */
        record Part(String pos) implements Anchor {}

        /** A marked stretch. */
        record Mark(Cql.Stretch.Kind kind) implements Anchor {}
    }

    private static final int MOST_CLAUSES = 4;
    private static final int SHORT_PREFIX = 3;
    private static final int LONG_PREFIX = 5;
    private static final Set<String> EVERYWHERE = Set.of("NOUN", "VERB", "ADJ", "ADP", "PUNCT");

    private final Map<String, Lexicon> lexicons;

    private Anchors(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * Clauses each of which a sentence must satisfy, the one first that fewest sentences are likely to satisfy; none if
     * the pattern can match a sentence of any words.
     */
    public static List<Set<Anchor>> of(Cql pattern, Map<String, Lexicon> lexicons) {
        return new Anchors(lexicons)
                .clauses(pattern).stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(Anchors::cost))
                        .limit(MOST_CLAUSES)
                        .toList();
    }

    private List<Set<Anchor>> clauses(Cql pattern) {
        return switch (pattern) {
            case Cql.OneToken token -> clauses(token.condition());
            case Cql.Phrase phrase -> List.of(phrase(phrase.lexicon()));
            case Cql.Stretch stretch -> List.of(Set.of(new Anchor.Mark(stretch.kind())));
            case Cql.Edge edge -> List.of();
            case Cql.Sequence sequence ->
                sequence.items().stream()
                        .flatMap(item -> clauses(item).stream())
                        .toList();
            case Cql.Choice choice ->
                union(choice.options().stream().map(this::clauses).toList());
            case Cql.Repeat repeat -> repeat.min() == 0 ? List.of() : clauses(repeat.item());
            case Cql.Capture capture -> clauses(capture.item());
        };
    }

    private List<Set<Anchor>> clauses(Condition condition) {
        return switch (condition) {
            case Condition.Any any -> List.of();
            case Condition.Not not -> List.of();
            case Condition.And and ->
                and.parts().stream().flatMap(part -> clauses(part).stream()).toList();
            case Condition.Or or -> union(or.parts().stream().map(this::clauses).toList());
            case Condition.Compare compare -> compare(compare);
            case Condition.Member member ->
                member.in() && member.attribute().isText()
                        ? List.of(words(lexicon(member.lexicon()).words()))
                        : List.of();
        };
    }

    private static List<Set<Anchor>> compare(Condition.Compare compare) {
        if (!compare.equal()) {
            return List.of();
        }
        if (compare.attribute() == Attribute.POS) {
            return parts(compare.regex());
        }
        Optional<Set<String>> words = RegexWords.of(compare.regex());
        if (!compare.attribute().isText()) {
            return List.of();
        }
        if (words.isPresent()) {
            return List.of(words(words.get()));
        }
        Set<Anchor> prefixes = new LinkedHashSet<>();
        RegexWords.prefixes(compare.regex()).forEach(p -> prefixes.add(prefix(Folding.fold(p))));
        return prefixes.isEmpty() ? List.of() : List.of(prefixes);
    }

    /** Cut to one of two lengths, so that the index has to look up only two beginnings of each word. */
    private static Anchor prefix(String text) {
        return new Anchor.Prefix(text.substring(0, text.length() >= LONG_PREFIX ? LONG_PREFIX : SHORT_PREFIX));
    }

    /** The parts of speech it can be; none if one of them is in every sentence, or it need not be any. */
    private static List<Set<Anchor>> parts(String regex) {
        Set<Anchor> parts = new LinkedHashSet<>();
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        for (String pos : Attribute.POS.allowed()) {
            if (pattern.matcher(pos).matches()) {
                parts.add(new Anchor.Part(pos));
                if (EVERYWHERE.contains(pos)) {
                    return List.of();
                }
            }
        }
        return parts.isEmpty() || pattern.matcher("").matches() ? List.of() : List.of(parts);
    }

    /** Of each phrase its longest word: the rarest, most often. */
    private Set<Anchor> phrase(String lexicon) {
        Set<String> words = new TreeSet<>();
        for (String entry : lexicon(lexicon).entries()) {
            words.add(Arrays.stream(entry.split(" "))
                    .max(Comparator.comparingInt(String::length))
                    .orElse(entry));
        }
        return words(words);
    }

    private Lexicon lexicon(String name) {
        Lexicon lexicon = lexicons.get(name);
        if (lexicon == null) {
            throw new IllegalArgumentException("no lexicon @" + name);
        }
        return lexicon;
    }

    private static Set<Anchor> words(Collection<String> words) {
        Set<Anchor> anchors = new LinkedHashSet<>();
        words.forEach(word -> anchors.add(new Anchor.Word(Folding.fold(word))));
        return anchors;
    }

    /** One of the alternatives holds, so one of their best clauses does. */
    private static List<Set<Anchor>> union(List<List<Set<Anchor>>> alternatives) {
        Set<Anchor> union = new LinkedHashSet<>();
        for (List<Set<Anchor>> clauses : alternatives) {
            if (clauses.isEmpty()) {
                return List.of();
            }
            union.addAll(Collections.min(clauses, Comparator.comparingInt(Anchors::cost)));
        }
        return List.of(union);
    }

    /** A guess at how many sentences satisfy the clause: short words are frequent ones. */
    private static int cost(Set<Anchor> clause) {
        int cost = 0;
        for (Anchor anchor : clause) {
            cost += switch (anchor) {
                case Anchor.Word word ->
                    word.text().length() <= 2
                            ? 200
                            : word.text().length() == 3 ? 60 : 6 / word.text().length() + 1;
                case Anchor.Prefix prefix -> prefix.text().length() <= 4 ? 30 : 5;
                case Anchor.Part part -> 300;
                case Anchor.Mark mark -> 150;
            };
        }
        return cost;
    }
}
