package org.elenchus.workspace;

/** A file of the workspace that is not what the workspace writes. */
final class Malformed extends Exception {
    private final int line;

    /** @param line from 1; 0 if the whole file is meant */
    Malformed(int line, String message) {
        super(message);
        this.line = line;
    }

    int line() {
        return line;
    }
}
