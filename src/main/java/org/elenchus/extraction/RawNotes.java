package org.elenchus.extraction;

import java.util.List;
import org.elenchus.text.Span;

/**
 * What a reader knows of the notes in a file.
 *
 * @param marks markers in the running text, in no order
 * @param notes those that the file itself marks up
 */
public record RawNotes(List<Mark> marks, List<Note> notes) {
    public static final RawNotes NONE = new RawNotes(List.of(), List.of());

    /**
     * What points to a note from the running text.
     *
     * @param span in the original text; goes out of the text with a receipt
     * @param key of the note; empty where a page only shows something raised that may point to one
     */
    public record Mark(Span span, String key) {
        /** Whether the file says what it points to. */
        public boolean isSure() {
            return !key.isEmpty();
        }
    }

    /**
     * @param start where it begins in the original text
     * @param key by which markers point to it
     * @param label its marker, where it is not printed with it; else empty
     */
    public record Note(int start, String key, String label) {}

    public RawNotes {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
