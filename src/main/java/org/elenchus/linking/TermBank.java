package org.elenchus.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;
import org.elenchus.text.TokenRange;

/**
 * The terms that a document keeps coming back to: its recurring noun phrases and those that it introduces as notions
 * («понятие «…»», "the concept of …"). They become discovered concepts where the scheme knows none. Weighed by
 * C-value (Frantzi, Ananiadou and Mima, 2000): how often a phrase occurs, less where it occurs inside longer ones.
 * Not thread-safe.
 */
public final class TermBank {
    private static final double INTRODUCED = 3;

    /** A phrase that is never taken up again is hardly a term. */
    private static final double ONCE = 0.6;

    private static final int LONGEST_LABEL_WORDS = 5;
    private static final GeneralWords NONE = new GeneralWords(Set.of(), Set.of(), Set.of());
    private final LanguageAnalysis analysis;
    private final Map<String, GeneralWords> general;
    private final Map<String, Entry> entries = new HashMap<>();
    /** Abbreviations and translations, by the phrase that they stand for. */
    private final Map<String, String> abbreviated = new HashMap<>();

    private static final class Entry {
        private final Spellings spellings = new Spellings();
        private final String language;
        private final int words;
        private final Set<String> hosts = new HashSet<>();
        private final Set<String> abbreviations = new LinkedHashSet<>();
        private final Set<Label> translations = new LinkedHashSet<>();
        private int count;
        private int nested;
        private double bonus;

        Entry(int words, String language) {
            this.words = words;
            this.language = language;
        }

        /** The first name in another language is the one to show there. */
        void translate(String other, String text) {
            boolean first = translations.stream().noneMatch(l -> l.language().equals(other));
            translations.add(new Label(other, text, first));
        }

        double weight() {
            double alone = hosts.isEmpty() ? count : count - (double) nested / hosts.size();
            double often = count == 1 ? ONCE : alone;
            return TermBank.weight(often, words) + bonus;
        }
    }

    /** A phrase that could be a term, by its tokens in the sentence. */
    public record Candidate(TokenRange range, String key) {}

    /** @param general language → its words that make no term */
    public TermBank(LanguageAnalysis analysis, Map<String, GeneralWords> general) {
        this.analysis = analysis;
        this.general = Map.copyOf(general);
    }

    /** The phrases within a phrase that could be terms, itself among them. */
    public List<Candidate> candidates(Sentence sentence, NounPhrase phrase) {
        List<Candidate> candidates = new ArrayList<>();
        for (TokenRange range : NounPhrases.within(sentence.tokens(), phrase)) {
            List<Token> words = words(sentence, range.start(), range.end());
            if (admits(sentence, words)) {
                candidates.add(new Candidate(range, full(NounPhrases.key(words, 0, words.size()))));
            }
        }
        return candidates;
    }

    private String full(String key) {
        return abbreviated.getOrDefault(key, key);
    }

    /** Notes what the sentence abbreviates; to be told of every sentence before anything is counted. */
    public void abbreviate(Sentence sentence, NounPhrase phrase) {
        for (TokenRange range : NounPhrases.within(sentence.tokens(), phrase)) {
            Abbreviations.after(sentence, range.start(), range.end()).ifPresent(token -> {
                List<Token> words = words(sentence, range.start(), range.end());
                String key = NounPhrases.key(words, 0, words.size());
                if (admits(sentence, words) && abbreviated.putIfAbsent(token.lemma(), key) == null) {
                    entry(sentence, new Candidate(range, key)).abbreviations.add(token.form());
                }
            });
        }
    }

    /** Notes what the sentence translates in brackets; to be told of every sentence before anything is counted. */
    public void translate(Sentence sentence, NounPhrase phrase) {
        Map<Translations.Translation, List<TokenRange>> ranges = new LinkedHashMap<>();
        for (TokenRange range : NounPhrases.within(sentence.tokens(), phrase)) {
            Translations.after(sentence, range.end())
                    .filter(found -> admits(sentence, words(sentence, range.start(), range.end())))
                    .ifPresent(found -> ranges.computeIfAbsent(found, t -> new ArrayList<>())
                            .add(range));
        }
        ranges.forEach((found, all) -> Translations.translated(sentence, all, found.words())
                .ifPresent(range -> {
                    List<Token> words = words(sentence, range.start(), range.end());
                    String key = full(NounPhrases.key(words, 0, words.size()));
                    if (abbreviated.putIfAbsent(found.key(), key) == null) {
                        entry(sentence, new Candidate(range, key)).translate(found.language(), found.text());
                    }
                }));
    }

    /** Counts a phrase of a sentence and the phrases within it. */
    public void count(Sentence sentence, NounPhrase phrase) {
        List<Candidate> candidates = candidates(sentence, phrase);
        for (Candidate candidate : candidates) {
            Entry entry = entry(sentence, candidate);
            entry.count++;
            spell(entry, sentence, candidate);
            candidates.stream()
                    .filter(host -> encloses(host.range(), candidate.range()))
                    .max((a, b) -> length(a.range()) - length(b.range()))
                    .ifPresent(host -> {
                        entry.nested++;
                        entry.hosts.add(host.key());
                    });
        }
    }

