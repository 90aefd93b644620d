package org.elenchus.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.problem.Place;

/** A node of a YAML file that knows where it stands. Immutable. */
public sealed interface YamlNode {

    /** Where the node begins; line and column from 1. */
    Place place();

    /** What it is, for messages: {@code text}, {@code list} or {@code mapping}. */
    String kind();

    /** The text of a scalar that is not null; empty for everything else. */
    default Optional<String> asText() {
        return Optional.empty();
    }

    /** The items of a sequence; a scalar or a mapping is a list of itself, null the empty list. */
    default List<YamlNode> asList() {
        return List.of(this);
    }

    default Optional<Mapping> asMapping() {
        return Optional.empty();
    }

    /**
     * @param text the value, unescaped
     * @param plain whether it was written without quotes
     */
    record Scalar(Place place, String text, boolean plain) implements YamlNode {

        /** Nothing, {@code ~} or {@code null}. */
        public boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }

        @Override
        public Optional<String> asText() {
            return isNull() ? Optional.empty() : Optional.of(text);
        }

        @Override
        public List<YamlNode> asList() {
            return isNull() ? List.of() : List.of(this);
        }
    }

    /** @param items in order */
    record Sequence(Place place, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "list";
        }

        @Override
        public List<YamlNode> asList() {
            return items;
        }
    }

    /** @param entries in order of the file; keys are unique */
    record Mapping(Place place, List<Entry> entries) implements YamlNode {

        /** @param key a text */
        public record Entry(Scalar key, YamlNode value) {}

        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "mapping";
        }

        @Override
        public Optional<Mapping> asMapping() {
            return Optional.of(this);
        }

        public Optional<YamlNode> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }

        public List<String> keys() {
            List<String> keys = new ArrayList<>();
            entries.forEach(entry -> keys.add(entry.key().text()));
            return keys;
        }

        /** The entries by key, in order of the file. */
        public Map<String, YamlNode> asMap() {
            Map<String, YamlNode> map = new LinkedHashMap<>();
            entries.forEach(entry -> map.put(entry.key().text(), entry.value()));
            return map;
        }
    }
}
