package org.elenchus.query;

import java.util.List;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param total how many units match in all
 * @param hits those asked for, in the order asked for
 * @param facets counts over all units that match; empty unless asked for
 * @param next where to go on; empty if these were the last
 */
public record SearchResult(long total, List<Hit> hits, List<Facet> facets, Optional<Cursor> next) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