    /** Counts a phrase that the text itself calls a notion. */
    public void introduce(Sentence sentence, int start, int end) {
        List<Token> words = words(sentence, start, end);
        if (admits(sentence, words)) {
            Candidate candidate =
                    new Candidate(new TokenRange(start, end), full(NounPhrases.key(words, 0, words.size())));
            Entry entry = entry(sentence, candidate);
            entry.bonus = INTRODUCED;
            spell(entry, sentence, candidate);
        }
    }

    private boolean admits(Sentence sentence, List<Token> words) {
        boolean russian = sentence.language().equals("ru");
        return !words.isEmpty()
                && words.stream().filter(Token::isWord).count() <= LONGEST_LABEL_WORDS
                && general.getOrDefault(sentence.language(), NONE).admit(words, russian);
    }

    private Entry entry(Sentence sentence, Candidate candidate) {
        return entries.computeIfAbsent(candidate.key(), key -> new Entry(key.split(" ").length, sentence.language()));
    }

    private void spell(Entry entry, Sentence sentence, Candidate candidate) {
        TokenRange range = candidate.range();
        List<Token> words = words(sentence, range.start(), range.end());
        String own = NounPhrases.key(words, 0, words.size());
        if (!own.equals(candidate.key())) {
            return;
        }
        boolean plural = GeneralWords.headOf(words, sentence.language())
                .feature("Number")
                .equals("Plur");
        entry.spellings.add(words, Placing.opens(sentence, range.start()), plural);
    }

    /** The words of a label, and the hyphens within them. */
    private static List<Token> words(Sentence sentence, int start, int end) {
        List<Token> tokens = sentence.tokens();
        List<Token> words = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (tokens.get(i).isWord() || i > start && i + 1 < end && Hyphens.joins(tokens, i)) {
                words.add(tokens.get(i));
            }
        }
        return words;
    }

    private static boolean encloses(TokenRange outer, TokenRange inner) {
        return outer.start() <= inner.start() && outer.end() >= inner.end() && length(outer) > length(inner);
    }

    private static int length(TokenRange range) {
        return range.end() - range.start();
    }

    /** Keys of the phrases that occur at least twice or are introduced as notions. */
    public Set<String> recurring() {
        return entries.entrySet().stream()
                .filter(e -> e.getValue().count + e.getValue().bonus >= 2)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the document itself calls a phrase a notion. */
    public boolean isIntroduced(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.bonus > 0;
    }

    /** Whether a Russian phrase of several words has its capital within sentences, too: «Восточная Сибирь». */
    public boolean isName(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.words > 1 && entry.language.equals("ru") && entry.spellings.isHigh();
    }

    /** Whether a phrase was counted in sentences of a language, or the document gives it in that language, too. */
    public boolean isOf(String key, String language) {
        Entry entry = entries.get(key);
        return entry != null
                && (entry.language.equals(language)
                        || entry.translations.stream()
                                .anyMatch(l -> l.language().equals(language)));
    }

    /**
     * What the form of a phrase says of it.
     *
     * @throws IllegalArgumentException if the phrase was never counted
     */
    public TermForm form(String key) {
        Entry entry = known(key);
        return TermForm.of(entry.spellings.words(), entry.language, general.getOrDefault(entry.language, NONE));
    }

    private Entry known(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("unknown phrase " + key);
        }
        return entry;
    }

    /** What so many occurrences of a phrase of so many words weigh. */
    public static double weight(double occurrences, int words) {
        return occurrences * Math.log(1 + words) / Math.log(2);
    }

    /** How central a phrase is in the document; 0 if unknown. */
    public double weight(String key) {
        Entry entry = entries.get(key);
        return entry == null ? 0 : entry.weight();
    }

    /**
     * The concept that a phrase names, labelled in the nominative singular.
     *
     * @throws IllegalArgumentException if the phrase was never counted
     */
    public Concept concept(String key) {
        Entry entry = known(key);
        Morphology morphology = analysis.morphology(entry.language);
        List<Label> labels = new ArrayList<>();
        labels.add(new Label(entry.language, entry.spellings.label(morphology), true));
        entry.abbreviations.forEach(a -> labels.add(new Label(entry.language, a, false)));
        labels.addAll(entry.translations);
        ConceptId id = id(entry.spellings.singularLabel(morphology), key);
        return new Concept(id, labels, List.of(), List.of(), List.of(), true);
    }

    private static ConceptId id(String label, String key) {
        List<String> words = new ArrayList<>();
        for (String word : label.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{Ll}\\p{Lo}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new ConceptId(words.isEmpty() ? "term-" + Integer.toHexString(key.hashCode()) : String.join("-", words));
    }
}
