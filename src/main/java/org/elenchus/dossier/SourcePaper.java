package org.elenchus.dossier;

import org.elenchus.bibliography.Bibliography;

/**
 * A paper that a dossier quotes.
 *
 * @param id the document's id
 * @param fileName name of the file it was read from
 * @param name a few words to cite it by, unlike those of any other paper of the dossier: {@code Enns 2008}
 * @param entry the publication, with its key
 */
public record SourcePaper(String id, String fileName, String name, Bibliography.Entry entry) {

    /** As printed, perhaps with a letter; empty if unknown. */
    public String year() {
        return entry.work().year();
    }
}
