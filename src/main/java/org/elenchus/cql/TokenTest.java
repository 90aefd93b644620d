package org.elenchus.cql;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
        if (!attribute.isText()) {
            return closed(attribute, equal, compare.regex());
        }
        Predicate<String> test = WordTest.of(compare.regex(), attribute.isFolded());
        return switch (attribute) {
            case WORD -> (subject, index) -> test.test(subject.word(index)) == equal;
            case LEMMA -> (subject, index) -> test.test(subject.lemma(index)) == equal;
            case FORM -> (subject, index) -> test.test(subject.token(index).form()) == equal;
            default -> throw new IllegalArgumentException(attribute + " is no text");
        };
    }

    /** Of an attribute whose values are all known: the expression is tried on each of them once and for all. */
    private static TokenTest closed(Attribute attribute, boolean equal, String regex) {
        Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        int mask = pattern.matcher("").matches() ? 1 : 0;
        List<String> values = attribute.allowed();
        for (int i = 0; i < values.size(); i++) {
            mask |= pattern.matcher(values.get(i)).matches() ? 2 << i : 0;
        }
        int wanted = mask;
        return (subject, index) -> {
            int code = subject.code(attribute, index);
            boolean matches = code == Subject.UNKNOWN
                    ? pattern.matcher(attribute.of(subject, index)).matches()
                    : (wanted >>> code & 1) != 0;
            return matches == equal;
        };
    }

    private static TokenTest membership(Condition.Member member, Map<String, Lexicon> lexicons) {
        Lexicon lexicon = lexicons.get(member.lexicon());
        if (lexicon == null) {
            throw new IllegalArgumentException("no lexicon @" + member.lexicon());
        }
        boolean in = member.in();
        return member.attribute() == Attribute.LEMMA
                ? (subject, index) -> lexicon.contains(subject.lemma(index)) == in
                : (subject, index) -> lexicon.contains(subject.word(index)) == in;
    }
}
