package org.elenchus.language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.elenchus.morphology.Morphology;
import org.elenchus.morphology.Reading;
import org.elenchus.segmentation.Abbreviations;
import org.elenchus.segmentation.RuleTokenizer;
import org.elenchus.segmentation.SentenceRules;
import org.elenchus.text.Token;

/**
 * A language for which there are no models: sentences and tokens by rules, lower-case forms for lemmas, {@code PUNCT},
 * {@code NUM} or {@code X} for parts of speech.
 */
final class UnknownLanguage implements Morphology {

    static LanguagePack load(String language) throws IOException {
        Abbreviations abbreviations = Abbreviations.load("en");
        SentenceRules sentences = new SentenceRules(abbreviations, word -> false);
        RuleTokenizer tokenizer = new RuleTokenizer(abbreviations);
        return new LanguagePack(
                language,
                sentences,
                () -> tokenizer,
                forms -> Stream.of(forms).map(UnknownLanguage::reading).toList(),
                new UnknownLanguage());
    }

    private static Reading reading(String form) {
        int first = form.codePointAt(0);
        String pos = Character.isLetter(first) ? "X" : Character.isDigit(first) ? "NUM" : "PUNCT";
        return new Reading(form.toLowerCase(Locale.ROOT), pos, "");
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

    @Override
    public String nominative(List<Token> phrase) {
        return String.join(" ", phrase.stream().map(Token::form).toList());
    }

    @Override
    public String surname(String form, String given) {
        return form;
    }
}
