package org.elenchus.language;

/**
 * One reading of a form in the Russian dictionary.
 *
 * @param stem the lemma as the dictionary has it, with ё
 * @param lemma the lemma with е for ё
 * @param tag what the form is
 */
record DictionaryReading(String stem, String lemma, DictionaryTag tag) {}
