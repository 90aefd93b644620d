package org.elenchus.dossier;

import org.elenchus.bibliography.Bibliography;

/**
 * A work that a quote cites.
 *
 * @param name a few words to cite it by, unlike those of any other work or paper of the dossier
 * @param entry the publication, with its key
 */
public record CitedWork(String name, Bibliography.Entry entry) {}
