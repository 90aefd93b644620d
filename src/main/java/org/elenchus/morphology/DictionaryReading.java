package org.elenchus.morphology;

/**
 * One reading of a form in the Russian dictionary.
 *
 * @param stem the lemma as the dictionary has it, with ё
 * @param lemma the lemma with е for ё
 * @param tag what the form is
 */
public record DictionaryReading(String stem, String lemma, DictionaryTag tag) {}
