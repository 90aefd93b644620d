package org.elenchus.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.extraction.NoteMarker;
import org.elenchus.paragraph.Block;
import org.elenchus.text.ParagraphKind;

/** Which blocks are entries of a list of references or notes, and where such a list ends. Immutable. */
final class EntryBlocks {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\[?\\d{1,3}[\\].)]|\\d{1,3}\\s+\\p{Lu})");
    private static final Pattern CONTACT = Pattern.compile(
            "^(?:[*∗†✉]\\s?)?(?:corresponding author|e-?mail|contact\\b|автор для|поступил|статья поступила)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPENDIX = Pattern.compile("(?iU)^(?:appendix|annex|приложение)\\s+[\\dA-ZА-Я]\\b.*");
    /** The number of the first notes of a list. */
    private static final Pattern FIRST_NOTE = Pattern.compile("[1-3]|\\D{1,4}");

    private static final int LONGEST_ENTRY = 600;
    /** A shorter piece may be the rest of an entry that was cut. */
    private static final int SHORTEST_END = 30;

    private static final int NEXT_ENTRIES = 4;
    /** Blocks under a heading within which an entry or a note must come for it to be a list. */
    private static final int LOOK = 3;

    private final List<Block> blocks;
    private final BlockKinds kinds;

    EntryBlocks(List<Block> blocks, BlockKinds kinds) {
        this.blocks = blocks;
        this.kinds = kinds;
    }

    /** Whether notes stand under a heading that promises them, rather than a text about notes. */
    boolean hasNotes(int heading) {
        for (int i = heading + 1; i < end(heading); i++) {
            Block block = blocks.get(i);
            Optional<NoteMarker.Beginning> marker = NoteMarker.of(block.string());
            boolean first = marker.isPresent()
                    && FIRST_NOTE.matcher(marker.get().label()).matches();
            if (!block.kind().isUntold() || first) {
                return true;
            }
        }
        return heading + 1 == blocks.size();
    }

    /** Whether entries stand under a heading that promises them, rather than a text about references. */
    boolean hasEntries(int heading) {
        for (int i = heading + 1; i < end(heading); i++) {
            Block block = blocks.get(i);
            String text = block.string();
            boolean dated = YEAR.matcher(text).find() && text.length() < LONGEST_ENTRY;
            if (!block.kind().isUntold()
                    || kinds.isReference(i)
                    || dated
                    || NUMBERED.matcher(text).find()) {
                return true;
            }
        }
        return heading + 1 == blocks.size();
    }

    /** Where to look no further: at another heading, which where this one is counted may have only a number. */
    private int end(int heading) {
        boolean counted = HeadingWords.numberedLevel(blocks.get(heading).string()) > 0;
        int end = heading + 1;
        while (end < Math.min(blocks.size(), heading + 1 + LOOK)
                && !(kinds.of(end) == ParagraphKind.HEADING
                        && (counted || HeadingWords.isHeading(blocks.get(end).string())))) {
            end++;
        }
        return end;
    }

    /** Whether a block that looks like a heading is an entry all the same: it is worded and set like one. */
    boolean isEntry(int i, List<Part.Item> list) {
        Block block = blocks.get(i);
        if (!block.kind().isUntold() || HeadingWords.isHeading(block.string())) {
            return false;
        }
        boolean appendix = APPENDIX.matcher(block.string()).matches();
        return !appendix && !(isSetApart(block, list) && !kinds.isReference(i));
    }

    /** Whether a heading parts a list, so that entries go on under it. */
    boolean partsList(int i) {
        Block block = blocks.get(i);
        return block.kind().isUntold()
                && !HeadingWords.isHeading(block.string())
                && !APPENDIX.matcher(block.string()).matches()
                && listGoesOn(i);
    }

    private static boolean isSetApart(Block block, List<Part.Item> list) {
        if (list.size() < 2) {
            return block.first().bold();
        }
        Block entry = list.getLast().kind() == ParagraphKind.HEADING
                ? list.get(1).block()
                : list.getLast().block();
        boolean larger = entry.first().size() > 0
                && block.first().size() > 1.08 * entry.first().size();
        return larger || (block.first().bold() && !entry.first().bold());
    }

    /** Whether a block can be no entry: it has no year and no number where the others have one, or it is long. */
    boolean isAfter(int i, List<Part.Item> list) {
        Block block = blocks.get(i);
        String text = block.string();
        if (block.kind() != LineKind.REFERENCE && CONTACT.matcher(text).find()) {
            return true;
        }
        if (block.kind() == LineKind.REFERENCE || kinds.isReference(i)) {
            return false;
        }
        boolean dated = YEAR.matcher(text).find();
        boolean numbered = NUMBERED.matcher(text).find();
        boolean usual =
                list.size() > 1 && NUMBERED.matcher(list.get(1).block().text()).find();
        boolean over = usual
                ? !numbered && (!dated || text.length() > LONGEST_ENTRY) && text.length() > SHORTEST_END
                : !dated && text.length() > 60;
        return over && !(text.length() < LONGEST_ENTRY && listGoesOn(i));
    }

    /** Whether most of the next blocks are entries, so that one without a year between them is one too. */
    private boolean listGoesOn(int i) {
        int entries = 0;
        int end = Math.min(blocks.size(), i + 1 + NEXT_ENTRIES);
        for (int j = i + 1; j < end && !HeadingWords.isHeading(blocks.get(j).string()); j++) {
            String next = blocks.get(j).string();
            entries += kinds.isReference(j) || (YEAR.matcher(next).find() && next.length() < LONGEST_ENTRY) ? 1 : 0;
        }
        return entries > NEXT_ENTRIES / 2 || (entries > 0 && i + 1 + entries == blocks.size());
    }

    /** What a block within the list is: a table or its caption may have been put between the entries. */
    ParagraphKind inList(int i, ParagraphKind found, List<Part.Item> list) {
        Block block = blocks.get(i);
        if (!block.kind().isUntold() && block.kind() != LineKind.TABLE) {
            return ParagraphKind.REFERENCE;
        }
        boolean entry = kinds.isReference(i) || NUMBERED.matcher(block.text()).find();
        boolean captioned = list.stream().anyMatch(item -> item.kind() == ParagraphKind.CAPTION);
        boolean table = block.kind() == LineKind.TABLE
                && (captioned || !YEAR.matcher(block.text()).find());
        return found == ParagraphKind.CAPTION || (table && !entry) ? found : ParagraphKind.REFERENCE;
    }
}
