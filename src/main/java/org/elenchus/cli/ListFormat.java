package org.elenchus.cli;

import org.elenchus.terminal.Format;
import picocli.CommandLine.Option;

/** {@code --format} of the commands that print one list. */
final class ListFormat {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, jsonl or csv; default table.")
    private Format format = Format.TABLE;

    Format get() {
        return format;
    }
}
