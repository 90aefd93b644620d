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

    /** A note that stands within a block. */
    private record Aside(StringBuilder text, String key, String label) {}

    private final StringBuilder text = new StringBuilder();
    private final List<RawLine> lines = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final List<RawNotes.Mark> marks = new ArrayList<>();
    private final List<RawNotes.Note> notes = new ArrayList<>();
    private final List<String> pages = new ArrayList<>(List.of(""));
    private final List<RawText.RawCitation> citations = new ArrayList<>();
    private final List<RawText.RawReference> references = new ArrayList<>();
    private final Limits limits;

    private @org.jspecify.annotations.Nullable Open open;
    private @org.jspecify.annotations.Nullable Aside aside;

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

    /** Whether a note is open that has no words yet. */
    public boolean isEmptyNote() {
        return open != null
                && open.kind() == LineKind.NOTE
                && text.substring(open.start()).isBlank();
    }

    public LineKind kind() {
        return open == null ? LineKind.PARAGRAPH : open.kind();
    }

    /** Adds to the open block, or to the open aside; nothing outside both. */
    public void write(CharSequence characters) {
        if (aside != null) {
            aside.text().append(characters);
        } else if (open != null) {
            text.append(characters);
        }
        if (text.length() > limits.maxCharacters()) {
            throw new TooLongException();
        }
    }

    /** Parts two words, if something stands before. */
    public void blank() {
        StringBuilder target = aside != null ? aside.text() : text;
        if (!target.isEmpty() && !Character.isWhitespace(target.charAt(target.length() - 1))) {
            write(" ");
        }
    }

    /**
     * Begins a note that stands where its marker would, in the open block.
     *
     * @param label its marker, empty if unknown
     */
    public void openAside(String label) {
        closeAside();
        String key = "aside " + (asides.size() + 1);
        mark(position(), key);
        aside = new Aside(new StringBuilder(), key, label);
    }

    public void closeAside() {
        if (aside != null) {
            asides.add(aside);
            aside = null;
        }
    }

    /** Says that what was written since a place points to a note; it goes out of the text, with a receipt. */
    public void mark(int start, String key) {
        if (aside == null && open != null && !key.isEmpty()) {
            marks.add(new RawNotes.Mark(new Span(start, text.length()), key));
        }
    }

    /** Says by which key markers point to the note that is being opened. */
    public void note(String key) {
        if (!key.isEmpty()) {
            notes.add(new RawNotes.Note(text.length(), key, ""));
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
        for (Aside note : asides) {
            open(LineKind.NOTE, 0);
            notes.add(new RawNotes.Note(text.length(), note.key(), note.label()));
            write(note.text());
            close();
        }
        RawText raw = new RawText(text.toString(), lines, pages, metadata, properties, citations, references, language);
        return raw.noted(new RawNotes(marks, notes));
    }
}
