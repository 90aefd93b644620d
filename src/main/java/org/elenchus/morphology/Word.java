package org.elenchus.morphology;

import java.util.List;

/**
 * A Russian form with what the dictionary says of it.
 *
 * @param form as it stands in the text
 * @param folded see {@link RussianDictionary#fold}
 * @param compound how many letters of {@code folded} precede the part that {@code readings} is of: 0 unless the
 *     dictionary knows only the last part of a hyphenated word
 * @param readings empty if the dictionary does not know the form
 */
public record Word(String form, String folded, int compound, List<DictionaryReading> readings) {

    static Word of(String form, RussianDictionary dictionary) {
        String folded = RussianDictionary.fold(form);
        List<DictionaryReading> readings = dictionary.lookUp(form);
        int hyphen = form.lastIndexOf('-');
        // stress marks are rare enough to let a compound that has one go
        if (!readings.isEmpty() || hyphen <= 0 || hyphen >= form.length() - 2 || folded.length() != form.length()) {
            return new Word(form, folded, 0, readings);
        }
        List<DictionaryReading> last = dictionary.lookUp(form.substring(hyphen + 1));
        return new Word(form, folded, last.isEmpty() ? 0 : hyphen + 1, last);
    }

    /** The letters before the part that the readings are of. */
    public String prefix() {
        return folded.substring(0, compound);
    }

    /** Whether it is an abbreviation of capitals: «США». */
    public boolean isInitials() {
        return form.length() > 1
                && form.chars().anyMatch(Character::isLetter)
                && form.chars().noneMatch(Character::isLowerCase);
    }
}
