package org.elenchus.language;

import java.util.List;
import org.elenchus.text.Sentence;

/** What is known of one language. Thread safe. */
interface LanguagePack {

    /**
     * The sentences of a paragraph.
     *
     * @param text the paragraph
     * @param offset where it begins in its document; spans count from the document's start
     * @param paragraph its index in the document
     */
    List<Sentence> analyse(String text, int offset, int paragraph);

    Morphology morphology();
}
