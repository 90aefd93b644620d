package org.elenchus.export;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Topic;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.text.Box;

/**
 * Units as a table (RFC 4180): a header, CRLF line ends, lists joined by {@code "; "}. A value that a spreadsheet would take
 * for a formula gets a leading apostrophe, so that a quote from a stranger's paper can never run as one.
 */
final class UnitCsv extends UnitWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    UnitCsv(Appendable out, ConceptScheme scheme, boolean byteOrderMark) throws IOException {
        super(out, scheme);
        if (byteOrderMark) {
            out.append('\uFEFF');
        }
        row(UnitLines.KEYS);
    }

    @Override
    public void write(String document, String language, ArgumentUnit unit, ConceptScheme labels, List<Box> boxes)
            throws IOException {
        row(List.of(
                document,
                unit.id(),
                unit.type().label(),
                joined(unit.concepts()),
                joined(UnitLines.labels(unit, labels, language)),
                unit.holder().name(),
                unit.topic().map(Topic::label).orElse(""),
                joined(unit.cites()),
                unit.quote(),
                Integer.toString(unit.span().start()),
                Integer.toString(unit.span().end()),
                unit.page(),
                unit.section(),
                unit.language(),
                UnitLines.confidence(unit).toPlainString(),
                joined(unit.rules())));
    }

    private void row(List<String> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(values.get(i)));
        }
        out.append("\r\n");
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
