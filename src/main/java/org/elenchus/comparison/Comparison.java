package org.elenchus.comparison;

import java.util.List;
import org.elenchus.concept.Concept;

/**
 * Concepts side by side. Immutable.
 *
 * @param concepts the columns
 * @param rows by aspect; criticisms by topic, in a topic first the objections that most concepts share
 */
public record Comparison(List<Concept> concepts, List<Row> rows) {
    public Comparison {
        concepts = List.copyOf(concepts);
        rows = List.copyOf(rows);
    }

    /** How many quotes there are in all cells. */
    public long quotes() {
        return rows.stream()
                .flatMap(r -> r.cells().stream())
                .mapToLong(List::size)
                .sum();
    }
}
