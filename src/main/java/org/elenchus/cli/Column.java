package org.elenchus.cli;

/**
 * A column of a {@link Listing}.
 *
 * @param key its name in JSON and CSV
 * @param title its heading in a table; empty if a table leaves the column out
 * @param kind how a table sets it
 */
record Column(String key, String title, Kind kind) {

    /** How a table sets a column. */
    enum Kind {
        /** Short words: keep their width as long as may be. */
        WORD,
        /** Running text: wraps. */
        TEXT,
        /** Set flush right. */
        NUMBER
    }

    static Column word(String key, String title) {
        return new Column(key, title, Kind.WORD);
    }

    static Column text(String key, String title) {
        return new Column(key, title, Kind.TEXT);
    }

    static Column number(String key, String title) {
        return new Column(key, title, Kind.NUMBER);
    }

    /** For programs only. */
    static Column hidden(String key) {
        return new Column(key, "", Kind.WORD);
    }
}
