package org.elenchus.structure;

import java.util.List;
import java.util.Optional;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.front.FrontFacts;
import org.elenchus.front.FrontLines;
import org.elenchus.paragraph.Block;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * The blocks before the running text: title, authors, affiliations, codes. Only what is plainly none of the running
 * text counts; a text that begins with a sentence has no front matter. Immutable.
 */
final class FrontMatter {
    private static final int MOST = 20;
    /** Long lists of affiliations stand there. */
    private static final int MOST_BEFORE_ABSTRACT = 60;

    private static final int LONGEST_TITLE = 300;

    private static final double TITLE_SIZE = 1.18;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    /** Index of the title by its type, -1 if nothing is set so large. */
    private final int title;

    FrontMatter(List<Block> blocks, BlockKinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
        title = title();
    }

    /** The block in the largest type on the first page, before any running text. */
    private int title() {
        int best = -1;
        for (int i = 0; i < Math.min(blocks.size() - 1, MOST); i++) {
            Block block = blocks.get(i);
            if (block.first().page() > 0 || block.text().length() > 2 * LONGEST_TITLE) {
                break;
            }
            boolean known = HeadingWords.isHeading(block.string());
            if (!known
                    && kinds.isLarger(i, TITLE_SIZE)
                    && (best < 0
                            || block.first().size()
                                    > 1.05 * blocks.get(best).first().size())) {
                best = i;
            }
        }
        return best;
    }

    /** How many blocks at the beginning are front matter. */
    int length() {
        int length = beforeAbstract();
        if (length > 0) {
            return length;
        }
        for (int i = 0; i < Math.min(blocks.size() - 1, MOST); i++) {
            if (!isFront(i)) {
                break;
            }
            length = i + 1;
        }
        return length;
    }

    /** Everything before an abstract that says it is one, as long as it is short; 0 if there is none. */
    private int beforeAbstract() {
        for (int i = 0; i < Math.min(blocks.size() - 1, MOST_BEFORE_ABSTRACT); i++) {
            Block block = blocks.get(i);
            String text = block.string();
            boolean heading = HeadingWords.kindOf(text).equals(Optional.of(SectionKind.ABSTRACT));
            if (heading || block.kind() == LineKind.ABSTRACT || FrontLines.opensAbstract(text)) {
                return i;
            }
            boolean names = FrontLines.isAuthors(text) || (text.length() < 900 && FrontFacts.isInstitution(text));
            if ((text.length() > LONGEST_TITLE && !names) || (HeadingWords.isHeading(text) && !heading)) {
                return 0;
            }
        }
        return 0;
    }

    private boolean isFront(int i) {
        Block block = blocks.get(i);
        String text = block.string();
        if (!block.kind().isUntold()) {
            return block.kind() == LineKind.TITLE || block.kind() == LineKind.AUTHOR || block.kind() == LineKind.FRONT;
        }
        if (i <= title) {
            return true;
        }
        if (HeadingWords.isHeading(text) || FrontLines.opensKeywords(text) || kinds.of(i) == ParagraphKind.ITEM) {
            return false;
        }
        if (FrontLines.isCode(text) || FrontLines.isAuthors(text)) {
            return true;
        }
        boolean sentence = FrontLines.endsSentence(text) && !text.contains("@");
        if (text.length() < (i > 0 && !sentence ? LONGEST_TITLE : 120) && FrontLines.hasAddress(text)) {
            return true;
        }
        if (i == 0 && standsApart(text)) {
            return true;
        }
        // a title: the first thing that is no sentence, or everything up to the authors or to running text
        boolean titled = text.length() < LONGEST_TITLE
                && !FrontLines.endsSentence(text)
                && !Character.isLowerCase(text.charAt(0))
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0;
        if (title >= 0) {
            // what stands between a large title and the text: authors, affiliations
            return titled
                    && !kinds.isLarger(i, 1.05)
                    && text.length() < 150
                    && i <= title + 4
                    && !blocks.get(i).first().bold();
        }
        return titled && (i == 0 || !hasTitle(i));
    }

    /** Whether a short first paragraph, which may end with a full stop, is parted from a long text after it. */
    private boolean standsApart(String text) {
        Block next = blocks.get(1);
        boolean shortOverLong = text.length() < 250 && next.text().length() > 2 * text.length();
        return blocks.size() >= 5
                && (shortOverLong || (text.length() < LONGEST_TITLE && gapsAreRare()))
                && next.first().gapAbove() > 0
                && !Character.isLowerCase(text.charAt(0))
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether paragraphs follow each other without a blank line, so that one says something. */
    private boolean gapsAreRare() {
        return blocks.size() >= MOST
                && blocks.stream().filter(block -> block.first().gapAbove() > 0).count() * 10 < blocks.size();
    }

    /** Whether a title stands before a block, so that another short line is a heading of the body. */
    private boolean hasTitle(int before) {
        for (int i = 0; i < before; i++) {
            String text = blocks.get(i).string();
            if (!FrontLines.isCode(text) && !FrontLines.isAuthors(text) && !FrontLines.hasAddress(text)) {
                return true;
            }
        }
        return false;
    }
}
