package org.elenchus.language;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;

/** English lemmas. The statistical lemmatizer is slow: each form with its tag is asked for once. Thread safe. */
final class EnglishLemmas {
    private static final int REMEMBERED = 50_000;

    private final ThreadLocal<LemmatizerME> model;
    private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

    EnglishLemmas(LemmatizerModel model) {
        this.model = ThreadLocal.withInitial(() -> new LemmatizerME(model));
    }

    /** In lower case. */
    String lemma(String form, String pos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (!Character.isLetter(lower.charAt(0)) || pos.equals("PROPN") || pos.equals("X")) {
            return lower;
        }
        String key = lower + "/" + pos;
        String lemma = known.get(key);
        if (lemma == null) {
            lemma = model.get()
                    .lemmatize(new String[] {lower}, new String[] {pos})[0]
                    .toLowerCase(Locale.ROOT);
            if (lemma.isEmpty() || lemma.equals("_")) {
                lemma = lower;
            }
            if (known.size() < REMEMBERED) {
                known.put(key, lemma);
            }
        }
        return lemma;
    }
}
