package org.elenchus.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A comparison as one Markdown table; quotes of a cell are parted by line breaks. */
final class ComparisonMarkdown {
    private static final String BREAK = "<br>";

    private ComparisonMarkdown() {}

    static void write(Sheet sheet, Appendable out) throws IOException {
        out.append("# ").append(escaped(sheet.heading())).append("\n\n");
        out.append("| |");
        for (String head : sheet.heads()) {
            out.append(' ').append(escaped(head)).append(" |");
        }
        out.append("\n|---|").append("---|".repeat(sheet.heads().size())).append('\n');
        for (Row row : sheet.comparison().rows()) {
            String shared = sheet.shared(row);
            out.append("| **").append(escaped(sheet.title(row))).append("**");
            out.append(shared.isEmpty() ? "" : BREAK + shared).append(" |");
            for (List<Said> cell : row.cells()) {
                out.append(' ').append(cell(sheet, cell)).append(" |");
            }
            out.append('\n');
        }
    }

    private static String cell(Sheet sheet, List<Said> cell) {
        List<String> lines = new ArrayList<>();
        for (Said said : sheet.shown(cell)) {
            lines.add(escaped(sheet.line(said)));
        }
        if (!sheet.rest(cell).isEmpty()) {
            lines.add(sheet.rest(cell));
        }
        return lines.isEmpty() ? "–" : String.join(BREAK + BREAK, lines);
    }

    /** Without line breaks, and with nothing that Markdown or a table would read. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_|\\[\\]#~])", "\\\\$1")
                .replace("<", "&lt;");
    }
}
