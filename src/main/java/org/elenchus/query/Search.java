package org.elenchus.query;

import java.util.Optional;

/**
 * A question to the index.
 *
 * @param query which units
 * @param order which first; ties by document and place in it, so that the order is total
 * @param offset how many of the first to leave out
 * @param limit how many to show at most
 * @param facets how many values of each facet to count; 0 for no facets
 * @param after where the page before ended; empty for the first
 */
public record Search(Query query, Order order, int offset, int limit, int facets, Optional<Cursor> after) {

    /** Which hits come first. */
    public enum Order {
        /** By the words' weight, confidence, and whether a concept asked for is the unit's main one. */
        RELEVANCE,
        CONFIDENCE,
        /** The newest first; documents without a year last. */
        YEAR,
        /** By document and place in the text. */
        DOCUMENT
    }

    /** @throws IllegalArgumentException if a number is negative */
    public Search {
        if (offset < 0 || limit < 0 || facets < 0) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit + ", facets " + facets);
        }
    }

    /** From the first hit on, or from an offset. */
    public Search(Query query, Order order, int offset, int limit, int facets) {
        this(query, order, offset, limit, facets, Optional.empty());
    }

    /** The most relevant units, without facets. */
    public static Search of(Query query, int limit) {
        return new Search(query, Order.RELEVANCE, 0, limit, 0);
    }

    /** The same question, from where a page ended. */
    public Search after(Cursor end) {
        return new Search(query, order, 0, limit, facets, Optional.of(end));
    }

    /** The same question about other units. */
    public Search with(Query other) {
        return new Search(other, order, offset, limit, facets, after);
    }
}
