package org.elenchus.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.elenchus.export.Rows;

/** Things listed one a row, in any {@link Format}. */
public final class Listing {
    private static final int NAMES_SHOWN = 2;

    private final List<Column> columns;
    private final List<List<Object>> rows = new ArrayList<>();

    public Listing(Column... columns) {
        this.columns = List.of(columns);
    }

    /** Adds a row: for each column a string, a number, a boolean or a list of strings. */
    public void add(Object... values) {
        rows.add(List.of(values));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public void print(Format format, Terminal terminal) throws IOException {
        List<String> keys = columns.stream().map(Column::key).toList();
        switch (format) {
            case JSON -> Rows.json(keys, rows, terminal.out());
            case JSONL -> Rows.jsonl(keys, rows, terminal.out());
            case CSV -> Rows.csv(keys, rows, terminal.out());
            case TABLE -> table().lines(terminal.width(), terminal::bold).forEach(terminal.out()::println);
        }
    }

    private Table table() {
        int[] shown = IntStream.range(0, columns.size())
                .filter(i -> !columns.get(i).title().isEmpty())
                .toArray();
        List<List<String>> cells = rows.stream()
                .map(row -> IntStream.of(shown)
                        .mapToObj(i -> cell(row.get(i), columns.get(i).kind()))
                        .toList())
                .toList();
        return new Table(IntStream.of(shown).mapToObj(columns::get).toList(), cells);
    }

    private static String cell(Object value, Column.Kind kind) {
        if (!(value instanceof Collection<?> list)) {
            return value.toString();
        }
        boolean cut = kind == Column.Kind.NAMES && list.size() > NAMES_SHOWN;
        return list.stream()
                        .limit(cut ? NAMES_SHOWN : list.size())
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                + (cut ? " et al." : "");
    }
}
