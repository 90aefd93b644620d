package org.elenchus.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a list of anything as JSON, JSON lines or CSV. A row has a value for each key: a string, a number, a boolean, or
 * a list of strings. Stateless and safe to share.
 */
public final class Rows {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Rows() {}

    /** One JSON object a line. */
    public static void jsonl(List<String> keys, List<List<Object>> rows, Appendable out) throws IOException {
        for (List<Object> row : rows) {
            out.append(object(keys, row)).append('\n');
        }
    }

    /** One JSON array of the same objects, an object a line. */
    public static void json(List<String> keys, List<List<Object>> rows, Appendable out) throws IOException {
        out.append("[");
        for (int i = 0; i < rows.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(object(keys, rows.get(i)));
        }
        out.append(rows.isEmpty() ? "]\n" : "\n]\n");
    }

    /** RFC 4180 with a header; lists joined by {@code "; "}; safe to open in a spreadsheet, as in {@link UnitFormat#CSV}. */
    public static void csv(List<String> keys, List<List<Object>> rows, Appendable out) throws IOException {
        csvRow(keys, out);
        for (List<Object> row : rows) {
            csvRow(row, out);
        }
    }

    private static void csvRow(List<?> values, Appendable out) throws IOException {
        String row = values.stream().map(v -> UnitCsv.cell(flat(v))).collect(Collectors.joining(","));
        out.append(row).append("\r\n");
    }

    private static String flat(Object value) {
        return value instanceof Collection<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }

    private static String object(List<String> keys, List<Object> row) throws IOException {
        if (keys.size() != row.size()) {
            throw new IllegalArgumentException(row.size() + " values for the keys " + keys);
        }
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            for (int i = 0; i < keys.size(); i++) {
                json.writePOJOField(keys.get(i), row.get(i));
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}
