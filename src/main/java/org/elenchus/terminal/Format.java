package org.elenchus.terminal;

import java.util.Locale;

/** How a command lists things. */
public enum Format {
    /** For people: fits the terminal. */
    TABLE,
    JSON,
    JSONL,
    CSV;

    /** The name on the command line; picocli shows it in help. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
