package org.elenchus.concordance;

/**
 * A word that stands near what was searched for.
 *
 * @param lemma its dictionary form
 * @param together how often it stands near
 * @param frequency how often it stands in any unit
 * @param logDice how closely the two belong together: 14 at most, one less for each time half as closely; 0 is no more than
 *     chance in a corpus of middle size (P. Rychlý, A Lexicographer-Friendly Association Score, RASLAN 2008, pp. 6–9)
 */
public record Collocate(String lemma, long together, long frequency, double logDice) {}
