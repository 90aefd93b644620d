package org.elenchus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the midst of long work: it ends in order, tells what is left, and the same command goes on there. */
class InterruptIT {
    private static final int PAPERS = 120;
    private static final long POLL_NANOS = 2_000_000;

    @TempDir
    Path folder;

    private record Ended(int exit, String out, String err) {}

    /** Starts a command, waits until standard error says something, sends a signal, and waits for the end. */
    private Ended interrupted(String signal, String awaited, String... arguments) throws Exception {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = new java.util.ArrayList<>(List.of(Launched.LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            while (process.isAlive() && !Files.readString(err).contains(awaited)) {
                LockSupport.parkNanos(POLL_NANOS);
            }
            List<ProcessHandle> workers = process.descendants().toList();
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            for (ProcessHandle worker : workers) {
                worker.onExit().get(30, TimeUnit.SECONDS);
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    /** A process that was started in the background of a script ignores SIGINT, and so do those that it starts. */
    private static boolean hearsSigint() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .noneMatch(line -> new BigInteger(line.split("\\s+")[1], 16).testBit(1));
    }

    @Test
    void ingestEndsInOrderAndGoesOn() throws Exception {
        Path papers = papers();
        String workspace = folder.resolve("workspace").toString();
        Ended ended = interrupted("TERM", " 5/" + PAPERS, "ingest", "-w", workspace, papers.toString());
        assertThat(ended.exit).isEqualTo(128 + 15);
        assertThat(ended.err)
                .contains("stopping; what is done stays")
                .contains("left: the same command goes on there")
                .doesNotContain("crash");
        assertThat(ended.out).contains(" 0 known already, 0 failed");
        int added = Integer.parseInt(ended.out.replaceAll("(?s).*?(\\d+) added with.*", "$1"));
        assertThat(added).isGreaterThanOrEqualTo(5).isLessThan(PAPERS);
        assertThat(Launched.elenchus("verify", "-w", workspace).exit()).isEqualTo(0);
        Launched again = Launched.elenchus("ingest", "-w", workspace, papers.toString());
        assertThat(again.exit()).isEqualTo(0);
        assertThat(again.out()).contains(PAPERS - added + " added").contains(added + " known already");
    }

    @Test
    void aWatchEndsAtOnce() throws Exception {
        assumeTrue(hearsSigint(), "skipped: this process ignores SIGINT, and so would the program");
        Path papers = Files.createDirectories(folder.resolve("papers"));
        String workspace = folder.resolve("workspace").toString();
        Ended ended = interrupted("INT", "Ctrl-C ends", "ingest", "--watch", "-w", workspace, papers.toString());
        assertThat(ended.exit).isEqualTo(128 + 2);
        assertThat(ended.err).doesNotContain("stopping");
    }

    private Path papers() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        for (int n = 0; n < PAPERS; n++) {
            Files.writeString(papers.resolve("paper-%03d.txt".formatted(n)), """
                О рынках номер %d

                Под рынком понимается совокупность обменов между %d домами. Концепция рынка сталкивается с рядом \
                проблем. Во-первых, отсутствуют эмпирические исследования рынков. Во-вторых, неясно, как измерить обмен.
                """.formatted(n, n + 2));
        }
        return papers;
    }
}
