package org.elenchus.linking;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Token;

/**
 * What the form of a term says of it: how many words it has, what its head is, what goes with the head.
 *
 * @param features each as kind, colon, value
 */
public record TermForm(List<String> features) {
    private static final int MOST_WORDS = 5;

    public TermForm {
        features = List.copyOf(features);
    }

    static TermForm of(List<Token> tokens, String language, GeneralWords general) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        Token head = GeneralWords.headOf(words, language);
        int at = words.indexOf(head);
        List<String> features = new ArrayList<>();
        features.add("words:" + Math.min(words.size(), MOST_WORDS));
        features.add("head:" + general.kind(head, language) + (words.size() == 1 ? ":alone" : ""));
        if (general.nouns().contains(head.lemma()) && general.notions().contains(head.lemma())) {
            features.add("head:both");
        }
        if (head.pos().equals("PROPN")) {
            features.add("head:name");
        }
        if (words.stream().anyMatch(w -> w.pos().equals("PROPN"))) {
            features.add("name");
        }
        if (head.form().chars().filter(Character::isUpperCase).count() > 1) {
            features.add("abbr");
        }
        boolean complement = at < words.size() - 1;
        features.add("shape:" + (at > 0 ? "adj" : "") + (complement ? "gen" : ""));
        if (complement && general.nouns().contains(words.getLast().lemma())) {
            features.add("tail:general");
        }
        return new TermForm(features);
    }
}
