package org.elenchus.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.UnitType;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.query.Paper;
import org.elenchus.query.Query;
import org.elenchus.query.Search;

/** Measures an index of many units in a process of its own, whose heap is what the caller allows. Prints {@code name value} lines. */
final class SearchBenchmark {
    private static final int ROUNDS = 20;
    private static final int WARMING = 8;
    private static final int QUERIES = 60;

    private final ManyUnits source;
    private final Path folder;
    private final LanguageLemmas lemmas = new LanguageLemmas(LanguageAnalysis.load());

    private SearchBenchmark(ManyUnits source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Arguments: folder of the index (kept if it is there), folder of the gold, how many units. */
    public static void main(String[] arguments) throws IOException {
        SearchBenchmark benchmark = new SearchBenchmark(new ManyUnits(Path.of(arguments[1])), Path.of(arguments[0]));
        int papers = Integer.parseInt(arguments[2]) / ManyUnits.UNITS_A_PAPER;
        if (!Files.isDirectory(benchmark.folder)) {
            benchmark.build(papers);
        }
        benchmark.search();
        benchmark.add(papers);
    }

    private void build(int papers) throws IOException {
        long started = System.nanoTime();
        long text = 0;
        try (IndexUpdate update = IndexUpdate.open(folder, lemmas, Corpora.READER)) {
            for (int i = 0; i < papers; i++) {
                Annotations annotations = source.annotations(i);
                update.replace(source.paper(i), annotations, Outline.NONE, "stamp");
                for (ArgumentUnit unit : annotations.units()) {
                    text += unit.quote().getBytes(StandardCharsets.UTF_8).length;
                }
                if (i % 2000 == 1999) {
                    update.commit();
                }
            }
            update.commit();
        }
        print("built-seconds", (System.nanoTime() - started) / 1e9);
        print("text-MiB", text / 1048576.0);
        print("index-MiB", size() / 1048576.0);
        print("index-to-text", (double) size() / text);
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private void search() throws IOException {
        try (CorpusIndex index =
                        CorpusIndex.open(folder, lemmas, Corpora.READER).orElseThrow();
                FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher bare = new IndexSearcher(reader);
            QueryTranslation translation = new QueryTranslation(new LemmaAnalyzer(lemmas), Corpora.READER);
            print("segments", reader.leaves().size());
            double[] counted = new double[QUERIES * (ROUNDS - WARMING)];
            double[] ranked = counted.clone();
            double[] read = counted.clone();
            double[] whole = counted.clone();
            double[] words = counted.clone();
            long hits = 0;
            for (int i = 0; i < ROUNDS * QUERIES; i++) {
                // the first rounds warm all three
                int at = i - WARMING * QUERIES;
                Query query = new Query.And(List.of(
                        new Query.OfType(UnitType.CRITICISM),
                        new Query.About(source.concept(i % QUERIES).value())));
                org.apache.lucene.search.Query plain = translation.translate(query);
                Query worded = new Query.And(List.of(query, new Query.Word(i % 2 == 0 ? "концепция" : "concept")));
                long[] times = new long[6];
                times[0] = cpu();
                bare.count(plain);
                times[1] = cpu();
                var top = bare.search(plain, new TopScoreDocCollectorManager(10, null, Integer.MAX_VALUE));
                times[2] = cpu();
                for (var hit : top.scoreDocs) {
                    bare.storedFields().document(hit.doc);
                }
                times[3] = cpu();
                long found = index.search(new Search(query, Search.Order.RELEVANCE, 0, 10, 10))
                        .total();
                times[4] = cpu();
                index.search(new Search(worded, Search.Order.RELEVANCE, 0, 10, 10));
                times[5] = cpu();
                if (found != top.totalHits.value()) {
                    throw new IllegalStateException(query + ": " + found + " of " + top.totalHits);
                }
                if (at >= 0) {
                    hits += found;
                    counted[at] = (times[1] - times[0]) / 1e6;
                    ranked[at] = (times[2] - times[1]) / 1e6;
                    read[at] = (times[3] - times[1]) / 1e6;
                    whole[at] = (times[4] - times[3]) / 1e6;
                    words[at] = (times[5] - times[4]) / 1e6;
                }
            }
            print("hits-a-query", (double) hits / counted.length);
            times("bare-count-ms", counted);
            times("bare-ten-best-ms", ranked);
            times("bare-ten-best-read-ms", read);
            times("search-ms", whole);
            times("search-with-words-ms", words);
            print("ratio-to-ten-best", median(whole) / median(ranked));
            print("ratio-to-ten-best-read", median(whole) / median(read));
            print("p99-to-median", percentile(whole, 99) / median(whole));
        }
        System.gc();
        print(
                "heap-after-MiB",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0);
    }

    /** What one paper more costs, as ingest adds it: written, and seen by the next search. */
    private void add(int papers) throws IOException {
        try (IndexUpdate update = IndexUpdate.open(folder, lemmas, Corpora.READER)) {
            double[] times = new double[40];
            for (int i = 0; i < times.length; i++) {
                int number = papers + i % 10;
                Paper paper = source.paper(number);
                Annotations annotations = source.annotations(number);
                long started = cpu();
                update.replace(paper, annotations, Outline.NONE, "stamp");
                update.index().search(Search.of(new Query.InDocument(paper.id()), 1));
                times[i] = (cpu() - started) / 1e6;
            }
            times("add-paper-ms", times);
        }
    }

    /** Time of the processor: other people's work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void times(String name, double[] times) {
        print(name, median(times));
        print(name + "-p99", percentile(times, 99));
    }

    private static double median(double[] times) {
        return percentile(times, 50);
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
    }
}
