package org.elenchus.exchange;

import java.util.Locale;

/**
 * A file of a format.
 *
 * @param name its name, with folders below the one that was asked for
 * @param text what it holds
 */
public record Sheet(String name, String text) {

    /** The name without its folders and its last ending. */
    public String stem() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    /** What follows the last dot, in lower case; empty if there is none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
