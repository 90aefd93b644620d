package org.elenchus.extraction;

/**
 * What a reader knows of a line or block. {@code LINE} and {@code NOTE_LINE} are printed lines whose paragraphs are yet
 * to be found; every other kind is a whole block by itself, as the file's own structure says.
 */
public enum LineKind {
    LINE,
    NOTE_LINE,
    /** A paragraph of which the file does not say what it is: it may be a heading, an entry, a caption. */
    PARAGRAPH,
    PROSE,
    ITEM,
    HEADING,
    TITLE,
    AUTHOR,
    /** Of an abstract; with a level, a heading within one. */
    ABSTRACT,
    FRONT,
    CAPTION,
    TABLE,
    NOTE,
    REFERENCE;

    /** Whether the file leaves open what it is. */
    public boolean isUntold() {
        return this == LINE || this == PARAGRAPH;
    }

    public boolean isBlock() {
        return this != LINE && this != NOTE_LINE;
    }
}
