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
import org.elenchus.cql.Anchors.Anchor;

/** Derives from a pattern what a sentence, and the first token of a match, must have. For one thread. */
final class AnchorFinder {
    private static final int SHORT_PREFIX = 3;
    private static final int LONG_PREFIX = 5;

    private final Map<String, Lexicon> lexicons;

    AnchorFinder(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    /** Each holds of a sentence that the pattern matches. */
    List<Set<Anchor>> clauses(Cql pattern) {
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

    /** What the first token of a match has; empty if that is not known. */
    Optional<Set<Anchor>> head(Cql pattern) {
        return switch (pattern) {
            case Cql.OneToken token -> best(clauses(token.condition()));
            case Cql.Phrase phrase ->
                Optional.of(words(lexicon(phrase.lexicon()).firstWords()));
            case Cql.Stretch stretch -> Optional.of(Set.of(new Anchor.Mark(stretch.kind())));
            case Cql.Edge edge -> Optional.of(Set.of());
            case Cql.Sequence sequence -> {
                Set<Anchor> heads = new LinkedHashSet<>();
                boolean known = true;
                for (Cql item : sequence.items()) {
                    Optional<Set<Anchor>> head = head(item);
                    head.ifPresent(heads::addAll);
                    known &= head.isPresent();
                    if (!known || item.leastTokens() > 0) {
                        break;
                    }
                }
                yield known ? Optional.of(heads) : Optional.empty();
            }
            case Cql.Choice choice -> {
                Set<Anchor> heads = new LinkedHashSet<>();
                boolean known = true;
                for (Cql option : choice.options()) {
                    Optional<Set<Anchor>> head = head(option);
                    head.ifPresent(heads::addAll);
                    known &= head.isPresent();
                }
                yield known ? Optional.of(heads) : Optional.empty();
            }
            case Cql.Repeat repeat -> head(repeat.item());
            case Cql.Capture capture -> head(capture.item());
        };
    }

    private static Optional<Set<Anchor>> best(List<Set<Anchor>> clauses) {
        return clauses.stream().min(Comparator.comparingInt(Anchors::cost));
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

    /** The parts of speech it can be; no clause if it need not be any. */
    private static List<Set<Anchor>> parts(String regex) {
        Set<Anchor> parts = new LinkedHashSet<>();
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        for (String pos : Attribute.POS.allowed()) {
            if (pattern.matcher(pos).matches()) {
                parts.add(new Anchor.Part(pos));
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
}
