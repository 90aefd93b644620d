package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.elenchus.problem.ProblemException;
import org.elenchus.query.Hit;
import org.elenchus.query.Query;
import org.elenchus.query.Search;
import org.elenchus.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at any moment of {@code ingest}, the next command works, nothing reported done is lost, and the index is in step. */
class IngestKillIT {
    private static final int PAPERS = 50;
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    /** Ingests a folder and says which file is done. */
    static final class Ingest {
        private Ingest() {}

        public static void main(String[] arguments) throws IOException, ProblemException {
            try (Workbench bench = Workbench.open(Path.of(arguments[0]))) {
                bench.ingest(List.of(Path.of(arguments[1])), Metadata.NONE, new Progress() {
                    @Override
                    public void begin(String work, int total) {}

                    @Override
                    public void done(String item) {
                        System.out.println(Path.of(item).getFileName());
                        System.out.flush();
                    }

                    @Override
                    public void note(String note) {}
                });
            }
        }
    }

    @Test
    void nothingReportedDoneIsLost() throws IOException, ProblemException {
        Path root = folder.resolve("workspace");
        Path papers = papers();
        Workbench.create(root).close();
        Random random = new Random(1123);
        Set<String> done = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess child = ChildProcess.start(Ingest.class, root, papers)) {
                // the known ones come first and quickly
                assertThat(child.awaitLines(done.size() + 1 + random.nextInt(10)))
                        .isNotEmpty();
                LockSupport.parkNanos(random.nextInt(50_000_000));
                done.addAll(child.kill());
            }
            check(root, done);
        }
        assertThat(done.size()).isLessThan(PAPERS);
        try (Workbench bench = Workbench.open(root)) {
            assertThat(bench.ingest(List.of(papers), Metadata.NONE, Progress.NONE)
                            .problems())
                    .isEmpty();
            assertThat(bench.papers()).hasSize(PAPERS);
        }
    }

    private static void check(Path root, Set<String> done) throws IOException, ProblemException {
        try (Workbench bench = Workbench.open(root)) {
            List<Hit> hits = bench.search(Search.of(new Query.All(), 100_000)).hits();
            List<String> found = hits.stream().map(Hit::reference).sorted().toList();
            List<String> inFiles = new ArrayList<>();
            Set<String> kept = new HashSet<>();
            for (String id : bench.papers().keySet()) {
                kept.add(bench.document(id).source().name());
                bench.mined(id).units().forEach(u -> inFiles.add(id + "#" + u.id()));
            }
            assertThat(kept).containsAll(done);
            assertThat(found).isEqualTo(inFiles.stream().sorted().toList()).isNotEmpty();
            assertThat(bench.verify(Progress.NONE)).isEmpty();
        }
    }

    private Path papers() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        for (int n = 0; n < PAPERS; n++) {
            Files.writeString(papers.resolve("paper-%03d.txt".formatted(n)), """
                О сетях номер %d

                Под сетью понимается совокупность устойчивых связей между %d фирмами. Концепция сети сталкивается с рядом \
                проблем. Во-первых, отсутствуют эмпирические исследования сетей. Во-вторых, неясно, как измерить связи.
                """.formatted(n, n + 2));
        }
        return papers;
    }
}
