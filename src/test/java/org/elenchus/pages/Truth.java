package org.elenchus.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What a file was made from. */
record Truth(String name, JsonNode json) {

    /** A word that may be broken at the end of a line. */
    record Broken(String left, String right, String whole) {
        String wrong() {
            return whole.equals(left + right) ? left + "-" + right : left + right;
        }
    }

    static Truth read(Path file) throws IOException {
        return new Truth(
                file.getFileName().toString().replace(".json", ""), new ObjectMapper().readTree(file.toFile()));
    }

    boolean isScan() {
        return !json.get("scan").asText().isEmpty();
    }

    String language() {
        return json.get("language").asText();
    }

    String group() {
        int columns = json.get("columns").asInt();
        return json.get("across").asBoolean()
                ? "lines stored across"
                : columns == 1 ? "one column" : columns == 2 ? "two columns" : "three columns";
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        json.get(field)
                .forEach(node -> texts.add(
                        node.isTextual() ? node.asText() : node.get("text").asText()));
        return texts;
    }

    /** Abstract, headings, paragraphs and items, in order. */
    List<String> running() {
        List<String> all = texts("abstract");
        all.addAll(texts("running"));
        return all;
    }

    /** What is neither running text nor apparatus: a plain text may hold it without blame. */
    List<String> neutral() {
        List<String> all = texts("references");
        JsonNode meta = json.get("metadata");
        all.addAll(List.of(
                meta.get("title").asText(),
                authors().toString(),
                "DOI: " + meta.get("doi").asText(),
                "УДК " + json.get("udc").asText(),
                json.get("affiliation").asText(),
                "Ключевые слова Keywords " + json.get("keywords").asText(),
                "Ключевые слова: " + json.get("keywords").asText(),
                "Аннотация",
                "Abstract",
                "Литература",
                "References"));
        return all;
    }

    List<String> authors() {
        return StreamSupport.stream(json.get("metadata").get("authors").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Map<String, String> metadata() {
        JsonNode meta = json.get("metadata");
        return Map.of(
                "title", meta.get("title").asText(),
                "authors", String.join("; ", authors()),
                "year", meta.get("year").asText(),
                "doi", meta.get("doi").asText(),
                "journal", meta.get("journal").asText(),
                "language", meta.get("language").asText());
    }

    List<Broken> hyphens() {
        List<Broken> broken = new ArrayList<>();
        json.get("hyphens")
                .forEach(one -> broken.add(new Broken(
                        one.get(0).asText().toLowerCase(java.util.Locale.ROOT),
                        one.get(1).asText().toLowerCase(java.util.Locale.ROOT),
                        one.get(2).asText().toLowerCase(java.util.Locale.ROOT))));
        return broken;
    }

    /** Indices of entries cited, one for each time. */
    List<String> citations() {
        List<String> cited = new ArrayList<>();
        json.get("citations").forEach(marker -> marker.forEach(entry -> cited.add(entry.asText())));
        return cited;
    }
}
