package org.elenchus.argument;

import java.util.List;

/**
 * What is argued about several concepts, and what papers say of how these hang together.
 *
 * @param maps one for each concept, at least one
 * @param links between their concepts, each once
 */
public record Atlas(List<ArgumentMap> maps, List<Relation.OfConcepts> links) {
    public Atlas {
        maps = List.copyOf(maps);
        links = List.copyOf(links);
        if (maps.isEmpty()) {
            throw new IllegalArgumentException("an atlas of nothing");
        }
    }
}
