package org.elenchus.ingest;

/**
 * What a reader knows of a line or block. {@code LINE} is a printed line whose paragraph is yet to be found; every
 * other kind is a whole block by itself, as the file's own structure says.
 */
enum LineKind {
    LINE,
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
        return this != LINE;
    }
}
