package org.elenchus.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.text.Document;
import org.elenchus.text.Paragraph;

/** Tells where the passages of a document stand. */
final class Places {
    private final Document document;
    /** Where the paragraphs of running text begin. */
    private final List<Integer> starts = new ArrayList<>();

    Places(Document document) {
        this.document = document;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind().isArguing()) {
                starts.add(paragraph.span().start());
            }
        }
    }

    Locator of(ArgumentUnit unit) {
        return new Locator(unit.page(), unit.section(), paragraph(unit.span().start()));
    }

    Locator at(int offset) {
        return new Locator(document.pageAt(offset), document.sectionAt(offset).heading(), paragraph(offset));
    }

    private int paragraph(int offset) {
        int place = Collections.binarySearch(starts, offset);
        return place >= 0 ? place + 1 : -place - 1;
    }
}
