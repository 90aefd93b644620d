package org.elenchus.ingest;

/**
 * What a reader knows of a line or block. {@code LINE} and {@code NOTE_LINE} are printed lines whose paragraphs are yet
 * to be found; every other kind is a whole block by itself, as the file's own structure says.
 */
enum LineKind {
    LINE,
    NOTE_LINE,
    PROSE,
    ITEM,
    HEADING,
    TITLE,
    AUTHOR,
    ABSTRACT,
    FRONT,
    CAPTION,
    TABLE,
    NOTE,
    REFERENCE,
    BACK;

    boolean isBlock() {
        return this != LINE && this != NOTE_LINE;
    }
}
