package org.elenchus.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.query.Paper;
import org.elenchus.text.SectionKind;

/**
 * Brings an index up to date, paper by paper. What was not committed when the process died is found by its stamp and written
 * again. One at a time for a folder; safe to share between threads.
 */
public final class IndexUpdate implements Closeable {
    private static final double BUFFER_MEGABYTES = 32;

    /** Half of what is usual: every search looks into each, and papers come seldom. */
    private static final double SEGMENTS = 4;

    private final Directory directory;
    private final IndexWriter writer;
    private final FacetsConfig facets = Fields.facets();
    private final CorpusIndex index;

    private IndexUpdate(Directory directory, IndexWriter writer, UnitSearch search) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.index = CorpusIndex.of(writer, search);
    }

    /** Opens the index of a folder; an empty one takes the place of one that cannot be used. */
    public static IndexUpdate open(Path folder, Lemmas lemmas, QuoteReader reader) throws IOException {
        LuceneSettings.apply();
        Directory directory = FSDirectory.open(Files.createDirectories(folder));
        Optional<DirectoryReader> usable = IndexState.read(directory, lemmas);
        if (usable.isPresent()) {
            usable.get().close();
        } else {
            clear(directory);
        }
        LemmaAnalyzer analyzer = new LemmaAnalyzer(lemmas);
        IndexWriterConfig config = new IndexWriterConfig(analyzer)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCodec(new UnitCodec())
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS))
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(IndexState.commitData(lemmas).entrySet());
        return new IndexUpdate(directory, writer, new UnitSearch(analyzer, reader));
    }

    /** Throws the index of a folder away. */
    public static void delete(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(Files.createDirectories(folder))) {
            clear(directory);
        }
    }

    private static void clear(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
    }

    /** The index with all that was written so far. */
    public CorpusIndex index() {
        return index;
    }

    /**
     * Puts the units of a paper in place of those that it had, all at once.
     *
     * @param outline of the document
     * @param stamp tells this state of the paper's files from every other
     */
    public void replace(Paper paper, Annotations annotations, Outline outline, String stamp) throws IOException {
        List<Document> block = new ArrayList<>();
        Map<String, ArgumentUnit> byId =
                annotations.units().stream().collect(Collectors.toMap(ArgumentUnit::id, u -> u, (a, b) -> a));
        Links links = Links.of(annotations.relations());
        Marks.OfDocument all = Marks.OfDocument.of(annotations.mentions(), outline.citations());
        for (ArgumentUnit unit : annotations.units()) {
            SectionKind part = outline.kindAt(unit.span().start());
            Marks marks = all.within(unit.span());
            Optional<ArgumentUnit> original = outline.original(unit.id()).map(byId::get);
            block.add(facets.build(Fields.unit(paper, unit, original, links, part, marks)));
        }
        block.add(facets.build(Fields.paper(paper, annotations.discovered(), stamp)));
        writer.updateDocuments(new Term(Fields.DOCUMENT, paper.id()), block);
    }

    /** Takes a paper's units away. */
    public void remove(String documentId) throws IOException {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, documentId));
    }

    /** Makes what was written last. */
    public void commit() throws IOException {
        writer.commit();
    }

    /** Forgets what was not committed. */
    @Override
    public void close() throws IOException {
        index.close();
        writer.rollback();
        directory.close();
    }
}
