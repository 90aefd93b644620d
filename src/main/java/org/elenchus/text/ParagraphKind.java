package org.elenchus.text;

/** What a paragraph is. Only {@code PROSE} and {@code ITEM} are read for arguments. */
public enum ParagraphKind {
    PROSE,
    /** One item of a list set as paragraphs of its own. */
    ITEM,
    HEADING,
    CAPTION,
    TABLE,
    NOTE,
    REFERENCE,
    /** Title, authors, affiliation, УДК, keywords and the like. */
    FRONT;

    public boolean isArguing() {
        return this == PROSE || this == ITEM;
    }
}
