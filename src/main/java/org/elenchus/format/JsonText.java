package org.elenchus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.elenchus.exchange.ParcelBuilder;
import org.elenchus.exchange.Sheet;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/** JSON in and out, with LF line ends and mistakes told by line and column. Stateless. */
final class JsonText {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    static String indented(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String oneLine(JsonNode node) {
        return node.toString();
    }

    /** What a file says; empty if it is no JSON, which is told. */
    static Optional<JsonNode> parse(Sheet sheet, ParcelBuilder builder) {
        try {
            return Optional.of(JSON.readTree(sheet.text()));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            Place place = at == null
                    ? Place.file(sheet.name())
                    : new Place(sheet.name(), Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
            builder.problems()
                    .add(Problem.error(
                            place,
                            "is no JSON: "
                                    + e.getOriginalMessage().lines().findFirst().orElse(""),
                            "mend it, or name the right format with --from"));
            return Optional.empty();
        }
    }

    /** What a string says; empty if it is no JSON. */
    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
