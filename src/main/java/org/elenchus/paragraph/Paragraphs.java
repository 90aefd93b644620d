package org.elenchus.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.extraction.RawLine;
import org.elenchus.extraction.RawText;
import org.elenchus.repair.Hyphens;
import org.elenchus.repair.MappedText;
import org.elenchus.repair.Mended;
import org.elenchus.repair.TextRepair;
import org.elenchus.repair.Vocabulary;
import org.elenchus.repair.WordLists;
import org.elenchus.text.Span;

/** Makes paragraphs out of the lines of a raw text: each line is mended, lines are put together. Thread safe. */
public final class Paragraphs {
    private final WordLists words;
    private final TextRepair repair;

    public Paragraphs(WordLists words) {
        this.words = words;
        repair = new TextRepair(words);
    }

    /**
     * @param marks of notes, which stand apart from the words they follow; offsets in the raw text
     * @return in reading order; none is empty
     */
    public List<Block> of(RawText raw, List<Span> marks) {
        List<Mended> mended =
                repair.mend(raw.text(), raw.lines().stream().map(RawLine::span).toList(), marks);
        List<RawLine> lines = new ArrayList<>();
        List<Mended> kept = new ArrayList<>();
        for (int i = 0; i < mended.size(); i++) {
            if (!mended.get(i).text().isEmpty()) {
                lines.add(raw.lines().get(i));
                kept.add(mended.get(i));
            }
        }
        List<MappedText> texts = kept.stream().map(Mended::text).toList();
        Joiner joiner = new Joiner(new Hyphens(new Vocabulary(texts, words, "en")));
        List<Block> blocks = new ArrayList<>();
        for (List<Integer> paragraph : new ParagraphFinder(lines, texts).find()) {
            blocks.add(joiner.join(
                    paragraph.stream().map(lines::get).toList(),
                    paragraph.stream().map(kept::get).toList()));
        }
        return blocks;
    }
}
