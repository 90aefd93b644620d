package org.elenchus.dossier;

import java.util.Comparator;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.bibliography.Bibliography;

/**
 * A unit before it has its number.
 *
 * @param paper number of its paper, in the order of reading once all papers are known
 */
record Draft(ArgumentUnit unit, PaperDraft paper, Locator place, List<Bibliography.Entry> cited) {
    /** By year, then by paper, then by place in the text; papers of unknown year last. */
    static final Comparator<Draft> BY_TIME = Comparator.comparing(Draft::paper, PaperDraft.BY_YEAR)
            .thenComparing(d -> d.unit().span());

    String reference() {
        return paper.id() + "#" + unit.id();
    }
}
