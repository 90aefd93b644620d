package org.elenchus.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elenchus.extraction.HeadingWords;
import org.elenchus.extraction.LineKind;
import org.elenchus.front.FrontLines;
import org.elenchus.paragraph.Block;
import org.elenchus.repair.Languages;
import org.elenchus.text.ParagraphKind;
import org.elenchus.text.SectionKind;

/**
 * Parts a paper: front matter, abstract, keywords, body sections, references, notes, summary. Careful where the text
 * gives no sign: what may be running text is kept as running text. For one document.
 */
final class SectionFinder {
    /** How abstracts begin that have no heading. */
    private static final Pattern ABSTRACT_CUE =
            Pattern.compile("^(?:(?:В|На материале|На основе|На примере) (?:(?:настоящей|данной|предлагаемой|этой)"
                + " )?(?:статье|работе|обзоре|исследовании)|Цел(?:ью|ь) (?:(?:настоящей|данной|настоящего|данного)"
                + " )?(?:статьи|работы|исследования|обзора)|(?:Статья|Работа|Исследование) посвящен|"
                + "(?:Рассм[ао]тр|Исследу|Исследован|Изуч|Анализиру|Проанализирован|Представл|Предлага|Предложен|Описыва|Описан|Раскры|Показан|Обсужда|Освеща|Выявл|Определ|Обоснов|Посвящ|Предпринят|Привод|Приведен|Разработан|Проведен|Делается|Дается|Дан"
                + " |Даны |Дана |Ставится|Автор(?:ы|ом|ами)? )|(?:This|The present|The)"
                + " (?:article|paper|study|essay|review)|In this (?:article|paper|study)|We"
                + " (?:study|examine|investigate|present|show|argue|propose))");

