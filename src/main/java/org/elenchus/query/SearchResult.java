package org.elenchus.query;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many units match in all
 * @param hits those asked for, in the order asked for
 * @param facets counts over all units that match; empty unless asked for
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
