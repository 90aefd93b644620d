package org.elenchus.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads CSL-JSON, as Zotero and citeproc write it: a list of items, or a single one. */
final class CslEntries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CslEntries() {}

    /** @throws MalformedCatalogueException if it is no JSON; JSON of another kind just holds no papers */
    static List<Entry> read(String text) throws MalformedCatalogueException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedCatalogueException(e.getOriginalMessage());
        }
        JsonNode items = root.path("items").isArray() ? root.path("items") : root;
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : items.isArray() ? items : List.of(items)) {
            if (item.path("title").isTextual() && item.path("type").isTextual()) {
                entries.add(entry(item));
            }
        }
        return entries;
    }

    private static Entry entry(JsonNode item) {
        List<String> authors = new ArrayList<>();
        for (JsonNode author : item.path("author")) {
            String literal = author.path("literal").asText("");
            String given = author.path("given").asText("");
            String family = (author.path("non-dropping-particle").asText("") + " "
                            + author.path("family").asText(""))
                    .strip();
            authors.add(literal.isEmpty() ? (given.isEmpty() ? family : family + ", " + given) : literal);
        }
        JsonNode issued = item.path("issued");
        String date = issued.path("date-parts").path(0).path(0).asText("");
        return new Entry(
                item.path("citation-key").asText(item.path("id").asText("")),
                Fields.metadata(
                        item.path("title").asText(),
                        authors,
                        date.isEmpty()
                                ? issued.path("raw")
                                        .asText(issued.path("literal").asText(""))
                                : date,
                        item.path("DOI").asText(""),
                        item.path("container-title").asText(""),
                        item.path("language").asText("")),
                List.of());
    }
}
