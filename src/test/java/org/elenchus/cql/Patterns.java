package org.elenchus.cql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/** Random patterns and sentences over a few words, so that they often meet. */
public final class Patterns {
    public static final Map<String, Lexicon> LEXICONS = Map.of(
            "words", Lexicon.of("words", List.of("а", "ее")),
            "phrases", Lexicon.of("phrases", List.of("б", "а б", "а б а", "в ее")));

    private final Random random;
    private int labels;

    private Patterns(Random random) {
        this.random = random;
    }

    public static Arbitrary<Cql> patterns() {
        return Arbitraries.randomValue(random -> new Patterns(random).pattern(3));
    }

    /** A sentence with some of its stretches marked. */
    public static Arbitrary<Subject> subjects() {
        return Arbitraries.randomValue(random -> new Patterns(random).subject());
    }

    private Cql pattern(int depth) {
        Cql pattern = switch (random.nextInt(depth == 0 ? 5 : 10)) {
            case 0, 1, 2 -> new Cql.OneToken(condition(2));
            case 3 -> new Cql.Phrase(of("words", "phrases"));
            case 4 ->
                random.nextBoolean()
                        ? new Cql.Stretch(of(Cql.Stretch.Kind.values()))
                        : new Cql.Edge(of(Cql.Edge.Side.values()));
            case 5, 6, 7 -> new Cql.Sequence(several(() -> pattern(depth - 1)));
            case 8 -> new Cql.Choice(several(() -> pattern(depth - 1)));
            default -> repeat(pattern(depth - 1));
        };
        return random.nextInt(4) == 0 ? new Cql.Capture("x" + labels++, pattern) : pattern;
    }

    private Cql repeat(Cql item) {
        int min = random.nextInt(3);
        boolean bounded = item.leastTokens() == 0 || random.nextBoolean();
        int max = bounded ? Math.max(1, min + random.nextInt(2)) : Cql.UNBOUNDED;
        return new Cql.Repeat(item, min, max, random.nextBoolean());
    }

    private Condition condition(int depth) {
        boolean equal = random.nextInt(3) > 0;
        return switch (random.nextInt(depth == 0 ? 6 : 9)) {
            case 0, 1, 2 ->
                new Condition.Compare(
                        of(Attribute.WORD, Attribute.LEMMA, Attribute.FORM),
                        equal,
                        of("а", "б|в", "[абв]", ".*", "е(е|ё)", "Ё?б", "её", "а.?", "ее.*|б"));
            case 3 -> new Condition.Compare(Attribute.POS, equal, of("NOUN", "NOUN|VERB", "V.*"));
            case 4 -> new Condition.Compare(Attribute.CASE, equal, of("Gen", "Nom|Gen", ""));
            case 5 -> new Condition.Member(of(Attribute.WORD, Attribute.LEMMA), equal, of("words", "phrases"));
            case 6 -> new Condition.Not(condition(depth - 1));
            case 7 -> new Condition.And(several(() -> condition(depth - 1)));
            default -> depth == 2 ? new Condition.Any() : new Condition.Or(several(() -> condition(depth - 1)));
        };
    }

    private <T> List<T> several(Supplier<T> one) {
        List<T> list = new ArrayList<>();
        for (int n = 2 + random.nextInt(2); n > 0; n--) {
            list.add(one.get());
        }
        return list;
    }

    private Subject subject() {
        List<Token> tokens = new ArrayList<>();
        for (int n = random.nextInt(10); n > 0; n--) {
            tokens.add(new Token(
                    new Span(0, 1),
                    of("а", "А", "б", "в", "её", "Ее"),
                    of("а", "б", "в", "ее"),
                    of("NOUN", "VERB", "PUNCT"),
                    of("", "Case=Gen", "Case=Nom|Number=Sing")));
        }
        Sentence sentence = new Sentence(new Span(0, 1), "ru", 0, tokens);
        return Subject.of(sentence, random.nextBoolean(), ranges(tokens.size()), ranges(tokens.size()));
    }

    private List<TokenRange> ranges(int size) {
        List<TokenRange> ranges = new ArrayList<>();
        for (int n = size == 0 ? 0 : random.nextInt(3); n > 0; n--) {
            int start = random.nextInt(size);
            ranges.add(new TokenRange(start, start + 1 + random.nextInt(size - start)));
        }
        return ranges;
    }

    @SafeVarargs
    private <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }
}
