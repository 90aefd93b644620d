package org.elenchus.cql;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * A sentence made ready to be searched: forms folded once, marked stretches by the token they start at, features read when
 * first asked for. For one thread.
 */
public final class Subject {
    /** The code of a value that its attribute should not have. */
    static final int UNKNOWN = -1;

    private static final int[] NONE = {};

    private final Sentence sentence;
    private final boolean paragraphStart;
    private final String[] words;
    private final String[] lemmas;
    /** By attribute and token: 0 for no value, else one more than its place among the values. */
    private final Map<Attribute, byte[]> codes = new EnumMap<>(Attribute.class);

    private final int[][] concepts;
    private final int[][] citations;

    private Subject(Sentence sentence, boolean paragraphStart, List<TokenRange> concepts, List<TokenRange> citations) {
        this.sentence = sentence;
        this.paragraphStart = paragraphStart;
        this.words = new String[sentence.tokens().size()];
        this.lemmas = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            Token token = sentence.tokens().get(i);
            words[i] = Folding.fold(token.form());
            lemmas[i] = token.lemma();
        }
        this.concepts = endsByStart(concepts);
        this.citations = endsByStart(citations);
    }

    /**
     * Makes a sentence ready.
     *
     * @param paragraphStart whether the sentence is the first of its paragraph
     * @param concepts stretches that mention a concept; they may overlap
     * @param citations stretches that are reference markers
     * @throws IllegalArgumentException if a stretch is empty or reaches past the sentence
     */
    public static Subject of(
            Sentence sentence, boolean paragraphStart, List<TokenRange> concepts, List<TokenRange> citations) {
        return new Subject(sentence, paragraphStart, concepts, citations);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return words.length;
    }

    /** The form of a token, folded. */
    public String word(int index) {
        return words[index];
    }

    public String lemma(int index) {
        return lemmas[index];
    }

    public String pos(int index) {
        return sentence.tokens().get(index).pos();
    }

    /** Whether a marked stretch starts at a token. */
    public boolean starts(Cql.Stretch.Kind kind, int index) {
        return ends(kind, index).length > 0;
    }

    boolean paragraphStart() {
        return paragraphStart;
    }

    /** The value of a closed attribute as a number: 0 for none, else one more than its place among the values. */
    int code(Attribute attribute, int index) {
        byte[] known = codes.get(attribute);
        if (known == null) {
            known = codes(attribute);
            codes.put(attribute, known);
        }
        return known[index];
    }

    private byte[] codes(Attribute attribute) {
        List<String> values = attribute.allowed();
        byte[] read = new byte[words.length];
        for (int i = 0; i < read.length; i++) {
            String value = attribute.of(this, i);
            int place = values.indexOf(value);
            read[i] = (byte) (value.isEmpty() ? 0 : place < 0 ? UNKNOWN : place + 1);
        }
        return read;
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** Where the stretches end that start at a token, the longest first. */
    int[] ends(Cql.Stretch.Kind kind, int start) {
        int[][] stretches = stretches(kind);
        return start < stretches.length ? stretches[start] : NONE;
    }

    private int[][] stretches(Cql.Stretch.Kind kind) {
        return switch (kind) {
            case CONCEPT -> concepts;
            case CITATION -> citations;
        };
    }

    private int[][] endsByStart(List<TokenRange> ranges) {
        if (ranges.isEmpty()) {
            return new int[0][];
        }
        int[][] ends = new int[words.length][];
        Arrays.fill(ends, NONE);
        for (TokenRange range : ranges.stream().sorted().distinct().toList()) {
            if (range.isEmpty() || range.end() > words.length) {
                throw new IllegalArgumentException(range + " in a sentence of " + words.length + " tokens");
            }
            int[] known = ends[range.start()];
            ends[range.start()] = Arrays.copyOf(known, known.length + 1);
            ends[range.start()][known.length] = range.end();
        }
        return ends;
    }

    @Override
    public String toString() {
        return (paragraphStart ? "<p> " : "")
                + sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }
}
