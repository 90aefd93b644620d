package org.elenchus.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.language.LanguageAnalysis;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;

/** Files read by real processes. */
class WorkerPoolIT {
    private static final Path SOURCES = Path.of("corpus", "sources");
    private static final byte[] TEXT = "О городах\n\nГорода растут.".getBytes(StandardCharsets.UTF_8);

    private static WorkerSettings with(int memory, Duration timeout) {
        return new WorkerSettings(1, memory, Limits.DEFAULT.within(timeout));
    }

    /** By what they are, not by their arguments, which the system cuts off where the class path is long. */
    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").endsWith("java"));
    }

    private static void assertReads(WorkerPool pool) throws IOException {
        assertThat(pool.read("a.txt", TEXT, Metadata.NONE).document()).isPresent();
    }

    @Test
    void aWorkerReadsWhatThisProcessReads() throws IOException {
        LanguageAnalysis language = LanguageAnalysis.load();
        Ingestor here =
                new Ingestor((code, form) -> language.morphology(code).isWord(form), language::detect, Limits.DEFAULT);
        Metadata given = new Metadata("", List.of(), "2001", "", "", "");
        try (WorkerPool pool = new WorkerPool(WorkerSettings.usual());
                Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String name = file.toString();
                assertThat(pool.read(name, bytes, given)).as(name).isEqualTo(here.ingest(name, bytes, given));
            }
        }
        assertThat(workers()).isEmpty();
    }

    @Test
    void aFileThatTakesTooLongIsReportedAndTheNextIsRead() throws IOException {
        byte[] long_ = "Города растут. ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
        try (WorkerPool pool = new WorkerPool(with(512, Duration.ofMillis(200)))) {
            Ingestor.Result result = pool.read("long.txt", long_, Metadata.NONE);
            assertThat(result.document()).isEmpty();
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).startsWith("takes longer to read than");
                assertThat(problem.hint()).contains("--time-limit");
            });
        }
    }

    @Test
    void aFileThatNeedsTooMuchMemoryIsReportedAndTheNextIsRead() throws IOException {
        byte[] large = "Города растут. ".repeat(600_000).getBytes(StandardCharsets.UTF_8);
        try (WorkerPool pool = new WorkerPool(with(32, Duration.ofMinutes(1)))) {
            Ingestor.Result result = pool.read("large.txt", large, Metadata.NONE);
            assertThat(result.document()).isEmpty();
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message()).isEqualTo("needs more memory to read than 32 MB");
                assertThat(problem.hint()).contains("--memory-limit");
            });
            assertReads(pool);
        }
    }

    @Test
    void aWorkerThatWasKilledIsReplaced() throws IOException {
        try (WorkerPool pool = new WorkerPool(with(128, Duration.ofMinutes(1)))) {
            assertReads(pool);
            assertThat(workers()).isNotEmpty();
            workers().forEach(ProcessHandle::destroyForcibly);
            assertReads(pool);
        }
    }
}
