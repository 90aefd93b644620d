package org.elenchus.dossier;

import org.elenchus.argument.Holder;

/**
 * Words of a paper, letter for letter.
 *
 * @param holder whose words they are: {@code author} for the paper's own
 * @param language ISO 639-1 code of the text
 */
public record Passage(SourcePaper paper, Locator place, Holder holder, String text, String language) {}
