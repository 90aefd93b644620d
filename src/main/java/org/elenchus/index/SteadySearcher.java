package org.elenchus.index;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/**
 * Weighs words by given frequencies, or else by those of the index, and remembers which: a unit's score is the same on every page,
 * whatever is added to the index between them. For one search.
 */
final class SteadySearcher extends IndexSearcher {
    private final Map<String, Long> given;
    private final SortedMap<String, Long> used = new TreeMap<>();

    /** @param given of an earlier search; none for the index's own */
    SteadySearcher(IndexReader reader, Map<String, Long> given) {
        super(reader);
        this.given = given;
    }

    /** What the scores depended on. */
    SortedMap<String, Long> used() {
        return used;
    }

    @Override
    public TermStatistics termStatistics(Term term, int units, long places) throws IOException {
        String name = term.field() + ":" + term.text();
        long kept;
        if (given.isEmpty()) {
            kept = units;
        } else {
            // a word that was not there then is as rare as can be
            kept = given.getOrDefault(name, 1L);
        }
        used.put(name, kept);
        return new TermStatistics(term.bytes(), kept, Math.max(kept, places));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        CollectionStatistics now = super.collectionStatistics(field);
        if (now == null) {
            return now;
        }
        long units = given.getOrDefault(field + "#units", now.docCount());
        long words = given.getOrDefault(field + "#words", now.sumTotalTermFreq());
        used.put(field + "#units", units);
        used.put(field + "#words", words);
        return new CollectionStatistics(field, Math.max(units, now.maxDoc()), units, words, Math.min(units, words));
    }
}
