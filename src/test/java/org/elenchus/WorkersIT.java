package org.elenchus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.elenchus.extraction.Limits;
import org.elenchus.problem.ProblemException;
import org.elenchus.text.Metadata;
import org.elenchus.text.Sha256;
import org.elenchus.worker.WorkerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers that are read at once make what papers read one by one make, in the order of their names. */
class WorkersIT {
    private static final List<Path> PAPERS = List.of(Path.of("corpus", "sources"));

    @TempDir
    Path folder;

    private IngestReport ingest(String workspace, int workers) throws IOException, ProblemException {
        Path root = folder.resolve(workspace);
        Workbench.create(root).close();
        try (Workbench bench = Workbench.open(root)) {
            WorkerSettings settings = new WorkerSettings(workers, WorkerSettings.MEMORY, Limits.DEFAULT);
            return bench.ingest(PAPERS, Metadata.NONE, settings, Progress.NONE);
        }
    }

    /** Digests of all files but those that are derived or only lock. */
    private Map<String, String> files(String workspace) throws IOException {
        Path root = folder.resolve(workspace);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith(".")) {
                    files.put(name, Sha256.of(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    @Test
    void theNumberOfWorkersChangesNothingThatIsKept() throws IOException, ProblemException {
        IngestReport alone = ingest("alone", 1);
        IngestReport together = ingest("together", 3);
        assertThat(together).isEqualTo(alone);
        assertThat(alone.items()).isSortedAccordingTo((a, b) -> a.file().compareTo(b.file()));
        assertThat(alone.count(IngestReport.Outcome.ADDED)).isGreaterThan(5);
        assertThat(files("together")).isEqualTo(files("alone")).hasSizeGreaterThan(15);
    }
}
