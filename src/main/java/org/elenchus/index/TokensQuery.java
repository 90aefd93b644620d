package org.elenchus.index;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Units that a pattern over words matches. Which units might is told by the index; whether they do is told by reading their
 * quotes closely, last of all that a search asks.
 */
final class TokensQuery extends Query {
    /** Reading a quote closely costs about as much as so many steps through postings. */
    private static final float COST = 50_000;

    private final Query candidates;
    private final TokenQuotes quotes;

    TokensQuery(Query candidates, TokenQuotes quotes) {
        this.candidates = candidates;
        this.quotes = quotes;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = candidates.rewrite(searcher);
        return rewritten.equals(candidates) ? this : new TokensQuery(rewritten, quotes);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight approximation = candidates.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, 0) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                ScorerSupplier units = approximation.scorerSupplier(segment);
                if (units == null) {
                    return null;
                }
                StoredFields stored = segment.reader().storedFields();
                return ConstantScoreScorerSupplier.fromIterator(
                        TwoPhaseIterator.asDocIdSetIterator(
                                closely(units.get(Long.MAX_VALUE).iterator(), stored)),
                        0,
                        mode,
                        segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private TwoPhaseIterator closely(DocIdSetIterator units, StoredFields stored) {
        return new TwoPhaseIterator(units) {
            @Override
            public boolean matches() throws IOException {
                Document unit = stored.document(approximation().docID());
                return quotes.matches(unit.get(Fields.QUOTE), unit.get(Fields.LANGUAGE), Fields.marks(unit));
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "cql:(" + quotes.source() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokensQuery query
                && query.candidates.equals(candidates)
                && query.quotes.source().equals(quotes.source());
    }

    @Override
    public int hashCode() {
        return quotes.source().hashCode();
    }
}
