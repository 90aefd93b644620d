package org.elenchus.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.RawLine;
import org.elenchus.repair.Edit;
import org.elenchus.repair.Hyphens;
import org.elenchus.repair.MappedText;
import org.elenchus.repair.Mended;

/** Puts the lines of a paragraph together: a blank for a line end, or what {@link Hyphens} says for a broken word. */
final class Joiner {
    private final Hyphens hyphens;

    Joiner(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /**
     * @param read the lines as read, in order
     * @param lines the same, mended
     */
    Block join(List<RawLine> read, List<Mended> lines) {
        MappedText out = new MappedText();
        List<Edit> all = new ArrayList<>();
        List<Block.PageTurn> turns = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            MappedText line = lines.get(i).text();
            if (!out.isEmpty()) {
                joint(out, line, all);
            }
            int shift = out.length();
            if (i == 0 || read.get(i).page() != read.get(i - 1).page()) {
                turns.add(new Block.PageTurn(shift, read.get(i).page()));
            }
            lines.get(i).edits().forEach(edit -> all.add(edit.shifted(shift)));
            out.append(line);
        }
        RawLine first = read.getFirst();
        return new Block(out, all, first.kind(), first.level(), first, lines.size(), turns);
    }

    /** Makes the text so far ready for the next line. */
    private void joint(MappedText out, MappedText right, List<Edit> edits) {
        int last = out.length() - 1;
        int gap = out.endOf(last, last + 1);
        if (!Hyphens.endsBroken(out)) {
            out.append(' ', gap, Math.max(gap, right.startOf(0, 1)));
            return;
        }
        Hyphens.Decision decision = hyphens.decide(out, right);
        String original = out.charAt(last) + "\n";
        int hyphen = out.startOf(last, last + 1);
        out.upTo(last);
        switch (decision) {
            case GLUE -> {}
            case KEEP -> out.append('-', hyphen, gap);
            case HANG -> {
                out.append('-', hyphen, gap);
                out.append(' ', gap, Math.max(gap, right.startOf(0, 1)));
            }
        }
        String middle = out.subSequence(last, out.length()).toString();
        edits.add(new Edit("hyphen", original, middle, last, out.length()));
    }
}
