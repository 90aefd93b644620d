package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.elenchus.concept.ConceptScheme;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.language.OpenNlpTagging;
import org.elenchus.mining.Miner;
import org.elenchus.rule.RuleSet;
import org.elenchus.rule.RuleSources;
import org.elenchus.text.Analysis;
import org.elenchus.text.Document;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole job on eighty real papers, measured in one run on warm code: what reading, analysing, mining, keeping and
 * indexing cost beside tagging alone, as OpenNLP reads the same models, and beside our own reading of them.
 */
class PipelineEval {
    private static final Path PAPERS = Path.of("../shared/data/papers-ru");
    private static final double MOST = 1.5;
    private static final double MOST_MINING = 0.2;
    /** For a text eighty times as long; what grows with the square of the length would give eighty. */
    private static final double LINEAR = 2;

    @TempDir
    Path folder;

    @Test
    void theWholeJobCostsLittleMoreThanTaggingByOpenNlpAlone() throws Exception {
        assumeTrue(Files.isDirectory(PAPERS), "skipped: " + PAPERS + " is not there");
        LanguageAnalysis language = LanguageAnalysis.load();
        List<Document> documents = documents(language);
        documents.forEach(language::analyse);
        ingest("warm");

        OpenNlpTagging openNlp = new OpenNlpTagging();
        List<Analysis> analyses = documents.stream().map(language::analyse).toList();
        openNlp.tag(analyses.getFirst());
        long before = cpu();
        analyses.forEach(openNlp::tag);
        double tagging = (cpu() - before) / 1e9;

        before = cpu();
        documents.forEach(language::analyse);
        double analysis = (cpu() - before) / 1e9;

        Miner miner = new Miner(language, RuleSet.load(RuleSources.builtIn()));
        mining(miner, analyses);
        double mining = mining(miner, analyses);
        List<Analysis> one = List.of(language.analyse(oneOf(PAPERS, language)));
        mining(miner, one);
        double asOne = mining(miner, one);

        before = cpu();
        long started = System.nanoTime();
        IngestReport report = ingest("measured");
        double wall = (System.nanoTime() - started) / 1e9;
        double whole = (cpu() - before) / 1e9;

        System.out.printf(
                Locale.ROOT,
                "%d papers: tagging by OpenNLP %.1f CPU s; our analysis %.1f, mining %.1f (%.2f of tagging; all papers"
                        + " as one text %.2f times that), whole job %.1f CPU s (%.2f and %.2f times that), wall %.2f of"
                        + " it; peak heap %d MiB%n",
                documents.size(),
                tagging,
                analysis,
                mining,
                mining / tagging,
                asOne / mining,
                whole,
                whole / tagging,
                whole / analysis,
                wall / whole,
                peak() >> 20);
        assertThat(report.count(IngestReport.Outcome.ADDED)).isEqualTo(documents.size());
        assertThat(report.problems()).isEmpty();
        assertThat(whole / tagging).isLessThan(MOST);
        assertThat(mining / tagging).isLessThan(MOST_MINING);
        assertThat(asOne / mining).isLessThan(LINEAR);
    }

    private static double mining(Miner miner, List<Analysis> analyses) throws Exception {
        ConceptScheme scheme = PaperReader.shippedScheme();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        analyses.forEach(analysis -> miner.mine(analysis, scheme));
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private IngestReport ingest(String name) throws Exception {
        try (Workbench bench = Workbench.create(folder.resolve(name))) {
            return bench.ingest(List.of(PAPERS), Metadata.NONE, Progress.NONE);
        }
    }

    private static List<Document> documents(LanguageAnalysis language) throws IOException {
        Ingestor ingestor = ingestor(language);
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(PAPERS)) {
            for (Path file : files.sorted().toList()) {
                ingestor.ingest(file.getFileName().toString(), Files.readAllBytes(file), Metadata.NONE)
                        .document()
                        .ifPresent(documents::add);
            }
        }
        return documents;
    }

    private static Ingestor ingestor(LanguageAnalysis language) {
        return new Ingestor((code, form) -> language.morphology(code).isWord(form), language::detect, Limits.DEFAULT);
    }

    private static Document oneOf(Path folder, LanguageAnalysis language) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append("\n\n");
            }
        }
        return ingestor(language)
                .ingest("all.txt", all.toString().getBytes(StandardCharsets.UTF_8), Metadata.NONE)
                .document()
                .orElseThrow();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
