package org.elenchus.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/**
 * The terms that a document keeps coming back to: its recurring noun phrases and those that it introduces as notions
 * («понятие «…»», "the concept of …"). They become discovered concepts where the scheme knows none. Not thread-safe.
 */
public final class TermBank {
    private static final double INTRODUCED = 3;
    private static final int LONGEST_LABEL_WORDS = 5;
    private final LanguageAnalysis analysis;
    private final Map<String, Entry> entries = new HashMap<>();

    private record Entry(int count, double bonus, List<Token> tokens, String language) {
        double weight() {
            return count + bonus;
        }
    }

    public TermBank(LanguageAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Counts a phrase of a sentence. */
    public void count(Sentence sentence, NounPhrase phrase) {
        add(sentence, phrase.start(), phrase.end(), 1, 0);
    }

    /** Counts a phrase that the text itself calls a notion. */
    public void introduce(Sentence sentence, int start, int end) {
        add(sentence, start, end, 0, INTRODUCED);
    }

    private void add(Sentence sentence, int start, int end, int count, double bonus) {
        List<Token> tokens = sentence.tokens().subList(start, end).stream()
                .filter(Token::isWord)
                .toList();
        if (tokens.isEmpty() || tokens.size() > LONGEST_LABEL_WORDS) {
            return;
        }
        String key = NounPhrases.key(tokens, 0, tokens.size());
        entries.merge(
                key,
                new Entry(count, bonus, tokens, sentence.language()),
                (a, b) -> new Entry(a.count() + b.count(), Math.max(a.bonus(), b.bonus()), a.tokens(), a.language()));
    }

    /** Keys of the phrases that occur at least twice or are introduced as notions. */
    public Set<String> recurring() {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().weight() >= 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How central a phrase is: its count, more for longer phrases and for introduced notions; 0 if unknown. */
    public double weight(String key) {
        Entry entry = entries.get(key);
        return entry == null ? 0 : entry.weight() * (1 + 0.5 * (entry.tokens().size() - 1));
    }

    /**
     * The concept that a phrase names, labelled in the nominative singular.
     *
     * @throws IllegalArgumentException if the phrase was never counted
     */
    public Concept concept(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("unknown phrase " + key);
        }
        String label = analysis.morphology(entry.language()).nominative(entry.tokens());
        Label preferred = new Label(entry.language(), label, true);
        return new Concept(id(label, key), List.of(preferred), List.of(), List.of(), List.of(), true);
    }

    private static ConceptId id(String label, String key) {
        List<String> words = new ArrayList<>();
        for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{Ll}\\p{Lo}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new ConceptId(words.isEmpty() ? "term-" + Integer.toHexString(key.hashCode()) : String.join("-", words));
    }
}
