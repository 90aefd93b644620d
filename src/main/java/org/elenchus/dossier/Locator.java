package org.elenchus.dossier;

/**
 * Where in its paper a passage is to be looked for.
 *
 * @param page label of the page, empty if the source has none
 * @param section heading of the section, empty if it has none
 * @param paragraph number of the paragraph among those of running text, from 1; 0 if it stands in none
 */
public record Locator(String page, String section, int paragraph) {}
