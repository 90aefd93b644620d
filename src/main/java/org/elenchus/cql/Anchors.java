package org.elenchus.cql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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

        /** A marked stretch. */
        record Mark(Cql.Stretch.Kind kind) implements Anchor {}
    }

    private final Map<String, Lexicon> lexicons;

    private Anchors(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /**
     * A clause without any of which the pattern cannot match, the one that fewest sentences are likely to satisfy;
     * empty if the pattern can match a sentence of any words.
     */
    public static Optional<Set<Anchor>> of(Cql pattern, Map<String, Lexicon> lexicons) {
        return new Anchors(lexicons).clause(pattern);
    }

    private Optional<Set<Anchor>> clause(Cql pattern) {
        return switch (pattern) {
            case Cql.OneToken token -> clause(token.condition());
            case Cql.Phrase phrase -> Optional.of(phrase(phrase.lexicon()));
            case Cql.Stretch stretch -> Optional.of(Set.of(new Anchor.Mark(stretch.kind())));
            case Cql.Edge edge -> Optional.empty();
            case Cql.Sequence sequence ->
                best(sequence.items().stream().map(this::clause).toList());
            case Cql.Choice choice ->
                union(choice.options().stream().map(this::clause).toList());
            case Cql.Repeat repeat -> repeat.min() == 0 ? Optional.empty() : clause(repeat.item());
            case Cql.Capture capture -> clause(capture.item());
        };
    }

    private Optional<Set<Anchor>> clause(Condition condition) {
        return switch (condition) {
            case Condition.Any any -> Optional.empty();
            case Condition.Not not -> Optional.empty();
            case Condition.And and ->
                best(and.parts().stream().map(this::clause).toList());
            case Condition.Or or -> union(or.parts().stream().map(this::clause).toList());
            case Condition.Compare compare -> compare(compare);
            case Condition.Member member ->
                member.in() && member.attribute().isText()
                        ? Optional.of(words(lexicon(member.lexicon()).words()))
                        : Optional.empty();
        };
    }

    private static Optional<Set<Anchor>> compare(Condition.Compare compare) {
        if (!compare.equal() || !compare.attribute().isText()) {
            return Optional.empty();
        }
        Optional<Set<String>> words = RegexWords.of(compare.regex());
        if (words.isPresent()) {
            return Optional.of(words(words.get()));
        }
        Set<Anchor> prefixes = new LinkedHashSet<>();
        RegexWords.prefixes(compare.regex()).forEach(p -> prefixes.add(new Anchor.Prefix(Folding.fold(p))));
        return prefixes.isEmpty() ? Optional.empty() : Optional.of(prefixes);
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

    private static Optional<Set<Anchor>> best(List<Optional<Set<Anchor>>> clauses) {
        return clauses.stream().flatMap(Optional::stream).min(Comparator.comparingInt(Anchors::cost));
    }

    private static Optional<Set<Anchor>> union(List<Optional<Set<Anchor>>> clauses) {
        Set<Anchor> union = new LinkedHashSet<>();
        for (Optional<Set<Anchor>> clause : new ArrayList<>(clauses)) {
            if (clause.isEmpty()) {
                return Optional.empty();
            }
            union.addAll(clause.get());
        }
        return Optional.of(union);
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
                case Anchor.Mark mark -> 150;
            };
        }
        return cost;
    }
}
