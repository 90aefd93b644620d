package org.elenchus.workspace;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.elenchus.text.Span;

/** Reads and writes the JSON of the workspace, by hand: a renamed field in the code must not change files. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static ArrayNode array(Collection<?> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(t -> array.add(t.toString()));
        return array;
    }

    /** The value on one line. */
    static String print(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values always prints", e);
        }
    }

    /** @param line number of the text's first line in its file */
    static Fields parse(String text, int line) throws Malformed {
        try {
            return new Fields(MAPPER.readTree(text), line);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new Malformed(at == null ? line : line + at.getLineNr() - 1, "is no JSON: " + e.getOriginalMessage());
        }
    }

    /** Reads the value of one item of a list. */
    interface Item<T> {
        T read(Fields fields) throws Malformed;
    }

    /** The fields of an object, each of which must be there. */
    record Fields(JsonNode node, int line) {

        String text(String key) throws Malformed {
            return kept(key, get(key).isTextual()).textValue();
        }

        int number(String key) throws Malformed {
            return kept(key, get(key).canConvertToInt()).intValue();
        }

        double fraction(String key) throws Malformed {
            return kept(key, get(key).isNumber()).doubleValue();
        }

        boolean flag(String key) throws Malformed {
            return kept(key, get(key).isBoolean()).booleanValue();
        }

        boolean has(String key) {
            return node.hasNonNull(key);
        }

        Span span() throws Malformed {
            return value("start", () -> new Span(node.path("start").intValue(), number("end")));
        }

        Fields object(String key) throws Malformed {
            return new Fields(kept(key, get(key).isObject()), line);
        }

        List<String> texts(String key) throws Malformed {
            List<String> texts = new ArrayList<>();
            for (JsonNode item : kept(key, get(key).isArray())) {
                texts.add(kept(key, item.isTextual() ? item : null).textValue());
            }
            return texts;
        }

        <T> List<T> list(String key, Item<T> item) throws Malformed {
            List<T> items = new ArrayList<>();
            for (JsonNode one : kept(key, get(key).isArray())) {
                items.add(item.read(new Fields(one, line)));
            }
            return items;
        }

        int size() {
            return node.size();
        }

        int numberAt(int index) throws Malformed {
            return at(index, node.path(index).canConvertToInt()).intValue();
        }

        double fractionAt(int index) throws Malformed {
            return at(index, node.path(index).isNumber()).doubleValue();
        }

        String textAt(int index) throws Malformed {
            return at(index, node.path(index).isTextual()).textValue();
        }

        private JsonNode at(int index, boolean fits) throws Malformed {
            if (!fits) {
                throw new Malformed(line, "item " + (index + 1) + " of a list is wrong or missing: " + node);
            }
            return node.path(index);
        }

        /** A value that its own type may refuse. */
        <T> T value(String key, Maker<T> maker) throws Malformed {
            try {
                return maker.make();
            } catch (IllegalArgumentException e) {
                throw new Malformed(line, "'" + key + "' is wrong: " + e.getMessage());
            }
        }

        private JsonNode get(String key) {
            return node.path(key);
        }

        private JsonNode kept(String key, boolean fits) throws Malformed {
            return kept(key, fits ? get(key) : null);
        }

        private JsonNode kept(String key, @org.jspecify.annotations.Nullable JsonNode fitting) throws Malformed {
            if (fitting == null) {
                throw new Malformed(line, "'" + key + "' is " + (has(key) ? "wrong" : "missing"));
            }
            return fitting;
        }
    }

    /** Makes a value out of fields. */
    interface Maker<T> {
        T make() throws Malformed;
    }
}
