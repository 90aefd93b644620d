package org.elenchus.language;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.elenchus.morphology.RussianDictionary;

/** The forms that have been read, each made once and remembered up to a bound. Thread safe. */
public final class WordForms {
    private static final int REMEMBERED = 60_000;

    private final RussianDictionary dictionary;
    private final ConcurrentMap<String, WordForm> forms = new ConcurrentHashMap<>();
    private final ConcurrentMap<Ambiguity, Ambiguity> ambiguities = new ConcurrentHashMap<>();

    /** Remembers nothing yet. */
    public WordForms(RussianDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** One form. */
    public WordForm of(String form) {
        WordForm known = forms.get(form);
        if (known == null) {
            var word = dictionary.word(form);
            Ambiguity ambiguity = Ambiguity.of(word.readings());
            Ambiguity shared = ambiguities.putIfAbsent(ambiguity, ambiguity);
            known = WordForm.of(word, shared == null ? ambiguity : shared);
            if (forms.size() < REMEMBERED) {
                forms.put(form, known);
            }
        }
        return known;
    }

    /** The forms of a sentence. */
    public WordForm[] of(String[] sentence) {
        WordForm[] words = new WordForm[sentence.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = of(sentence[i]);
        }
        return words;
    }
}
