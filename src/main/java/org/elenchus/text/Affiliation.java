package org.elenchus.text;

import java.util.List;

/**
 * Where authors work, as printed.
 *
 * @param name the institution, perhaps with its town
 * @param authors those of {@link Metadata#authors()} who belong to it; empty if the paper does not say whose it is
 */
public record Affiliation(String name, List<String> authors) {
    public Affiliation {
        authors = List.copyOf(authors);
    }
}
