package org.elenchus.index;

import java.util.SortedMap;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.elenchus.query.Cursor;
import org.elenchus.query.Hit;
import org.elenchus.query.Search;

/** The orders of hits and where a page of them ends. Each order is total: ties go by document and place. */
final class Pages {
    private static final SortField BY_DOCUMENT = new SortField(Fields.DOCUMENT, SortField.Type.STRING);
    private static final SortField BY_PLACE = new SortField(Fields.START, SortField.Type.INT);

    private Pages() {}

    static Sort sort(Search.Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_DOCUMENT, BY_PLACE);
            case CONFIDENCE ->
                new Sort(new SortField(Fields.CONFIDENCE, SortField.Type.DOUBLE, true), BY_DOCUMENT, BY_PLACE);
            case YEAR -> new Sort(new SortField(Fields.YEAR, SortField.Type.INT, true), BY_DOCUMENT, BY_PLACE);
            case DOCUMENT -> new Sort(BY_DOCUMENT, BY_PLACE);
        };
    }

    /** The end of a page as the collector of the next wants it. */
    static FieldDoc end(Cursor cursor, Search.Order order) {
        BytesRef document = new BytesRef(cursor.document());
        Integer start = cursor.start();
        Object[] values = switch (order) {
            case RELEVANCE -> new Object[] {(float) cursor.rank(), document, start};
            case CONFIDENCE -> new Object[] {cursor.rank(), document, start};
            case YEAR -> new Object[] {(int) cursor.rank(), document, start};
            case DOCUMENT -> new Object[] {document, start};
        };
        // what ties with it in all of these is the hit itself, wherever it is now
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
    }

    /** The end of a page that a question was answered with. */
    static Cursor end(Hit last, Search question, SortedMap<String, Long> statistics) {
        double rank = switch (question.order()) {
            case RELEVANCE -> last.score();
            case CONFIDENCE -> last.confidence();
            case YEAR -> Fields.year(last.paper()).orElse(0);
            case DOCUMENT -> 0;
        };
        return new Cursor(
                Cursor.question(question.query(), question.order()),
                rank,
                last.paper().id(),
                last.span().start(),
                statistics);
    }
}
