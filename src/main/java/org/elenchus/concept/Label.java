package org.elenchus.concept;

/**
 * A name of a concept.
 *
 * @param language ISO 639-1 code
 * @param text in the nominative singular where the language has one
 * @param preferred whether it is the one to show; one per language and concept
 */
public record Label(String language, String text, boolean preferred) {}