    private static final int LONGEST_ABSTRACT = 3_000;
    private static final int BLOCKS_AFTER_ABSTRACT = 6;
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\[?\\d{1,3}[\\].)]|\\d{1,3}\\s+\\p{Lu})");
    private static final Pattern FIRST = Pattern.compile("^(?:\\[1\\]|1[.)])\\s?\\p{L}");
    /** One part in so many at the end of a paper is no body any more once the list of references is over. */
    private static final int LATE = 4;

    private static final int MOST_KEYWORDS = 12;
    private static final int LONGEST_KEYWORD = 60;
    private static final int SHORTEST_SUMMARY = 300;
    /** Listings and formulas have fewer, and their language cannot be told. */
    private static final double LETTERS_OF_PROSE = 0.8;

    private final List<Block> blocks;
    private final BlockKinds kinds;
    private final Languages languages;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part.Item> notes = new ArrayList<>();
    private final EntryBlocks entries;
    private Opening opening;

    private SectionKind kind = SectionKind.BODY;
    private String heading = "";
    private int level;
    /** Level of the last heading of a known wording, under which others may stand. */
    private int root;

    private List<Part.Item> items = new ArrayList<>();

    SectionFinder(List<Block> blocks, Languages languages) {
        this.blocks = blocks;
        this.languages = languages;
        kinds = new BlockKinds(blocks);
        entries = new EntryBlocks(blocks, kinds);
        opening = new Opening(blocks, kinds, 0);
    }

    List<Part> find() {
        int front = new FrontMatter(blocks, kinds).length();
        opening = new Opening(blocks, kinds, front);
        String body = languages.of(sampleOfBody(front));
        for (int i = 0; i < blocks.size(); i++) {
            if (i < front) {
                front(i);
            } else if (i == front && isBareAbstract(i)) {
                open(SectionKind.ABSTRACT, "", 0);
                items.add(new Part.Item(blocks.get(i), ParagraphKind.PROSE));
            } else {
                running(i, body);
            }
        }
        close();
        if (!notes.isEmpty()) {
            parts.add(new Part(SectionKind.NOTES, "", 0, notes));
        }
        return parts;
    }

    /** Whether the first running paragraph is an abstract, though nothing says so but its first words. */
    private boolean isBareAbstract(int i) {
        String text = blocks.get(i).string();
        return blocks.size() - i > BLOCKS_AFTER_ABSTRACT
                && kinds.of(i) == ParagraphKind.PROSE
                && blocks.get(i).kind().isUntold()
                && text.length() < LONGEST_ABSTRACT
                && ABSTRACT_CUE.matcher(text).find();
    }

    private boolean bareAbstract() {
        return heading.isEmpty()
                && items.size() == 1
                && ABSTRACT_CUE.matcher(items.getFirst().block().text()).find();
    }

    private String sampleOfBody(int from) {
        StringBuilder sample = new StringBuilder();
        for (int i = from; i < blocks.size() && sample.length() < 20_000; i++) {
            if (kinds.of(i).isArguing()) {
                sample.append(blocks.get(i).text()).append('\n');
            }
        }
        return sample.toString();
    }

    private void front(int i) {
        if (kind != SectionKind.FRONT) {
            open(SectionKind.FRONT, "", 0);
        }
        items.add(new Part.Item(blocks.get(i), ParagraphKind.FRONT));
    }

    private void running(int i, String body) {
        Block block = blocks.get(i);
        String text = block.string();
        ParagraphKind found = kinds.of(i);
        if (opening.contains(i) && block.kind().isUntold() && isAside(i)) {
            front(i);
            return;
        }
        if (found == ParagraphKind.NOTE && opensList(text)) {
            found = ParagraphKind.REFERENCE;
        }
        if (found == ParagraphKind.NOTE && kind != SectionKind.NOTES) {
            notes.add(new Part.Item(block, found));
            return;
        }
        if (block.kind() == LineKind.REFERENCE && kind != SectionKind.REFERENCES) {
            open(SectionKind.REFERENCES, "", 0);
        }
        if (isKeyword(text)) {
            items.add(new Part.Item(block, ParagraphKind.FRONT));
            return;
        }
        boolean listed = kind == SectionKind.REFERENCES;
        if (found == ParagraphKind.HEADING && !(listed && entries.isEntry(i, items))) {
            if (!(listed && entries.partsList(i))) {
                heading(i);
            }
            items.add(new Part.Item(block, ParagraphKind.HEADING));
            return;
        }
        if (FrontLines.opensKeywords(text)) {
            open(SectionKind.KEYWORDS, "", 0);
            items.add(new Part.Item(block, ParagraphKind.FRONT));
            return;
        }
        if (block.kind() == LineKind.ABSTRACT || FrontLines.opensAbstract(text)) {
            if (!isAbstract()) {
                open(SectionKind.ABSTRACT, "", 0);
            }
        } else if (opening.contains(i) && kind == SectionKind.FRONT) {
            open(SectionKind.ABSTRACT, "", 0);
        } else if (isOver(i, found)) {
            SectionKind after = kind == SectionKind.REFERENCES ? SectionKind.BACK : SectionKind.BODY;
            open(isSummary(i, body) ? SectionKind.SUMMARY : after, "", 0);
        } else if (kind != SectionKind.SUMMARY && isSummary(i, body)) {
            open(SectionKind.SUMMARY, "", 0);
        }
        items.add(new Part.Item(block, inSection(i, found == ParagraphKind.HEADING ? ParagraphKind.FRONT : found)));
    }

    /** Whether a block before the body belongs to the front matter: neither abstract nor keywords nor a heading over them. */
    private boolean isAside(int i) {
        String text = blocks.get(i).string();
        Optional<SectionKind> known = HeadingWords.kindOf(text);
        if (FrontLines.isRunIn(text)
                || known.equals(Optional.of(SectionKind.ABSTRACT))
                || known.equals(Optional.of(SectionKind.KEYWORDS))) {
            return false;
        }
        boolean listed = kind == SectionKind.KEYWORDS && (heading.isEmpty() || items.size() > 1);
        return opening.isAside(i) || listed || (kind == SectionKind.FRONT && !opening.isUnnamedAbstract(i));
    }

    /** Whether a line is one of the keywords that stand below the bare word, one a line. */
    private boolean isKeyword(String text) {
        return kind == SectionKind.KEYWORDS
                && !items.isEmpty()
                && items.size() <= MOST_KEYWORDS
                && FrontLines.isKeywordsLabel(items.getFirst().block().string())
                && text.length() <= LONGEST_KEYWORD
                && !FrontLines.endsSentence(text)
                && !FrontLines.isRunIn(text)
                && HeadingWords.kindOf(text).isEmpty()
                && HeadingWords.numberedLevel(text) == 0;
    }

    /** Whether what was taken for a note is the list of references, in smaller type at the foot of the page. */
    private boolean opensList(String text) {
        if (kind != SectionKind.REFERENCES) {
            return false;
        }
        boolean first = items.size() == 1 && items.getFirst().kind() == ParagraphKind.HEADING;
        boolean after = items.getLast().block().kind() == LineKind.NOTE_LINE;
        return first
                ? FIRST.matcher(text).find()
                : after && NUMBERED.matcher(text).find();
    }

    private void heading(int i) {
        Block block = blocks.get(i);
        String text = block.string();
        Optional<SectionKind> known = HeadingWords.kindOf(text).map(promised -> kept(promised, i));
        SectionKind next = known.orElse(SectionKind.BODY);
        int depth = block.level() > 0 ? block.level() : Math.max(1, HeadingWords.numberedLevel(text));
        if (known.isEmpty() && depth > root && (kind == SectionKind.BACK || kind == SectionKind.NOTES)) {
            next = kind;
        }
        root = known.isEmpty() ? root : depth;
        if (known.isEmpty() && isLate(block) && HeadingWords.numberedLevel(text) == 0) {
            next = SectionKind.BACK;
        }
        open(next, text, depth);
    }

    /** What a heading opens: a text about notes or references is no list of them. */
    private SectionKind kept(SectionKind promised, int i) {
        boolean empty = (promised == SectionKind.NOTES && !entries.hasNotes(i))
                || (promised == SectionKind.REFERENCES && !entries.hasEntries(i));
        return empty ? SectionKind.BODY : promised;
    }

    /** Whether a block stands after the list of references, near the end. */
    private boolean isLate(Block block) {
        boolean listed = kind == SectionKind.REFERENCES
                || parts.stream().anyMatch(part -> part.kind() == SectionKind.REFERENCES);
        return listed && block.kind().isUntold() && (blocks.size() - blocks.indexOf(block)) * LATE < blocks.size();
    }

    private boolean isAbstract() {
        return kind == SectionKind.ABSTRACT || kind == SectionKind.SUMMARY;
    }

    /** Whether a section that has no heading after it (front, keywords, an abstract before the body) ends here. */
    private boolean isOver(int i, ParagraphKind found) {
        return switch (kind) {
            case FRONT -> true;
            case KEYWORDS -> !items.isEmpty() && found.isArguing() && (heading.isEmpty() || items.size() > 1);
            case REFERENCES -> entries.isAfter(i, items);
            case ABSTRACT -> bareAbstract() || (blocks.get(i).kind() == LineKind.PROSE && blockAbstract());
            case BODY, SUMMARY, NOTES, BACK -> false;
        };
    }

    private boolean blockAbstract() {
        return items.stream().anyMatch(item -> item.block().kind() == LineKind.ABSTRACT);
    }

    /** Whether running text in another language than the body goes from here to the end or to the next heading. */
    private boolean isSummary(int i, String body) {
        if (body.isEmpty()
                || kind == SectionKind.REFERENCES
                || (kind == SectionKind.BACK && HeadingWords.isHeading(heading))
                || !kinds.of(i).isArguing()
                || BlockKinds.letterShare(blocks.get(i).string()) < LETTERS_OF_PROSE) {
            return false;
        }
        int letters = 0;
        for (int j = i; j < blocks.size() && kinds.of(j).isArguing(); j++) {
            String language = languages.of(blocks.get(j).text());
            if (!language.isEmpty() && language.equals(body)) {
                break;
            }
            letters += language.isEmpty() ? 0 : blocks.get(j).text().length();
            if (j + 1 < blocks.size() && j > i + 12) {
                return false;
            }
        }
        return letters >= SHORTEST_SUMMARY && (i > 0 || blocks.size() > 1);
    }

    private ParagraphKind inSection(int i, ParagraphKind found) {
        return switch (kind) {
            case FRONT, KEYWORDS -> ParagraphKind.FRONT;
            case REFERENCES -> entries.inList(i, found, items);
            case NOTES -> ParagraphKind.NOTE;
            case ABSTRACT, BODY, SUMMARY, BACK -> found;
        };
    }

    private void open(SectionKind next, String title, int depth) {
        close();
        kind = next;
        heading = title;
        level = depth;
    }

    private void close() {
        if (!items.isEmpty()) {
            parts.add(new Part(kind, heading, level, items));
            items = new ArrayList<>();
        }
    }
}
