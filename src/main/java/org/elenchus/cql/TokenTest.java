package org.elenchus.cql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A compiled condition. Thread safe. */
@FunctionalInterface
interface TokenTest {

    boolean test(Subject subject, int index);

    /**
     * Compiles a condition.
     *
     * @throws IllegalArgumentException if a lexicon is not there or a regular expression is faulty
     */
    static TokenTest of(Condition condition, Map<String, Lexicon> lexicons) {
        return switch (condition) {
            case Condition.Any any -> (subject, index) -> true;
            case Condition.Not not -> {
                TokenTest inner = of(not.inner(), lexicons);
                yield (subject, index) -> !inner.test(subject, index);
            }
            case Condition.And and -> all(tests(and.parts(), lexicons), true);
            case Condition.Or or -> all(tests(or.parts(), lexicons), false);
            case Condition.Compare compare -> comparison(compare);
            case Condition.Member member -> membership(member, lexicons);
        };
    }

    private static TokenTest[] tests(List<Condition> parts, Map<String, Lexicon> lexicons) {
        return parts.stream().map(part -> of(part, lexicons)).toArray(TokenTest[]::new);
    }

    /** All of them ({@code wanted}) or at least one (not {@code wanted}): stops at the first that decides. */
    private static TokenTest all(TokenTest[] tests, boolean wanted) {
        return (subject, index) -> {
            for (TokenTest test : tests) {
                if (test.test(subject, index) != wanted) {
                    return !wanted;
                }
            }
            return wanted;
        };
    }

    private static TokenTest comparison(Condition.Compare compare) {
        Attribute attribute = compare.attribute();
        boolean equal = compare.equal();
        String regex = attribute.isFolded() ? compare.regex().replace('ё', 'е').replace('Ё', 'е') : compare.regex();
        Optional<Set<String>> words = RegexWords.of(regex);
        if (words.isPresent()) {
            Set<String> set = words.get().stream()
                    .map(word -> canonical(attribute, word))
                    .collect(Collectors.toUnmodifiableSet());
            if (set.size() == 1) {
                String only = set.iterator().next();
                return (subject, index) -> attribute.of(subject, index).equals(only) == equal;
            }
            return (subject, index) -> set.contains(attribute.of(subject, index)) == equal;
        }
        int flags = attribute == Attribute.FORM ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        Pattern pattern = Pattern.compile(regex, flags);
        return (subject, index) -> pattern.matcher(attribute.of(subject, index)).matches() == equal;
    }

    /** The value as tokens have it, whatever its case in the pattern. */
    private static String canonical(Attribute attribute, String value) {
        if (attribute.isFolded()) {
            return Folding.fold(value);
        }
        return attribute.allowed().stream()
                .filter(v -> v.equalsIgnoreCase(value))
                .findFirst()
                .orElse(value);
    }

    private static TokenTest membership(Condition.Member member, Map<String, Lexicon> lexicons) {
        Lexicon lexicon = lexicons.get(member.lexicon());
        if (lexicon == null) {
            throw new IllegalArgumentException("no lexicon @" + member.lexicon());
        }
        Attribute attribute = member.attribute();
        boolean in = member.in();
        if (attribute == Attribute.FORM) {
            return (subject, index) -> lexicon.contains(subject.word(index)) == in;
        }
        return (subject, index) -> lexicon.contains(attribute.of(subject, index)) == in;
    }
}
