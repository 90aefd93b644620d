package org.elenchus.query;

import java.util.List;

/**
 * How the units found are spread over the values of a field.
 *
 * @param field what is counted
 * @param counts the most frequent value first; ties by value
 */
public record Facet(Field field, List<Count> counts) {

    /** What can be counted. */
    public enum Field {
        CONCEPT,
        TYPE,
        TOPIC,
        HOLDER,
        DOCUMENT,
        YEAR,
        LANGUAGE
    }

    /**
     * A value and how frequent it is.
     *
     * @param value as in files and queries: a concept's id, a type's label, a document's id …
     * @param units how many of the units found have it
     */
    public record Count(String value, int units) {}

    public Facet {
        counts = List.copyOf(counts);
    }
}
