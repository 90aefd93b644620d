package org.elenchus.concordance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elenchus.text.Sentence;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/** Counts the words near what was searched for. For one thread. */
public final class Collocations {
    private static final double BEST = 14;

    private final int window;
    private final Map<String, Long> near = new TreeMap<>();
    private long keywords;

    /** How often a lemma stands in any unit. */
    public interface Frequency {
        long of(String lemma);
    }

    /** @param window how many words on each side count as near */
    public Collocations(int window) {
        this.window = window;
    }

    /**
     * Counts the words near key words, each once a key word and never the key word's own.
     *
     * @param sentences of a quote
     * @param keywords places in that quote
     */
    public void add(List<Sentence> sentences, List<Span> keywords) {
        for (Sentence sentence : sentences) {
            List<Token> words = sentence.tokens().stream().filter(Token::isWord).toList();
            for (Span keyword : keywords) {
                if (sentence.span().contains(keyword)) {
                    add(words, keyword);
                }
            }
        }
    }

    private void add(List<Token> words, Span keyword) {
        int first = 0;
        while (first < words.size() && words.get(first).span().end() <= keyword.start()) {
            first++;
        }
        int past = first;
        while (past < words.size() && words.get(past).span().start() < keyword.end()) {
            past++;
        }
        keywords++;
        List<Token> around = new ArrayList<>(words.subList(Math.max(0, first - window), first));
        around.addAll(words.subList(past, Math.min(words.size(), past + window)));
        around.stream().filter(Contents::isOne).map(Token::lemma).distinct().forEach(l -> near.merge(l, 1L, Long::sum));
    }

    /** How many key words were seen. */
    public long keywords() {
        return keywords;
    }

    /**
     * The words near, the closest first; ties by the alphabet.
     *
     * @param least how often a word must stand near to count
     */
    public List<Collocate> list(long least, Frequency frequency) {
        return near.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .map(e -> collocate(e.getKey(), e.getValue(), frequency.of(e.getKey())))
                .sorted(Comparator.comparingDouble(Collocate::logDice)
                        .reversed()
                        .thenComparing(Collocate::lemma))
                .toList();
    }

    private Collocate collocate(String lemma, long together, long everywhere) {
        // the index counts lemmas by its own reading of words: never fewer than were seen here
        long frequency = Math.max(everywhere, together);
        double dice = 2.0 * together / (keywords + frequency);
        return new Collocate(lemma, together, frequency, BEST + Math.log(dice) / Math.log(2));
    }
}
