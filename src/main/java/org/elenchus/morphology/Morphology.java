package org.elenchus.morphology;

import java.util.List;
import java.util.Optional;
import org.elenchus.text.Token;

/** What is known of the words of a language outside any sentence. Thread safe. */
public interface Morphology {

    /** Whether the form is a word of the dictionary, in any case, with е or ё. Proper names are mostly missing. */
    boolean isWord(String form);

    /** All that the form may be; empty if the dictionary does not know it. */
    List<Reading> readings(String form);

    /**
     * A form of a word.
     *
     * @param lemma dictionary form
     * @param pos part of speech
     * @param features what the form must have: {@code Case=Nom|Number=Sing}; what is not named is free
     * @return in lower case; empty if the dictionary does not know such a form
     */
    Optional<String> inflect(String lemma, String pos, String features);

    /**
     * A noun phrase as a label: its first noun, with the adjectives that agree with it, in the nominative singular
     * (plural if it has no singular), what depends on it as it stands. Lower case but for proper names and
     * abbreviations.
     *
     * @param phrase tokens of a sentence, with their tags
     */
    String nominative(List<Token> phrase);

    /** {@link #nominative} in the number that the phrase has: «фейковых новостей» becomes «фейковые новости». */
    default String nominativeAsUsed(List<Token> phrase) {
        return nominative(phrase);
    }

    /**
     * A person's surname in the nominative, from a form of it in any case; a best guess by its ending, since names are
     * not in the dictionary.
     *
     * @param form as it stands in the text
     * @param given the given name or initials beside it, as they stand, empty if there are none: it may tell a woman's
     *     name from a man's
     */
    String surname(String form, String given);

    /**
     * {@link #surname(String, String)} for a token whose tag says in which case it stands, which tells more than its
     * form.
     */
    default String surname(Token surname, String given) {
        return surname(surname.form(), given);
    }

    /** {@link #surname(String, String)} with no given name beside it. */
    default String surname(String form) {
        return surname(form, "");
    }
}
