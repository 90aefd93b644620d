package org.elenchus.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.front.FrontLines;
import org.elenchus.paragraph.Block;
import org.elenchus.paragraph.Captions;

/**
 * Which blocks are headings by wording, number and type. A paper that sets its headings in type of their own shows by that
 * that a plain line before a formula, a listing or an example is none. Immutable.
 */
final class HeadingLooks {
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.)\\s+\\p{Lu}.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][»\"”)\\]]*", Pattern.DOTALL);
    /** What programs and formulas are written with, and headings are not. */
    private static final Pattern SIGNS =
            Pattern.compile(".*(?:[=<>{}\\\\|^_∑∏∫√≤≥∈∪∩⊆⊂∂∞±×→←]|\\$\\w|\\w\\(\\)|^\\s*[#%@+]).*", Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}|[\\p{Lu}]{3,}");
    private static final int LONGEST = 130;
    private static final int MOST_WORDS = 16;
    /** Words of a plain heading where others are set in type of their own. */
    private static final int MOST_PLAIN_WORDS = 8;
    /** Headings in type of their own that make it the paper's way. */
    private static final int USUAL = 3;
    /** Letters of a heading without a number, at least. */
    private static final int LEAST_LETTERS = 3;

    private final List<Block> blocks;
    private final double usualSize;
    private final boolean usuallyBold;
    /** Whether headings are set larger or bolder than the text. */
    private final boolean setApart;
    /** Whether those with one number are. */
    private final boolean numberedApart;

    /** @param usualSize of the letters of the running text, 0 where unknown */
    HeadingLooks(List<Block> blocks, double usualSize) {
        this.blocks = blocks;
        this.usualSize = usualSize;
        usuallyBold = blocks.stream().filter(block -> block.first().bold()).count() * 3 > blocks.size();
        int known = 0;
        int large = 0;
        int numbered = 0;
        for (Block block : blocks) {
            String text = block.string();
            boolean counted = NUMBERED.matcher(text).matches() && mayBeHeading(block) && !isEnded(text);
            if (HeadingWords.isHeading(text) || (counted && isLarge(block))) {
                known++;
                large += isLarge(block) ? 1 : 0;
            }
            numbered += counted && isLarge(block) && HeadingWords.numberedLevel(text) == 1 ? 1 : 0;
        }
        setApart = large >= USUAL && large * 3 >= known * 2;
        numberedApart = numbered >= USUAL;
    }

    boolean isHeading(int i) {
        Block block = blocks.get(i);
        String text = block.string();
        if (!mayBeHeading(block)) {
            return false;
        }
        if (HeadingWords.isHeading(text)) {
            return true;
        }
        boolean numbered = NUMBERED.matcher(text).matches();
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        boolean shaped = numbered || Character.isUpperCase(first) || "«\"“".indexOf(first) >= 0;
        if (!shaped || ",;:–-".indexOf(last) >= 0 || Captions.isCaption(text) || (!numbered && isScrap(text))) {
            return false;
        }
        if (isLarge(block) && !isEnded(text)) {
            return true;
        }
        if (isEnded(text) && !(numbered && text.length() < 90 && !isNumbered(i - 1) && !isNumbered(i + 1))) {
            return false;
        }
        return isPlain(block, numbered) && introduces(i) && words(text) <= MOST_WORDS;
    }

    private static boolean mayBeHeading(Block block) {
        String text = block.string();
        return text.length() <= LONGEST
                && block.lines() <= 3
                && BlockKinds.letterShare(text) >= 0.5
                && !FrontLines.opensKeywords(text);
    }

    /** Whether a line in the type of the text can be a heading, the others of the paper being as they are. */
    private boolean isPlain(Block block, boolean numbered) {
        String text = block.string();
        if (SIGNS.matcher(text).matches() || !WORD.matcher(text).find()) {
            return false;
        }
        if (numbered) {
            return !numberedApart || HeadingWords.numberedLevel(text) > 1;
        }
        return !setApart || (words(text) <= MOST_PLAIN_WORDS && block.first().gapAbove() != 0 && block.lines() == 1);
    }

    /** Letters of a figure or a formula. */
    private static boolean isScrap(String text) {
        return text.chars().filter(Character::isLetter).count() < LEAST_LETTERS;
    }

    private static boolean isEnded(String text) {
        return SENTENCE_END.matcher(text).matches() && !text.endsWith("?");
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
            if (next.length() > LONGEST || SENTENCE_END.matcher(next).matches()) {
                return false;
            }
        }
        return false;
    }

    private boolean isLarge(Block block) {
        boolean bold = block.first().bold() && !usuallyBold && block.lines() < 3;
        return usualSize > 0 && (block.first().size() > 1.12 * usualSize || bold);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
