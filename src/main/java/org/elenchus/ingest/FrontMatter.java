package org.elenchus.ingest;

import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.text.ParagraphKind;

/**
 * The blocks before the running text: title, authors, affiliations, codes. Only what is plainly none of the running
 * text counts; a text that begins with a sentence has no front matter. Immutable.
 */
final class FrontMatter {
    private static final Pattern CODE = Pattern.compile(
            "^(?:УДК|ББК|JEL|DOI|ISSN|ISBN|УДC|UDC|ГРНТИ|https?://|doi:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern AUTHORS = Pattern.compile(
            "^(?:[©*]\\s*)?(?:(?:\\p{Lu}\\.\\s?(?:-?\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}-]+|\\p{Lu}[\\p{L}-]+,?\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?)"
                + "[\\d*,†‡\\s]*(?:,|;|и|and|&|$)?\\s*)+$");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+\\.\\w+|университет|институт|university|institute|академи");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!…][»\"”)\\]]*", Pattern.DOTALL);
    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 300;

    private final List<Block> blocks;
    private final BlockKinds kinds;

    FrontMatter(List<Block> blocks, BlockKinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    /** How many blocks at the beginning are front matter. */
    int length() {
        int length = 0;
        for (int i = 0; i < Math.min(blocks.size() - 1, MOST); i++) {
            if (!isFront(i)) {
                break;
            }
            length = i + 1;
        }
        return length;
    }

    private boolean isFront(int i) {
        Block block = blocks.get(i);
        String text = block.string();
        if (block.kind().isBlock()) {
            return block.kind() == LineKind.TITLE || block.kind() == LineKind.AUTHOR || block.kind() == LineKind.FRONT;
        }
        if (HeadingWords.isHeading(text) || kinds.of(i) == ParagraphKind.ITEM) {
            return false;
        }
        if (CODE.matcher(text).matches() || isAuthors(text)) {
            return true;
        }
        if (text.length() < LONGEST_TITLE && ADDRESS.matcher(text).find() && (i > 0 || text.length() < 120)) {
            return true;
        }
        if (i == 0 && standsApart(text)) {
            return true;
        }
        // a title: the first thing that is no sentence, or everything up to the authors or to running text
        boolean titled = text.length() < LONGEST_TITLE
                && !SENTENCE_END.matcher(text).matches()
                && !Character.isLowerCase(text.charAt(0))
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0;
        return titled && (i == 0 || !hasTitle(i));
    }

    /** Whether a short first paragraph, which may end with a full stop, is parted from a long text after it. */
    private boolean standsApart(String text) {
        Block next = blocks.get(1);
        return blocks.size() >= 5
                && text.length() < 250
                && next.first().gapAbove() > 0
                && next.text().length() > 2 * text.length()
                && !Character.isLowerCase(text.charAt(0))
                && ",;:".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a title stands before a block, so that another short line is a heading of the body. */
    private boolean hasTitle(int before) {
        for (int i = 0; i < before; i++) {
            String text = blocks.get(i).string();
            if (!CODE.matcher(text).matches()
                    && !isAuthors(text)
                    && !ADDRESS.matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    static boolean isAuthors(String text) {
        return text.length() < 200 && AUTHORS.matcher(text).matches();
    }
}
