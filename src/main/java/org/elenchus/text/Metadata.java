package org.elenchus.text;

import java.util.List;

/**
 * What is known of a document as a publication. Empty strings and lists where unknown.
 *
 * @param authors as printed, in order
 * @param year four digits or empty
 * @param doi without a resolver, e.g. {@code 10.1000/x}
 * @param language ISO 639-1 code of the body
 */
public record Metadata(String title, List<String> authors, String year, String doi, String journal, String language) {

    public static final Metadata NONE = new Metadata("", List.of(), "", "", "", "");

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** These values, with the other's wherever these are empty. */
    public Metadata or(Metadata other) {
        return new Metadata(
                first(title, other.title),
                authors.isEmpty() ? other.authors : authors,
                first(year, other.year),
                first(doi, other.doi),
                first(journal, other.journal),
                first(language, other.language));
    }

    private static String first(String a, String b) {
        return a.isEmpty() ? b : a;
    }
}
