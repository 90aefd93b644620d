package org.elenchus.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.elenchus.query.Query.Link;

/**
 * Units that a relation links to units that match another query: first the others are found, among those alone that have such a
 * relation, then the units that name one of them.
 */
final class LinkedQuery extends Query {
    private final Link link;
    private final Query other;

    LinkedQuery(Link link, Query other) {
        this.link = link;
        this.other = other;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        BooleanQuery linked = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LINKS, Links.back(link).label())), Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
        Set<BytesRef> keys = new HashSet<>();
        Walk.over(searcher, linked, segment -> {
            BinaryDocValues key = DocValues.getBinary(segment, Fields.KEY);
            return unit -> {
                if (key.advanceExact(unit)) {
                    keys.add(BytesRef.deepCopyOf(key.binaryValue()));
                }
            };
        });
        return new TermInSetQuery(link.label(), keys);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return link.label() + ":(" + other + ")";
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof LinkedQuery query && query.link == link && query.other.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * link.hashCode() + other.hashCode();
    }
}
