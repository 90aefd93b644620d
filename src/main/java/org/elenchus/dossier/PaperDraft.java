package org.elenchus.dossier;

import java.util.Comparator;
import org.elenchus.bibliography.Bibliography;
import org.elenchus.bibliography.Work;

/** A paper before it has a name of its own among the others. */
record PaperDraft(String id, String fileName, Bibliography.Entry entry) {
    /** The earliest first, those of unknown year last; in a year by name. */
    static final Comparator<PaperDraft> BY_YEAR = Comparator.comparing(
                    (PaperDraft p) -> year(p.entry().work()))
            .thenComparing(p -> ShortNames.of(p.entry().work()))
            .thenComparing(PaperDraft::id);

    /** For sorting: what has no year comes after all that has. */
    static String year(Work work) {
        return work.year().isEmpty() ? "~" : work.year();
    }
}
