package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.elenchus.paragraph.Block;
import org.elenchus.repair.Edit;
import org.elenchus.repair.MappedText;
import org.elenchus.text.Alignment;
import org.elenchus.text.Page;
import org.elenchus.text.Paragraph;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.Repair;
import org.elenchus.text.Section;
import org.elenchus.text.Span;

/** Lays the parts of a paper out as one canonical text: paragraphs parted by one blank line. For one document. */
public final class Assembler {
    private final MappedText text = new MappedText();
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final TreeMap<Integer, Integer> pageStarts = new TreeMap<>();
    private final List<String> labels;
    private final List<Optional<Double>> recognition;
    private int pageStart;
    private int page;

    Assembler(List<String> pageLabels, List<Optional<Double>> recognition) {
        labels = pageLabels;
        this.recognition = recognition;
    }

    /** @param languages one for each part */
    void lay(List<Part> parts, List<String> languages) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int start = text.length();
            for (Part.Item item : part.items()) {
                lay(item.block(), item.kind());
            }
            if (i + 1 < parts.size()) {
                separate(parts.get(i + 1).items().getFirst().block());
            }
            sections.add(new Section(
                    part.kind(), part.heading(), part.level(), languages.get(i), new Span(start, text.length())));
        }
        if (!text.isEmpty()) {
            pages.add(page(page, new Span(pageStart, text.length())));
        }
    }

    private Page page(int index, Span span) {
        return new Page(
                labels.get(index), span, index < recognition.size() ? recognition.get(index) : Optional.empty());
    }

    private void lay(Block block, ParagraphKind kind) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            separate(block);
        }
        int start = text.length();
        text.append(block.text());
        paragraphs.add(new Paragraph(kind, new Span(start, text.length())));
        for (Edit edit : block.edits()) {
            repairs.add(new Repair(
                    edit.kind(), edit.original(), edit.result(), new Span(start + edit.start(), start + edit.end())));
        }
        turnPages(block, start);
    }

    private void separate(Block next) {
        int last = text.length() - 1;
        int from = text.endOf(last, last + 1);
        int to = next.text().startOf(0, 1);
        text.append("\n\n", from, Math.max(from, to));
    }

    private void turnPages(Block block, int start) {
        for (Block.PageTurn turn : block.turns()) {
            int at = start + turn.offset();
            if (turn.page() == page) {
                continue;
            }
            if (at > pageStart) {
                pages.add(page(page, new Span(pageStart, at)));
            }
            pageStart = at;
            page = turn.page();
            pageStarts.put(at, page);
        }
    }

    /** The page, from 0, on which a place of the text is printed. */
    int pageIndexAt(int offset) {
        Map.Entry<Integer, Integer> start = pageStarts.floorEntry(offset);
        return start == null ? 0 : start.getValue();
    }

    public String text() {
        return text.toString();
    }

    public Alignment alignment() {
        return text.toAlignment();
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Page> pages() {
        return pages;
    }
}
