package org.elenchus.morphology;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.text.Token;

/** Russian words by LanguageTool's dictionary. */
public final class RussianMorphology implements Morphology {
    private final RussianDictionary dictionary;
    private final RussianInflection inflection;
    private final RussianPhrases phrases;
    private final Surnames surnames;

    private RussianMorphology(RussianDictionary dictionary, RussianInflection inflection, Surnames surnames) {
        this.dictionary = dictionary;
        this.inflection = inflection;
        this.phrases = new RussianPhrases(dictionary, inflection);
        this.surnames = surnames;
    }

    /**
     * A morphology.
     *
     * @param unchanging lower-case surnames that look inflected and are not
     */
    public static RussianMorphology load(RussianDictionary dictionary, Set<String> unchanging) throws IOException {
        return new RussianMorphology(
                dictionary, new RussianInflection(dictionary), new Surnames(dictionary, unchanging));
    }

    @Override
    public boolean isWord(String form) {
        Word word = dictionary.word(form);
        return word.compound() == 0 && !word.readings().isEmpty();
    }

    @Override
    public List<Reading> readings(String form) {
        Word word = dictionary.word(form);
        String head = word.prefix();
        Set<Reading> readings = new LinkedHashSet<>();
        for (DictionaryReading reading : word.readings()) {
            readings.add(new Reading(
                    head + reading.lemma(), reading.tag().pos(), reading.tag().features()));
        }
        return List.copyOf(readings);
    }

    @Override
    public Optional<String> inflect(String lemma, String pos, String features) {
        return inflection.inflect(lemma, UdTag.of(pos, features));
    }

    @Override
    public String nominative(List<Token> phrase) {
        return phrases.nominative(phrase);
    }

    @Override
    public String nominativeAsUsed(List<Token> phrase) {
        return phrases.nominative(phrase, false);
    }

    @Override
    public String surname(String form, String given) {
        return surnames.nominative(form, given, "");
    }

    @Override
    public String surname(Token surname, String given) {
        return surnames.nominative(surname.form(), given, surname.feature("Case"));
    }
}
