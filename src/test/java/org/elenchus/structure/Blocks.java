package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawLine;
import org.elenchus.paragraph.Block;
import org.elenchus.repair.MappedText;
import org.elenchus.text.Span;

/** Makes blocks as they come from printed pages. */
final class Blocks {
    static final double SIZE = 10;

    private final List<Block> blocks = new ArrayList<>();

    Blocks prose(String text) {
        return add(text, LineKind.LINE, SIZE, false, Math.max(1, text.length() / 60));
    }

    Blocks bold(String text) {
        return add(text, LineKind.LINE, SIZE, true, 1);
    }

    Blocks plain(String text) {
        return add(text, LineKind.LINE, SIZE, false, 1);
    }

    Blocks row(String text) {
        return add(text, LineKind.TABLE, SIZE, false, 1);
    }

    Blocks large(String text, double size) {
        return add(text, LineKind.LINE, size, false, 1);
    }

    Blocks note(String text) {
        return add(text, LineKind.NOTE_LINE, 0.8 * SIZE, false, 1);
    }

    private Blocks add(String text, LineKind kind, double size, boolean bold, int lines) {
        MappedText mapped = new MappedText();
        mapped.append(text, 0, text.length());
        RawLine first =
                new RawLine(new Span(0, text.length()), kind, 0, 0, 1, 0, 300, new RawLine.Column(0, 300), size, bold);
        blocks.add(new Block(mapped, List.of(), kind, 0, first, lines, List.of(new Block.PageTurn(0, 0))));
        return this;
    }

    List<Block> list() {
        return List.copyOf(blocks);
    }
}
