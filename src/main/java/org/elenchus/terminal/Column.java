package org.elenchus.terminal;

/**
 * A column of a {@link Listing}.
 *
 * @param key its name in JSON and CSV
 * @param title its heading in a table; empty if a table leaves the column out
 * @param brief the heading where room is scarce
 * @param kind how a table sets it
 */
public record Column(String key, String title, String brief, Kind kind) {

    /** How a table sets a column. */
    public enum Kind {
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

    public static Column id(String key, String title) {
        return of(key, title, Kind.ID);
    }

    public static Column label(String key, String title) {
        return of(key, title, Kind.LABEL);
    }

    public static Column names(String key, String title) {
        return of(key, title, Kind.NAMES);
    }

    public static Column number(String key, String title, String brief) {
        return new Column(key, title, brief, Kind.NUMBER);
    }

    /** The same under its brief heading. */
    public Column inBrief() {
        return new Column(key, brief, brief, kind);
    }

    public static Column word(String key, String title) {
        return of(key, title, Kind.WORD);
    }

    public static Column text(String key, String title) {
        return of(key, title, Kind.TEXT);
    }

    public static Column number(String key, String title) {
        return of(key, title, Kind.NUMBER);
    }

    /** For programs only. */
    public static Column hidden(String key) {
        return of(key, "", Kind.WORD);
    }
}
