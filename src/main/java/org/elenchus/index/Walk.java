package org.elenchus.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** Visits everything that matches, in no order that means anything: for what reads columns and needs no hits. */
final class Walk {
    private Walk() {}

    /** Opens the columns of a segment. */
    interface Segment {
        Visitor enter(LeafReader segment) throws IOException;
    }

    /** Sees one document of a segment; numbers go up. */
    interface Visitor {
        void visit(int document) throws IOException;
    }

    static void over(IndexSearcher searcher, Query query, Segment columns) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                Visitor visitor = columns.enter(segment.reader());
                Bits live = segment.reader().getLiveDocs();
                DocIdSetIterator found = scorer.iterator();
                for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                    if (live == null || live.get(at)) {
                        visitor.visit(at);
                    }
                }
            }
        }
    }
}
