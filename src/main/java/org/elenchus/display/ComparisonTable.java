package org.elenchus.display;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.comparison.Row;
import org.elenchus.comparison.Said;
import org.elenchus.comparison.Sheet;
import org.elenchus.terminal.Column;
import org.elenchus.terminal.Table;

/** Lays concepts out as columns of a {@link Table}: a quote a row, the aspect before the first of each. */
public final class ComparisonTable {
    private ComparisonTable() {}

    /** The concepts from one place to before another; rows that say nothing of them are left out. */
    public static Table of(Sheet sheet, int from, int to) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.label("aspect", ""));
        sheet.heads().subList(from, to).forEach(h -> columns.add(Column.text(h, h)));
        List<List<String>> lines = new ArrayList<>();
        for (Row row : sheet.comparison().rows()) {
            List<List<String>> cells = row.cells().subList(from, to).stream()
                    .map(c -> cell(sheet, c))
                    .toList();
            int height = cells.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                List<String> line = new ArrayList<>();
                line.add(i == 0 ? title(sheet, row) : "");
                for (List<String> cell : cells) {
                    line.add(i < cell.size() ? cell.get(i) : i == 0 ? "–" : "");
                }
                lines.add(line);
            }
        }
        return new Table(columns, lines);
    }

    private static String title(Sheet sheet, Row row) {
        String shared = sheet.shared(row);
        return sheet.title(row) + (shared.isEmpty() ? "" : ", " + shared);
    }

    private static List<String> cell(Sheet sheet, List<Said> cell) {
        List<String> lines = new ArrayList<>();
        sheet.shown(cell).forEach(s -> lines.add(sheet.line(s)));
        if (!sheet.rest(cell).isEmpty()) {
            lines.add(sheet.rest(cell));
        }
        return lines;
    }
}
