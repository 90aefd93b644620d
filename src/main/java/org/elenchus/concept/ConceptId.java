package org.elenchus.concept;

/**
 * Names a concept: kebab-case letters and digits of any script, e.g. {@code learning-region}, {@code большие-данные}.
 *
 * @param value the id itself
 */
public record ConceptId(String value) implements Comparable<ConceptId> {

    /** @throws IllegalArgumentException unless the value is kebab-case */
    public ConceptId {
        if (!value.matches("[\\p{Ll}\\p{Lo}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{N}]+)*")) {
            throw new IllegalArgumentException("concept id '" + value + "'");
        }
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
