package org.elenchus.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.text.Token;

/** English words. There is no English dictionary: no form is known, labels are made by the lemma of their head. */
final class EnglishMorphology implements Morphology {
    private final EnglishLemmas lemmas;

    EnglishMorphology(EnglishLemmas lemmas) {
        this.lemmas = lemmas;
    }

    @Override
    public boolean isWord(String form) {
        return false;
    }

    @Override
    public List<Reading> readings(String form) {
        return List.of();
    }

    @Override
    public Optional<String> inflect(String lemma, String pos, String features) {
        return Optional.empty();
    }

    /** The head is the last noun before a preposition. */
    @Override
    public String nominative(List<Token> phrase) {
        int head = -1;
        for (int i = 0; i < phrase.size() && !phrase.get(i).pos().equals("ADP"); i++) {
            if (phrase.get(i).pos().equals("NOUN")) {
                head = i;
            }
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < phrase.size(); i++) {
            Token token = phrase.get(i);
            boolean name = token.pos().equals("PROPN");
            String form = i == head
                    ? lemmas.lemma(token.form(), "NOUN")
                    : name ? token.form() : token.form().toLowerCase(Locale.ROOT);
            boolean joined =
                    i > 0 && phrase.get(i - 1).span().end() == token.span().start();
            label.append(i == 0 || joined ? "" : " ").append(form);
        }
        return label.toString();
    }

    @Override
    public String surname(String form, String given) {
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }
}
