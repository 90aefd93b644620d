package org.elenchus.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;

/**
 * (1 + how well the query fits) × the unit's own strength: without words in the query the strongest come first, and with words
 * a sure unit comes before a doubtful one that fits as well.
 */
final class UnitScore extends DoubleValuesSource {
    private static final DoubleValuesSource STRENGTH = DoubleValuesSource.fromDoubleField(Fields.STRENGTH);

    @Override
    public DoubleValues getValues(LeafReaderContext segment, DoubleValues fit) throws IOException {
        DoubleValues strength = STRENGTH.getValues(segment, null);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return (1 + fit.doubleValue()) * strength.doubleValue();
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return strength.advanceExact(document) && fit.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext segment) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitScore;
    }

    @Override
    public int hashCode() {
        return UnitScore.class.hashCode();
    }

    @Override
    public String toString() {
        return "(1 + fit) * strength";
    }
}
