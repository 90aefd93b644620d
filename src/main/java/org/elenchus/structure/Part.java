package org.elenchus.structure;

import java.util.List;
import org.elenchus.paragraph.Block;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * A section before it has a place in the text.
 *
 * @param heading empty if it has none
 * @param level of the heading, 0 for none
 * @param items its paragraphs, the heading's own among them; never empty
 */
record Part(SectionKind kind, String heading, int level, List<Item> items) {

    /** A paragraph that knows what it is. */
    record Item(Block block, ParagraphKind kind) {}

    Part {
        items = List.copyOf(items);
    }
}
