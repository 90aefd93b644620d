package org.elenchus.workspace;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.elenchus.text.Affiliation;
import org.elenchus.text.Guess;
import org.elenchus.text.Keywords;
import org.elenchus.text.Metadata;

/** The fields of the metadata that a document may be without; one that is empty is not written. */
final class MetadataJson {
    private MetadataJson() {}

    static ObjectNode writeDetails(Metadata metadata, ObjectNode json) {
        ArrayNode affiliations = json.arrayNode();
        for (Affiliation affiliation : metadata.affiliations()) {
            affiliations.addObject().put("name", affiliation.name()).set("authors", Json.array(affiliation.authors()));
        }
        ArrayNode keywords = json.arrayNode();
        for (Keywords list : metadata.keywords()) {
            keywords.addObject().put("language", list.language()).set("words", Json.array(list.words()));
        }
        ArrayNode guesses = json.arrayNode();
        for (Guess guess : metadata.guesses()) {
            guesses.addObject()
                    .put("field", guess.field())
                    .put("confidence", guess.confidence())
                    .put("from", guess.from());
        }
        put(json, "affiliations", affiliations);
        put(json, "codes", Json.array(metadata.codes()));
        put(json, "keywords", keywords);
        put(json, "guesses", guesses);
        return json;
    }

    private static void put(ObjectNode json, String name, ArrayNode items) {
        if (!items.isEmpty()) {
            json.set(name, items);
        }
    }

    /** @param stated the fields that every document has */
    static Metadata readDetails(Metadata stated, Json.Fields fields) throws Malformed {
        return new Metadata(
                stated.title(),
                stated.authors(),
                stated.year(),
                stated.doi(),
                stated.journal(),
                stated.language(),
                list(fields, "affiliations", f -> new Affiliation(f.text("name"), f.texts("authors"))),
                fields.has("codes") ? fields.texts("codes") : List.of(),
                list(fields, "keywords", f -> new Keywords(f.text("language"), f.texts("words"))),
                list(
                        fields,
                        "guesses",
                        f -> f.value(
                                "confidence",
                                () -> new Guess(f.text("field"), f.fraction("confidence"), f.text("from")))));
    }

    private static <T> List<T> list(Json.Fields fields, String name, Json.Item<T> item) throws Malformed {
        return fields.has(name) ? fields.list(name, item) : List.of();
    }
}
