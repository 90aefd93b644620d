package org.elenchus.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.front.FrontLabels;
import org.elenchus.front.FrontLines;
import org.elenchus.paragraph.Block;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * What stands between the front matter and the body: abstracts and keywords in each language, and among them the title and
 * the authors once more, dates, funding, how to cite. Immutable.
 */
final class Opening {
    private static final Pattern BEGINS =
            Pattern.compile("(?iU)(?:[1I]\\.?\\s+)?(?:введение|introduction|вступление|вводная часть)[.:]?");
    private static final int MOST = 80;
    private static final int LONGEST_PROSE = 3_500;
    private static final int SHORTEST_ABSTRACT = 200;
    private static final int LATEST_PAGE = 2;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final int end;

    /** @param front how many blocks are front matter */
    Opening(List<Block> blocks, BlockKinds kinds, int front) {
        this.blocks = blocks;
        this.kinds = kinds;
        end = front == 0 ? 0 : trailing(lastMark(front));
    }

    /** Whether a block stands before the body. */
    boolean contains(int i) {
        return i < end;
    }

    /** After the last abstract or keywords that can be reached without much text between. */
    private int lastMark(int front) {
        int last = 0;
        int prose = 0;
        for (int i = front; i < Math.min(front + MOST, blocks.size() - 1); i++) {
            Block block = blocks.get(i);
            String text = block.string();
            Optional<SectionKind> known = HeadingWords.kindOf(text);
            if (BEGINS.matcher(text).matches()
                    || block.first().page() > LATEST_PAGE
                    || known.equals(Optional.of(SectionKind.REFERENCES))
                    || prose > LONGEST_PROSE) {
                break;
            }
            boolean keywords = FrontLines.opensKeywords(text);
            boolean heading = known.equals(Optional.of(SectionKind.KEYWORDS));
            boolean summary = known.equals(Optional.of(SectionKind.ABSTRACT)) || FrontLines.opensAbstract(text);
            if (keywords || heading || summary) {
                prose = 0;
                last = keywords ? i + 1 : heading ? Math.min(i + 2, blocks.size() - 1) : last;
            } else if (!isAside(i)) {
                prose += text.length();
            }
        }
        return last;
    }

    /** Over what is labelled and follows at once. */
    private int trailing(int from) {
        int at = from;
        while (from > 0
                && at < blocks.size() - 1
                && FrontLabels.isFact(blocks.get(at).string())
                && !isBodyHeading(at)) {
            at++;
        }
        return at;
    }

    private boolean isBodyHeading(int i) {
        return HeadingWords.kindOf(blocks.get(i).string()).equals(Optional.of(SectionKind.BODY));
    }

    /** Whether a block before the body is no text of an abstract: a label, names, an institution, a heading. */
    boolean isAside(int i) {
        String text = blocks.get(i).string();
        return FrontLabels.isFact(text)
                || kinds.of(i) == ParagraphKind.HEADING && !isBodyHeading(i)
                || FrontLines.isAuthors(text)
                || FrontLines.isAddressed(text);
    }

    /** Whether a block is sentences enough for an abstract, though nothing says that it is one. */
    boolean isUnnamedAbstract(int i) {
        String text = blocks.get(i).string();
        return text.length() > SHORTEST_ABSTRACT && ".!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
