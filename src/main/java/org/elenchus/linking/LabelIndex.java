package org.elenchus.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.concept.Label;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.morphology.Morphology;
import org.elenchus.text.Sentence;
import org.elenchus.text.Token;

/**
 * The labels of a scheme in one language, ready to be found by lemma. Every word of a label is kept as the set of
 * lemmas it may have, since a word alone is ambiguous («обучающийся»: adjective or participle).
 */
final class LabelIndex {
    private static final int NO_MATCH = -1;
    private static final List<String> AGREEING = List.of("Gender", "Number", "Case");
    private final Map<String, List<Entry>> byFirstLemma = new HashMap<>();

    private record Entry(ConceptId concept, List<Set<String>> words) {}

    /** A label found: one past its last token, and the concept. */
    record Found(int end, ConceptId concept) {}

    LabelIndex(ConceptScheme scheme, String language, LanguageAnalysis analysis) {
        Morphology morphology = analysis.morphology(language);
        for (Concept concept : scheme.concepts()) {
            for (Label label : concept.labels()) {
                if (label.language().equals(language)) {
                    add(concept.id(), words(label.text(), language, analysis, morphology));
                }
            }
        }
    }

    private void add(ConceptId concept, List<Set<String>> words) {
        if (words.isEmpty()) {
            return;
        }
        Entry entry = new Entry(concept, words);
        for (String lemma : words.getFirst()) {
            byFirstLemma.computeIfAbsent(lemma, x -> new ArrayList<>()).add(entry);
        }
    }

    private static List<Set<String>> words(
            String label, String language, LanguageAnalysis analysis, Morphology morphology) {
        List<Set<String>> words = new ArrayList<>();
        for (Sentence sentence : analysis.analyse(label, language)) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    words.add(lemmas(token, morphology));
                }
            }
        }
        return words;
    }

    private static Set<String> lemmas(Token token, Morphology morphology) {
        Set<String> lemmas = new HashSet<>();
        lemmas.add(token.lemma());
        lemmas.add(token.form().toLowerCase(Locale.ROOT).replace('ё', 'е'));
        morphology.readings(token.form()).forEach(r -> lemmas.add(r.lemma().toLowerCase(Locale.ROOT)));
        return lemmas;
    }

    /** The longest labels that start at a token; several where concepts share one. */
    List<Found> at(List<Token> tokens, int start) {
        List<Found> best = new ArrayList<>();
        for (Entry entry : byFirstLemma.getOrDefault(tokens.get(start).lemma(), List.of())) {
            int end = match(entry.words(), tokens, start);
            if (end == NO_MATCH || !best.isEmpty() && end < best.getFirst().end()) {
                continue;
            }
            if (!best.isEmpty() && end > best.getFirst().end()) {
                best.clear();
            }
            if (best.stream().noneMatch(f -> f.concept().equals(entry.concept()))) {
                best.add(new Found(end, entry.concept()));
            }
        }
        return best;
    }

    private static int match(List<Set<String>> words, List<Token> tokens, int start) {
        int at = start;
        for (int i = 0; i < words.size(); i++) {
            while (i > 0 && at < tokens.size() && isQuote(tokens.get(at))) {
                at++;
            }
            if (at >= tokens.size() || !words.get(i).contains(tokens.get(at).lemma())) {
                return NO_MATCH;
            }
            if (i > 0 && !agree(tokens.get(at - 1), tokens.get(at))) {
                return NO_MATCH;
            }
            at++;
        }
        return at;
    }

    /** «Поддерживающее обучение» is a term, «среда, поддерживающая обучение» is not. */
    private static boolean agree(Token modifier, Token noun) {
        boolean modifies =
                modifier.pos().equals("ADJ") || modifier.feature("VerbForm").equals("Part");
        boolean named = noun.pos().equals("NOUN") || noun.pos().equals("PROPN");
        return !modifies || !named || AGREEING.stream().allMatch(f -> same(modifier.feature(f), noun.feature(f)));
    }

    private static boolean same(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean isQuote(Token token) {
        return "«»\"“”„‘’".contains(token.form());
    }
}
