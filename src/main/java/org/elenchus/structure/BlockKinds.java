package org.elenchus.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.paragraph.Block;
import org.elenchus.paragraph.Captions;
import org.elenchus.text.ParagraphKind;

/** What each block is by itself and its neighbours: heading, caption, table, item or prose. Immutable. */
final class BlockKinds {
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[•·▪■□○●◦‣⁃∙\\uE000-\\uF8FF]|[–—-]\\s|(?:\\d{1,2}|[а-яёa-z])\\)|\\(\\d{1,2}\\)|\\d{1,2}\\.\\s).*",
            Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile(
            ".*(?:\\s//\\s|\\b(?:19|20)\\d\\d\\b.*(?:\\b[СсPp]\\.|\\bpp\\.|№|\\bVol\\.|\\bТ\\.)|https?://|doi).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks;
    private final ParagraphKind[] kinds;
    private final double usualSize;
    private final HeadingLooks headings;

    BlockKinds(List<Block> blocks) {
        this.blocks = blocks;
        usualSize = usualSize(blocks);
        headings = new HeadingLooks(blocks, usualSize);
        kinds = new ParagraphKind[blocks.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kind(i);
        }
    }

    ParagraphKind of(int i) {
        return kinds[i];
    }

    /** Whether a paragraph looks like an entry of a list of references. */
    boolean isReference(int i) {
        return blocks.get(i).kind() == LineKind.REFERENCE
                || REFERENCE.matcher(blocks.get(i).string()).matches();
    }

    private ParagraphKind kind(int i) {
        Block block = blocks.get(i);
        return switch (block.kind()) {
            case LINE, PARAGRAPH -> ofLines(i);
            case PROSE -> ParagraphKind.PROSE;
            case ABSTRACT -> block.level() > 0 ? ParagraphKind.FRONT : ParagraphKind.PROSE;
            case ITEM -> ParagraphKind.ITEM;
            case HEADING -> ParagraphKind.HEADING;
            case TITLE, AUTHOR, FRONT -> ParagraphKind.FRONT;
            case CAPTION -> ParagraphKind.CAPTION;
            case TABLE -> ParagraphKind.TABLE;
            case NOTE, NOTE_LINE -> ParagraphKind.NOTE;
            case REFERENCE -> ParagraphKind.REFERENCE;
        };
    }

    private ParagraphKind ofLines(int i) {
        String text = blocks.get(i).string();
        if (blocks.size() == 1) {
            return ParagraphKind.PROSE;
        }
        if (headings.isHeading(i)) {
            return isBetweenRows(i) ? ParagraphKind.TABLE : ParagraphKind.HEADING;
        }
        if (text.length() < 400 && Captions.isCaption(text)) {
            return ParagraphKind.CAPTION;
        }
        if (letterShare(text) < 0.4) {
            return ParagraphKind.TABLE;
        }
        return ITEM.matcher(text).matches() ? ParagraphKind.ITEM : ParagraphKind.PROSE;
    }

    /** Whether a line stands among the rows of a table, as the label of some of them does. */
    private boolean isBetweenRows(int i) {
        return i > 0
                && i + 1 < blocks.size()
                && blocks.get(i).lines() == 1
                && blocks.get(i - 1).kind() == LineKind.TABLE
                && blocks.get(i + 1).kind() == LineKind.TABLE
                && !HeadingWords.isHeading(blocks.get(i).string());
    }

    /** Whether a block is set in larger type than the running text by a factor. */
    boolean isLarger(int i, double factor) {
        return usualSize > 0 && blocks.get(i).first().size() > factor * usualSize;
    }

    /** The letter size in which most characters are set. */
    private static double usualSize(List<Block> blocks) {
        double[] sizes = blocks.stream()
                .filter(b -> b.text().length() > 200)
                .mapToDouble(b -> b.first().size())
                .sorted()
                .toArray();
        return sizes.length == 0 || Arrays.stream(sizes).max().orElse(0) == 0 ? 0 : sizes[sizes.length / 2];
    }

    static double letterShare(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long shown = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return shown == 0 ? 0 : (double) letters / shown;
    }
}
