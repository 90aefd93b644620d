package org.elenchus.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.elenchus.ChildProcess;
import org.elenchus.argument.Annotations;
import org.elenchus.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed at any moment: nothing that it said was done is lost, nothing half done is seen. */
class KillIT {
    private static final int ROUNDS = 8;
    private static final String PAPER = "paper";

    @TempDir
    Path folder;

    /** Adds documents and replaces their layers without end, and says what it has done. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(arguments[0]);
            Path sources = Path.of(arguments[1]);
            try (WorkspaceWriter writer = Workspace.open(root).writer()) {
                for (int n = writer.workspace().documentIds().size(); n < 5_000; n++) {
                    Document document = Samples.document(sources, PAPER + n + ".txt", textOf(n));
                    Annotations layer = Samples.criticisms(document);
                    writer.add(document, sources.resolve(PAPER + n + ".txt"), layer, version(1));
                    say(document.id() + " 1");
                    writer.replace(document.id(), layer, version(2));
                    say(document.id() + " 2");
                }
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }

    @Test
    void whatWasReportedDoneIsThereAndTheRestIsWhole() throws IOException {
        Path root = folder.resolve("workspace");
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Workspace.create(root, Samples.CONCEPTS);
        Random random = new Random(20_261_123);
        Map<String, Integer> done = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess child = ChildProcess.start(Writer.class, root, sources)) {
                assertThat(child.awaitLines(1 + random.nextInt(40))).isNotEmpty();
                LockSupport.parkNanos(random.nextInt(20_000_000));
                child.kill().forEach(line -> hear(line, done));
            }
            check(root, done);
        }
        assertThat(done).hasSizeGreaterThan(ROUNDS);
    }

    @Test
    void asLongAsOneProcessWritesAnotherIsTold() throws IOException {
        Path root = folder.resolve("workspace");
        Workspace workspace = Workspace.create(root, Samples.CONCEPTS);
        Path sources = Files.createDirectories(folder.resolve("sources"));
        try (ChildProcess child = ChildProcess.start(Writer.class, root, sources)) {
            assertThat(child.awaitLines(1)).isNotEmpty();
            assertThatThrownBy(workspace::writer)
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageStartingWith(root + ": locked by process " + child.pid() + " – wait until it is done");
            assertThat(workspace.documentIds()).isNotEmpty();
        }
        workspace.writer().close();
    }

    private static void check(Path root, Map<String, Integer> done) throws IOException {
        Workspace workspace = Workspace.open(root);
        assertThat(new Staging(root.resolve(".tmp")).isEmpty()).isTrue();
        assertThat(Doctor.check(workspace, id -> {})).isEmpty();
        assertThat(workspace.documentIds()).containsAll(done.keySet());
        for (String id : done.keySet()) {
            int version = Integer.parseInt(workspace
                    .header(id, Workspace.MINED)
                    .orElseThrow()
                    .provenance()
                    .miner());
            assertThat(version).as(id).isGreaterThanOrEqualTo(done.get(id));
        }
    }

    private static void hear(String line, Map<String, Integer> done) {
        String[] parts = line.split(" ");
        done.merge(parts[0], Integer.valueOf(parts[1]), Math::max);
    }

    private static Provenance version(int n) {
        return new Provenance(Integer.toString(n), "", "");
    }

    private static String textOf(int n) {
        return ("Clusters of kind " + n + " lack evidence.\n")
                .repeat(1 + n % 50)
                .strip();
    }
}
