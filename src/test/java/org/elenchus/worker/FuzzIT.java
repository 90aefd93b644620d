package org.elenchus.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elenchus.extraction.Limits;
import org.elenchus.ingest.Ingestor;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;

/**
 * Broken versions of every paper of the repository, the same ones every time: each gives a document or a problem. A nightly run
 * tries thousands: {@code mvn verify -Dit.test=FuzzIT -Delenchus.fuzz=5000}.
 */
class FuzzIT {
    private static final int VERSIONS = Integer.getInteger("elenchus.fuzz", 240);
    private static final List<Path> FOLDERS = List.of(Path.of("corpus", "sources"), Path.of("src/test/pages/files"));
    private static final List<String> PAPERS =
            List.of(".pdf", ".docx", ".odt", ".html", ".xml", ".txt", ".rtf", ".epub", ".pptx");

    private record Version(String name, byte[] bytes) {}

    private static List<Path> papers() throws IOException {
        List<Path> papers = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> PAPERS.stream().anyMatch(file.toString()::endsWith))
                        .sorted()
                        .forEach(papers::add);
            }
        }
        return papers;
    }

    private static Version version(List<Path> papers, int number) {
        try {
            Random random = new Random(7_919L * number);
            Path paper = papers.get(number % papers.size());
            byte[] whole = Files.readAllBytes(paper);
            byte[] broken = switch (number / papers.size() % 3) {
                case 0 -> Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                case 1 -> flipped(whole, random);
                default -> joined(whole, Files.readAllBytes(papers.get(random.nextInt(papers.size()))), random);
            };
            return new Version(number + "-" + paper.getFileName(), broken);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] flipped = whole.clone();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] first, byte[] second, Random random) {
        int kept = random.nextInt(first.length + 1);
        byte[] joined = Arrays.copyOf(first, kept + second.length);
        System.arraycopy(second, 0, joined, kept, second.length);
        return joined;
    }

    @Test
    void everyBrokenVersionGivesADocumentOrAProblem() throws IOException {
        List<Path> papers = papers();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        WorkerSettings settings =
                new WorkerSettings(2, WorkerSettings.MEMORY, Limits.DEFAULT.within(Duration.ofMinutes(1)));
        try (WorkerPool pool = new WorkerPool(settings)) {
            IntStream.range(0, VERSIONS)
                    .parallel()
                    .mapToObj(n -> version(papers, n))
                    .forEach(version -> {
                        Ingestor.Result result = pool.read(version.name, version.bytes, Metadata.NONE);
                        boolean told = result.document().isPresent()
                                || result.problems().stream()
                                        .anyMatch(problem -> !problem.hint().isEmpty());
                        boolean died = result.problems().stream()
                                .anyMatch(problem -> problem.message().contains("crash")
                                        || problem.message().startsWith("takes longer"));
                        if (!told || died) {
                            wrong.add(version.name + ": " + result.problems());
                        }
                    });
        }
        assertThat(wrong).isEmpty();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var left = Files.newDirectoryStream(
                temporary, "elenchus-worker-" + ProcessHandle.current().pid() + "-*")) {
            assertThat(left).isEmpty();
        }
    }
}
