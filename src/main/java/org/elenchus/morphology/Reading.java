package org.elenchus.morphology;

/**
 * One thing that a word form may be, in terms of Universal Dependencies.
 *
 * @param lemma dictionary form in lower case, е for ё
 * @param pos part of speech: {@code NOUN}, {@code VERB} …
 * @param features sorted, {@code Case=Gen|Number=Plur}; empty if there are none
 */
public record Reading(String lemma, String pos, String features) {}
