package org.elenchus.index;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.query.Hit;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.query.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * Finds units. Derived from the files and never truth: where it cannot be read it is as if it were not there. Sees what was
 * committed, or, if it belongs to an {@link IndexUpdate}, all that was written. Safe to share between threads.
 */
public final class CorpusIndex implements Closeable {
    /** About a third of a kilobyte each. */
    private static final int MOST_PAPERS_KNOWN = 50_000;

    private final SearcherManager searchers;
    private final UnitSearch search;
    private final AtomicReference<KnownPapers> papers =
            new AtomicReference<>(new KnownPapers(null, new ConcurrentHashMap<>()));
    private final Optional<Directory> directory;

    private CorpusIndex(SearcherManager searchers, UnitSearch search, Optional<Directory> directory) {
        this.searchers = searchers;
        this.search = search;
        this.directory = directory;
    }

    /** The index in a folder; empty if there is none that this program can use: it has to be built from the files. */
    public static Optional<CorpusIndex> open(Path folder, Lemmas lemmas, QuoteReader reader) throws IOException {
        LuceneSettings.apply();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Directory directory = FSDirectory.open(folder);
        Optional<DirectoryReader> whole = IndexState.read(directory, lemmas);
        if (whole.isEmpty()) {
            directory.close();
            return Optional.empty();
        }
        SearcherManager searchers = new SearcherManager(whole.get(), new SearcherFactory());
        UnitSearch search = new UnitSearch(new LemmaAnalyzer(lemmas), reader);
        return Optional.of(new CorpusIndex(searchers, search, Optional.of(directory)));
    }

    /** What a writer has written, committed or not. */
    static CorpusIndex of(IndexWriter writer, UnitSearch search) throws IOException {
        return new CorpusIndex(new SearcherManager(writer, new SearcherFactory()), search, Optional.empty());
    }

    /** The units that match. */
    public SearchResult search(Search question) throws IOException {
        return with(searcher -> search.search(searcher, question, papersOf(searcher)));
    }

    /** Takes hits one by one. */
    public interface HitTaker {
        void take(Hit hit) throws IOException;
    }

    /** Every unit that matches, with what the query's words matched; those of a paper together, in no other order. */
    public void each(Query query, HitTaker taker) throws IOException {
        with(searcher -> {
            search.each(searcher, query, papersOf(searcher), taker);
            return searcher;
        });
    }

    /** Takes words one by one. */
    public interface WordTaker {
        void take(String lemma, int units);
    }

    /** The lemmas of all quotes, each with how many units have it; what was removed may still be counted. */
    public void eachWord(WordTaker taker) throws IOException {
        with(searcher -> {
            Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.QUOTE);
            TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                taker.take(word.utf8ToString(), words.docFreq());
            }
            return searcher;
        });
    }

    /** Whether some quote has the word in any of its forms. */
    public boolean hasWord(String word) throws IOException {
        return with(searcher -> search.hasWord(searcher, word));
    }

    /** How often a lemma stands in quotes; 0 if it is in none, or if words are indexed under another form of it. */
    public long frequency(String lemma) {
        try {
            return with(s -> s.getIndexReader().totalTermFreq(new Term(Fields.QUOTE, LemmaFilter.fold(lemma))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the units that match begin, by document: documents by id, places in order. */
    public Map<String, Set<Integer>> places(Query query) throws IOException {
        return with(searcher -> search.places(searcher, query));
    }

    /** How many units of each type are about each concept, by concept id. */
    public Map<ConceptId, Map<UnitType, Integer>> concepts() throws IOException {
        return with(search::concepts);
    }

    /** The papers, by document id. */
    public Map<String, Paper> papers() throws IOException {
        Map<String, Paper> papers = new TreeMap<>();
        eachPaper(stored -> {
            Paper paper = Fields.paper(stored);
            papers.put(paper.id(), paper);
        });
        return papers;
    }

    /** The concepts that were discovered in the papers; those with the same id are one, with the labels of all papers. */
    public List<Concept> discovered() throws IOException {
        Map<String, List<Concept>> byPaper = new TreeMap<>();
        eachPaper(stored -> byPaper.put(Fields.documentOf(stored), Fields.discovered(stored)));
        Map<ConceptId, Concept> concepts = new TreeMap<>();
        byPaper.values().forEach(all -> all.forEach(c -> concepts.merge(c.id(), c, Concept::withLabelsOf)));
        return List.copyOf(concepts.values());
    }

    private void eachPaper(Consumer<Document> use) throws IOException {
        with(searcher -> {
            Walk.over(searcher, papersQuery(), segment -> {
                StoredFields stored = segment.storedFields();
                return paper -> use.accept(stored.document(paper));
            });
            return searcher;
        });
    }

    /** Of each document in the index, the stamp that it was indexed with. */
    public Map<String, String> stamps() throws IOException {
        return with(searcher -> {
            Map<String, String> stamps = new LinkedHashMap<>();
            Walk.over(searcher, papersQuery(), segment -> {
                SortedDocValues ids = DocValues.getSorted(segment, Fields.DOCUMENT);
                BinaryDocValues values = DocValues.getBinary(segment, Fields.STAMP);
                return paper -> {
                    if (ids.advanceExact(paper) && values.advanceExact(paper)) {
                        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
                        stamps.put(id, values.binaryValue().utf8ToString());
                    }
                };
            });
            return stamps;
        });
    }

    /**
     * Reads every byte of the index in a folder against its checksums, and changes none.
     *
     * @return what is wrong; empty if the index is whole or if there is none
     */
    public static Optional<String> damage(Path folder) throws IOException {
        LuceneSettings.apply();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return IndexState.damage(directory);
        }
    }

    private static TermQuery papersQuery() {
        return new TermQuery(new Term(Fields.KIND, Fields.PAPER));
    }

    /** The papers of the state of the index that was searched last, as far as they were asked for: hits share few papers. */
    private UnitSearch.Papers papersOf(IndexSearcher searcher) {
        IndexReader reader = searcher.getIndexReader();
        KnownPapers known = papers.get();
        if (!reader.equals(known.reader)) {
            known = new KnownPapers(reader, new ConcurrentHashMap<>());
            papers.set(known);
        }
        ConcurrentMap<String, Paper> byId = known.byId;
        return id -> {
            Paper paper = byId.get(id);
            if (paper == null) {
                paper = paper(searcher, id);
                if (byId.size() < MOST_PAPERS_KNOWN) {
                    byId.put(id, paper);
                }
            }
            return paper;
        };
    }

    private record KnownPapers(@Nullable IndexReader reader, ConcurrentMap<String, Paper> byId) {}

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

    /** @throws DamagedIndexException if what is read was never written */
    private <T> T with(Use<T> use) throws IOException {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (CorruptIndexException | EOFException | NoSuchFileException e) {
            throw new DamagedIndexException(e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            // what decoding comes to where a byte was changed: checksums are read only when files are opened or merged
            throw new DamagedIndexException(e);
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
