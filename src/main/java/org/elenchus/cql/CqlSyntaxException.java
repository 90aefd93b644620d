package org.elenchus.cql;

/** A pattern that cannot be read. */
public final class CqlSyntaxException extends Exception {
    private final int offset;
    private final String hint;

    CqlSyntaxException(int offset, String message, String hint) {
        super(message);
        this.offset = offset;
        this.hint = hint;
    }

    /** Where in the pattern, in UTF-16 units from 0. */
    public int offset() {
        return offset;
    }

    /** What to do. */
    public String hint() {
        return hint;
    }
}
