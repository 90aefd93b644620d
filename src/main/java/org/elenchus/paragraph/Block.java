package org.elenchus.paragraph;

import java.util.List;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawLine;
import org.elenchus.repair.Edit;
import org.elenchus.repair.MappedText;

/**
 * A paragraph that has been put together from its lines.
 *
 * @param text repaired
 * @param edits what was repaired, with places in {@code text}
 * @param kind what the reader knew of it
 * @param level depth of a heading, else 0
 * @param first its first line
 * @param lines how many lines it had
 * @param turns where its pages begin: at least one, at offset 0
 */
public record Block(
        MappedText text, List<Edit> edits, LineKind kind, int level, RawLine first, int lines, List<PageTurn> turns) {

    /**
     * @param offset in the block's text
     * @param page index from 0
     */
    public record PageTurn(int offset, int page) {}

    public Block {
        edits = List.copyOf(edits);
        turns = List.copyOf(turns);
    }

    /** The text as a string. */
    public String string() {
        return text.toString();
    }
}
