package org.elenchus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.query.Paper;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;

/**
 * Finds units. Derived from the files and never truth: where it cannot be read it is as if it were not there. Sees what was
 * committed, or, if it belongs to an {@link IndexUpdate}, all that was written. Safe to share between threads.
 */
public final class CorpusIndex implements Closeable {
    private final SearcherManager searchers;
    private final UnitSearch search;
    private final Optional<Directory> directory;

    private CorpusIndex(SearcherManager searchers, Analyzer analyzer, Optional<Directory> directory) {
        this.searchers = searchers;
        this.search = new UnitSearch(analyzer);
        this.directory = directory;
    }

    /** The index in a folder; empty if there is none that this program can use: it has to be built from the files. */
    public static Optional<CorpusIndex> open(Path folder, Lemmas lemmas) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Directory directory = FSDirectory.open(folder);
        Optional<DirectoryReader> reader = IndexState.read(directory, lemmas);
        if (reader.isEmpty()) {
            directory.close();
            return Optional.empty();
        }
        SearcherManager searchers = new SearcherManager(reader.get(), new SearcherFactory());
        return Optional.of(new CorpusIndex(searchers, new LemmaAnalyzer(lemmas), Optional.of(directory)));
    }

    /** What a writer has written, committed or not. */
    static CorpusIndex of(IndexWriter writer) throws IOException {
        return new CorpusIndex(
                new SearcherManager(writer, new SearcherFactory()), writer.getAnalyzer(), Optional.empty());
    }

    /** The units that match. */
    public SearchResult search(Search question) throws IOException {
        return with(searcher -> search.search(searcher, question, id -> paper(searcher, id)));
    }

    /** How many units of each type are about each concept, by concept id. */
    public Map<ConceptId, Map<UnitType, Integer>> concepts() throws IOException {
        return with(search::concepts);
    }

    /** The papers, by document id. */
    public Map<String, Paper> papers() throws IOException {
        return with(searcher -> {
            Map<String, Paper> papers = new TreeMap<>();
            StoredFields stored = searcher.storedFields();
            TopDocs found = searcher.search(
                    papersQuery(), Math.max(1, searcher.getIndexReader().maxDoc()));
            for (var hit : found.scoreDocs) {
                Paper paper = Fields.paper(stored.document(hit.doc));
                papers.put(paper.id(), paper);
            }
            return papers;
        });
    }

    /** Of each document in the index, the stamp that it was indexed with. */
    public Map<String, String> stamps() throws IOException {
        return with(searcher -> {
            Map<String, String> stamps = new LinkedHashMap<>();
            Weight papers = searcher.createWeight(searcher.rewrite(papersQuery()), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                var scorer = papers.scorer(segment);
                if (scorer == null) {
                    continue;
                }
                SortedDocValues ids = DocValues.getSorted(segment.reader(), Fields.DOCUMENT);
                BinaryDocValues values = DocValues.getBinary(segment.reader(), Fields.STAMP);
                DocIdSetIterator found = scorer.iterator();
                for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                    boolean live = segment.reader().getLiveDocs() == null
                            || segment.reader().getLiveDocs().get(at);
                    if (live && ids.advanceExact(at) && values.advanceExact(at)) {
                        stamps.put(
                                ids.lookupOrd(ids.ordValue()).utf8ToString(),
                                values.binaryValue().utf8ToString());
                    }
                }
            }
            return stamps;
        });
    }

    /** Reads every byte of the index against its checksums; throws if one is wrong. */
    public void checkIntegrity() throws IOException {
        with(searcher -> {
            List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
            for (LeafReaderContext segment : segments) {
                segment.reader().checkIntegrity();
            }
            return segments.size();
        });
    }

    private static TermQuery papersQuery() {
        return new TermQuery(new Term(Fields.KIND, Fields.PAPER));
    }

    private static Paper paper(IndexSearcher searcher, String id) throws IOException {
        BooleanQuery query = new BooleanQuery.Builder()
                .add(papersQuery(), BooleanClause.Occur.FILTER)
                .add(new TermQuery(new Term(Fields.DOCUMENT, id)), BooleanClause.Occur.FILTER)
                .build();
        TopDocs found = searcher.search(query, 1);
        Document stored = searcher.storedFields().document(found.scoreDocs[0].doc);
        return Fields.paper(stored);
    }

    private interface Use<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Use<T> use) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return use.apply(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        if (directory.isPresent()) {
            directory.get().close();
        }
    }
}
