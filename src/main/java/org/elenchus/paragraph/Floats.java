package org.elenchus.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.RawLine;

/** Figures, tables and captions, which may stand in the middle of a sentence. */
final class Floats {
    private final List<RawLine> lines;
    private final LineFacts[] facts;

    Floats(List<RawLine> lines, LineFacts[] facts) {
        this.lines = lines;
        this.facts = facts;
    }

    /** Joins what a figure, a table or a caption has parted in the middle of a sentence. */
    List<List<Integer>> joinOver(List<List<Integer>> paragraphs) {
        List<List<Integer>> joined = new ArrayList<>(paragraphs);
        for (int i = 0; i < joined.size(); i++) {
            int last = joined.get(i).getLast();
            int next = i + 1;
            while (next < joined.size() && next < i + 40 && isFloat(joined.get(next))) {
                next++;
            }
            boolean parted = next > i + 1
                    && next < joined.size()
                    && !lines.get(last).kind().isBlock()
                    && !isFloat(joined.get(i));
            if (parted
                    && facts[last].unfinished()
                    && continues(last, joined.get(next).getFirst())) {
                List<Integer> whole = new ArrayList<>(joined.get(i));
                whole.addAll(joined.remove(next));
                joined.set(i, whole);
                i--;
            }
        }
        return joined;
    }

    private boolean isFloat(List<Integer> paragraph) {
        LineKind kind = lines.get(paragraph.getFirst()).kind();
        return kind == LineKind.TABLE
                || kind == LineKind.CAPTION
                || (kind == LineKind.LINE && facts[paragraph.getFirst()].caption());
    }

    private boolean continues(int last, int next) {
        return lines.get(next).kind() == lines.get(last).kind()
                && facts[next].marker().isEmpty()
                && facts[next].begins() == LineFacts.Start.LOWER;
    }
}
