package org.elenchus.cli;

/**
 * A column of a {@link Listing}.
 *
 * @param key its name in JSON and CSV
 * @param title its heading in a table; empty if a table leaves the column out
 * @param brief the heading where room is scarce
 * @param kind how a table sets it
 */
record Column(String key, String title, String brief, Kind kind) {

    /** How a table sets a column. */
    enum Kind {
        /** What a reader copies: is never broken nor left out. */
        ID,
        /** Short words: keep their width. */
        WORD,
        /** Running text: wraps. */
        TEXT,
        /** Running text that is to take little room: wraps even where there is more. */
        LABEL,
        /** Names of persons: a table shows the first two. */
        NAMES,
        /** Set flush right. */
        NUMBER;

        /** Whether the column is the first to wrap. */
        boolean givesWay() {
            return this == TEXT || this == LABEL || this == NAMES;
        }
    }

    private static Column of(String key, String title, Kind kind) {
        return new Column(key, title, title, kind);
    }

    static Column id(String key, String title) {
        return of(key, title, Kind.ID);
    }

    static Column label(String key, String title) {
        return of(key, title, Kind.LABEL);
    }

    static Column names(String key, String title) {
        return of(key, title, Kind.NAMES);
    }

    static Column number(String key, String title, String brief) {
        return new Column(key, title, brief, Kind.NUMBER);
    }

    /** The same under its brief heading. */
    Column inBrief() {
        return new Column(key, brief, brief, kind);
    }

    static Column word(String key, String title) {
        return of(key, title, Kind.WORD);
    }

    static Column text(String key, String title) {
        return of(key, title, Kind.TEXT);
    }

    static Column number(String key, String title) {
        return of(key, title, Kind.NUMBER);
    }

    /** For programs only. */
    static Column hidden(String key) {
        return of(key, "", Kind.WORD);
    }
}
