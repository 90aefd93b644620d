package org.elenchus.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.query.Cursor;
import org.elenchus.query.Facet;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;

/** Answers questions from one state of the index. Thread safe. */
final class UnitSearch {
    private final QueryTranslation translation;
    private final LemmaAnalyzer analyzer;
    private final org.apache.lucene.facet.FacetsConfig facets = Fields.facets();

    /** Of the newest state of the index that was asked for facets. */
    private final AtomicReference<Optional<SortedSetDocValuesReaderState>> columns =
            new AtomicReference<>(Optional.empty());

    UnitSearch(LemmaAnalyzer analyzer, QuoteReader reader) {
        this.analyzer = analyzer;
        translation = new QueryTranslation(analyzer, reader);
    }

    /** Finds a paper by its document's id. */
    interface Papers {
        Paper find(String id) throws IOException;
    }

    SearchResult search(IndexSearcher current, Search question, Papers papers) throws IOException {
        SteadySearcher searcher = new SteadySearcher(
                current.getIndexReader(),
                question.after().map(Cursor::statistics).orElse(new TreeMap<>()));
        // as many as there are, at most: the collector makes room for all of them at once
        int needed = Math.clamp(
                (long) question.offset() + question.limit(),
                1,
                Math.max(1, searcher.getIndexReader().maxDoc()));
        FieldDoc after =
                question.after().map(c -> Pages.end(c, question.order())).orElse(null);
        var hits = new TopFieldCollectorManager(Pages.sort(question.order()), needed, after, Integer.MAX_VALUE);
        var counts = new FacetsCollectorManager();
        var query = new FunctionScoreQuery(translation.translate(question.query()), new UnitScore());
        TopFieldDocs top;
        List<Facet> facetCounts = List.of();
        if (question.facets() > 0) {
            Object[] both = searcher.search(query, new MultiCollectorManager(hits, counts));
            top = (TopFieldDocs) both[0];
            facetCounts = facets(searcher, (FacetsCollector) both[1], question.facets());
        } else {
            top = searcher.search(query, hits);
        }
        List<Hit> shown = hits(searcher, question, top.scoreDocs, papers);
        boolean isFull = question.limit() > 0 && shown.size() == question.limit();
        Optional<Cursor> next =
                isFull ? Optional.of(Pages.end(shown.getLast(), question, searcher.used())) : Optional.empty();
        return new SearchResult(top.totalHits.value(), shown, facetCounts, next);
    }

    private List<Hit> hits(IndexSearcher searcher, Search question, ScoreDoc[] found, Papers papers)
            throws IOException {
        QuoteHighlighter highlighter = translation.highlighter(question.query(), analyzer);
        Map<String, Paper> known = new HashMap<>();
        List<Hit> hits = new ArrayList<>();
        int end = (int) Math.min(found.length, (long) question.offset() + question.limit());
        for (int i = question.offset(); i < end; i++) {
            Document stored = searcher.storedFields().document(found[i].doc);
            String id = Fields.documentOf(stored);
            Paper paper = known.get(id);
            if (paper == null) {
                paper = papers.find(id);
                known.put(id, paper);
            }
            hits.add(Fields.hit(stored, paper, highlighter.highlight(stored), score(found[i])));
        }
        return hits;
    }

    void each(IndexSearcher searcher, Query query, Papers papers, CorpusIndex.HitTaker taker) throws IOException {
        QuoteHighlighter highlighter = translation.highlighter(query, analyzer);
        Walk.over(searcher, translation.translate(query), segment -> {
            StoredFields fields = segment.storedFields();
            return unit -> {
                Document stored = fields.document(unit);
                Paper paper = papers.find(Fields.documentOf(stored));
                taker.take(Fields.hit(stored, paper, highlighter.highlight(stored), 0));
            };
        });
    }

    boolean hasWord(IndexSearcher searcher, String word) throws IOException {
        return searcher.count(translation.translate(new Query.Phrase(word))) > 0;
    }

    /** Only a search by relevance knows scores. */
    private static double score(ScoreDoc hit) {
        Object first = hit instanceof FieldDoc sorted ? sorted.fields[0] : null;
        return first instanceof Float score ? score : 0;
    }

    private List<Facet> facets(IndexSearcher searcher, FacetsCollector collected, int top) throws IOException {
        List<Facet> all = new ArrayList<>();
        if (hasFacets(searcher.getIndexReader())) {
            SortedSetDocValuesReaderState state = columns(searcher.getIndexReader());
            SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collected);
            for (Facet.Field field : Facet.Field.values()) {
                FacetResult result = state.getOrdRange(Fields.dimension(field)) == null
                        ? null
                        : counts.getTopChildren(Math.min(top, state.getSize()), Fields.dimension(field));
                all.add(new Facet(field, result == null ? List.of() : counts(result)));
            }
        }
        return all;
    }

    /** Made once for a state of the index: it numbers the values of all segments through. */
    private SortedSetDocValuesReaderState columns(IndexReader reader) throws IOException {
        Optional<SortedSetDocValuesReaderState> known = columns.get();
        if (known.isPresent() && known.get().getReader().equals(reader)) {
            return known.get();
        }
        SortedSetDocValuesReaderState made = new DefaultSortedSetDocValuesReaderState(reader, facets);
        columns.set(Optional.of(made));
        return made;
    }

    private static List<Facet.Count> counts(FacetResult result) {
        List<Facet.Count> counts = new ArrayList<>();
        for (LabelAndValue value : result.labelValues) {
            counts.add(new Facet.Count(value.label, value.value.intValue()));
        }
        return counts;
    }

    /** An index without a unit has no facets to read. */
    private static boolean hasFacets(IndexReader reader) {
        return reader.leaves().stream()
                .anyMatch(s -> s.reader()
                                .getFieldInfos()
                                .fieldInfo(org.apache.lucene.facet.FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
                        != null);
    }

    /** Reads columns only, so that all units of a corpus can be named in little time and space. */
    Map<String, Set<Integer>> places(IndexSearcher searcher, Query query) throws IOException {
        Map<String, Set<Integer>> places = new TreeMap<>();
        Walk.over(searcher, translation.translate(query), segment -> {
            SortedDocValues documents = DocValues.getSorted(segment, Fields.DOCUMENT);
            NumericDocValues starts = DocValues.getNumeric(segment, Fields.START);
            return unit -> {
                if (documents.advanceExact(unit) && starts.advanceExact(unit)) {
                    String document = documents.lookupOrd(documents.ordValue()).utf8ToString();
                    places.computeIfAbsent(document, d -> new TreeSet<>()).add((int) starts.longValue());
                }
            };
        });
        return places;
    }

    Map<ConceptId, Map<UnitType, Integer>> concepts(IndexSearcher searcher) throws IOException {
        Map<ConceptId, Map<UnitType, Integer>> all = new TreeMap<>();
        for (UnitType type : UnitType.values()) {
            FacetsCollector collected =
                    searcher.search(translation.translate(new Query.OfType(type)), new FacetsCollectorManager());
            for (Facet facet : facets(searcher, collected, Integer.MAX_VALUE)) {
                if (facet.field() == Facet.Field.CONCEPT) {
                    facet.counts()
                            .forEach(c -> all.computeIfAbsent(
                                            new ConceptId(c.value()), id -> new EnumMap<>(UnitType.class))
                                    .put(type, c.units()));
                }
            }
        }
        return all;
    }
}
