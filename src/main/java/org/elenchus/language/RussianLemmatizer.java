package org.elenchus.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.lemmatizer.Lemmatizer;

/** Lemmas from the dictionary's readings, chosen by the tag. Lower case, е for ё. Thread safe. */
final class RussianLemmatizer implements Lemmatizer {
    private final RussianDictionary dictionary;

    RussianLemmatizer(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public String[] lemmatize(String[] tokens, String[] tags) {
        String[] lemmas = new String[tokens.length];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = lemma(dictionary.form(tokens[i]), UdTag.parse(tags[i]));
        }
        return lemmas;
    }

    @Override
    public List<List<String>> lemmatize(List<String> tokens, List<String> tags) {
        List<List<String>> lemmas = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lemmas.add(List.of(lemma(dictionary.form(tokens.get(i)), UdTag.parse(tags.get(i)))));
        }
        return lemmas;
    }

    String lemma(WordForm word, UdTag tag) {
        UdTag bare = new UdTag(tag.pos(), java.util.Map.of());
        String fallback = "";
        for (DictionaryReading reading : word.readings()) {
            if (tag.allows(reading.tag())) {
                return word.folded().substring(0, word.compound()) + reading.lemma();
            }
            if (fallback.isEmpty() && bare.allows(reading.tag())) {
                fallback = word.folded().substring(0, word.compound()) + reading.lemma();
            }
        }
        return fallback.isEmpty() ? RussianDictionary.fold(word.form()) : fallback;
    }
}
