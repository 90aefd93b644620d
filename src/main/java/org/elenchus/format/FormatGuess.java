package org.elenchus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.elenchus.exchange.Sheet;

/** Tells a file's format by its name, and where names say nothing, by what stands in it. Stateless. */
public final class FormatGuess {
    private FormatGuess() {}

    /** Empty if it is none that can be read. */
    public static Optional<ExchangeFormat> of(Sheet sheet) {
        Optional<ExchangeFormat> found = switch (sheet.ending()) {
            case "json", "jsonld" -> byContent(sheet.text());
            case "ad" -> Optional.of(ExchangeFormat.ARGDOWN);
            default -> ExchangeFormat.ofName(sheet.name());
        };
        return found.filter(f -> f.reader().isPresent());
    }

    private static Optional<ExchangeFormat> byContent(String text) {
        JsonNode root = JsonText.parse(text).orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        if (root.has("AIF")) {
            return Optional.of(root.has("OVA") || root.has("text") ? ExchangeFormat.XAIF : ExchangeFormat.AIF);
        }
        if (root.path("nodes").isArray()
                && (root.has("locutions") || root.path("edges").isArray())) {
            return Optional.of(ExchangeFormat.AIF);
        }
        if (root.has("%FEATURE_STRUCTURES")) {
            return Optional.of(ExchangeFormat.UIMA);
        }
        if (root.path("nodes").isObject() && root.has("edges")) {
            return Optional.of(ExchangeFormat.ARGUEBUF);
        }
        return isWebAnnotation(root) ? Optional.of(ExchangeFormat.WEB_ANNOTATION) : Optional.empty();
    }

    private static boolean isWebAnnotation(JsonNode root) {
        JsonNode one = root.isArray() ? root.path(0) : root;
        return one.path("@context").toString().contains(WebAnnotation.CONTEXT)
                || one.path("type").asText().startsWith("Annotation");
    }
}
