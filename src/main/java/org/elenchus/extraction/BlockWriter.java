package org.elenchus.extraction;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.repair.LineCleaner;
import org.elenchus.text.Metadata;
import org.elenchus.text.Span;

/**
 * Collects the blocks of a file that has structure, and with them the text as extracted. Asides (notes) that stand
 * within a block are set after everything else. Not thread safe.
 */
public final class BlockWriter {
    /** Where a block stands in the text before asides are appended. */
    private record Open(LineKind kind, int level, int start) {}

    private final StringBuilder text = new StringBuilder();
    private final List<RawLine> lines = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();
    private final List<String> pages = new ArrayList<>(List.of(""));
    private final List<RawText.RawCitation> citations = new ArrayList<>();
    private final List<RawText.RawReference> references = new ArrayList<>();
    private final Limits limits;

    private @org.jspecify.annotations.Nullable Open open;
    private @org.jspecify.annotations.Nullable StringBuilder aside;

    public BlockWriter(Limits limits) {
        this.limits = limits;
    }

    /** Thrown out of a parser's callbacks when the text grows past its limit. */
    public static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Begins a block; one that is open ends. */
    public void open(LineKind kind, int level) {
        close();
        open = new Open(kind, level, text.length());
    }

    public boolean isOpen() {
        return open != null;
    }

    public LineKind kind() {
        return open == null ? LineKind.PARAGRAPH : open.kind();
    }

    /** Adds to the open block, or to the open aside; nothing outside both. */
    public void write(CharSequence characters) {
        if (aside != null) {
            aside.append(characters);
        } else if (open != null) {
            text.append(characters);
        }
        if (text.length() > limits.maxCharacters()) {
            throw new TooLongException();
        }
    }

    /** Parts two words, if something stands before. */
    public void blank() {
        StringBuilder target = aside != null ? aside : text;
        if (!target.isEmpty() && !Character.isWhitespace(target.charAt(target.length() - 1))) {
            write(" ");
        }
    }

    public void openAside() {
        closeAside();
        aside = new StringBuilder();
    }

    public void closeAside() {
        if (aside != null) {
            asides.add(aside.toString());
            aside = null;
        }
    }

    /** Where the next character of the block will stand; no place for what is in an aside. */
    public int position() {
        return text.length();
    }

    public void cite(int start, List<String> keys) {
        if (aside == null && open != null && start < text.length() && !keys.isEmpty()) {
            citations.add(new RawText.RawCitation(new Span(start, text.length()), keys));
        }
    }

    /** Says what the file marks up of the entry that is open. */
    public void reference(String key, String label, List<String> authors, String year, String title) {
        if (open != null && text.length() > open.start()) {
            references.add(
                    new RawText.RawReference(new Span(open.start(), text.length()), key, label, authors, year, title));
        }
    }

    public void turnPage(String label) {
        if (pages.size() == 1 && pages.getFirst().isEmpty() && lines.isEmpty()) {
            pages.set(0, label);
        } else {
            pages.add(label);
        }
    }

    /** Ends the block that is open; one without text is dropped. */
    public void close() {
        Open block = open;
        open = null;
        if (block == null) {
            return;
        }
        int start = block.start();
        int end = text.length();
        while (start < end && LineCleaner.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && LineCleaner.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(RawLine.block(new Span(start, end), block.kind(), block.level(), pages.size() - 1));
        }
        text.append('\n');
    }

    public RawText toRawText(Metadata metadata, Metadata properties, String language) {
        close();
        closeAside();
        for (String note : asides) {
            open(LineKind.NOTE, 0);
            write(note);
            close();
        }
        return new RawText(text.toString(), lines, pages, metadata, properties, citations, references, language);
    }
}
