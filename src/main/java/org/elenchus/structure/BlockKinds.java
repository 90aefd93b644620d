package org.elenchus.structure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.text.ParagraphKind;

/** What each block is by itself and its neighbours: heading, caption, table, item or prose. Immutable. */
final class BlockKinds {
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[•·▪■□○●◦‣⁃∙\\uE000-\\uF8FF]|[–—-]\\s|(?:\\d{1,2}|[а-яёa-z])\\)|\\(\\d{1,2}\\)|\\d{1,2}\\.\\s).*",
            Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.)\\s+\\p{Lu}.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][»\"”)\\]]*", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile(
            ".*(?:\\s//\\s|\\b(?:19|20)\\d\\d\\b.*(?:\\b[СсPp]\\.|\\bpp\\.|№|\\bVol\\.|\\bТ\\.)|https?://|doi).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADING = 130;

    private final List<Block> blocks;
    private final ParagraphKind[] kinds;
    private final double usualSize;
    private final boolean usuallyBold;

    BlockKinds(List<Block> blocks) {
        this.blocks = blocks;
        usualSize = usualSize(blocks);
        usuallyBold = blocks.stream().filter(block -> block.first().bold()).count() * 3 > blocks.size();
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
        if (isHeading(i)) {
            return ParagraphKind.HEADING;
        }
        if (text.length() < 400 && LineFacts.isCaption(text)) {
            return ParagraphKind.CAPTION;
        }
        if (letterShare(text) < 0.4) {
            return ParagraphKind.TABLE;
        }
        return ITEM.matcher(text).matches() ? ParagraphKind.ITEM : ParagraphKind.PROSE;
    }

    /** Whether a block is set in larger type than the running text by a factor. */
    boolean isLarger(int i, double factor) {
        return usualSize > 0 && blocks.get(i).first().size() > factor * usualSize;
    }

    private boolean isHeading(int i) {
        Block block = blocks.get(i);
        String text = block.string();
        boolean runsIn = FrontMatter.RUN_IN_KEYWORDS.matcher(text).matches();
        if (text.length() > LONGEST_HEADING || block.lines() > 3 || letterShare(text) < 0.5 || runsIn) {
            return false;
        }
        if (HeadingWords.isHeading(text)) {
            return true;
        }
        boolean numbered = NUMBERED.matcher(text).matches();
        boolean ended = SENTENCE_END.matcher(text).matches() && !text.endsWith("?");
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        boolean shaped = numbered || Character.isUpperCase(first) || "«\"“".indexOf(first) >= 0;
        if (!shaped || ",;:–-".indexOf(last) >= 0 || LineFacts.isCaption(text)) {
            return false;
        }
        if (isLarge(block) && !ended) {
            return true;
        }
        if (ended && !(numbered && text.length() < 90 && !isNumbered(i - 1) && !isNumbered(i + 1))) {
            return false;
        }
        return introduces(i) && words(text) <= 16;
    }

    private boolean isNumbered(int i) {
        return i >= 0
                && i < blocks.size()
                && NUMBERED.matcher(blocks.get(i).string()).matches();
    }

    /** Whether what follows is running text that a heading could stand over, perhaps after another heading. */
    private boolean introduces(int i) {
        for (int j = i + 1; j < Math.min(blocks.size(), i + 3); j++) {
            String next = blocks.get(j).string();
            if (next.length() >= 100 && !Character.isLowerCase(next.charAt(0))) {
                return true;
            }
            if (next.length() > LONGEST_HEADING || SENTENCE_END.matcher(next).matches()) {
                return false;
            }
        }
        return false;
    }

    private boolean isLarge(Block block) {
        boolean bold = block.first().bold() && !usuallyBold && block.lines() < 3;
        return usualSize > 0 && (block.first().size() > 1.12 * usualSize || bold);
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

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    private static double letterShare(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long shown = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return shown == 0 ? 0 : (double) letters / shown;
    }
}
