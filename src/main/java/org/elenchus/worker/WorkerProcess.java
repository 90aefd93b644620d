package org.elenchus.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.elenchus.ingest.Ingestor;

/** A process that reads files one after the other, until one kills it or it is closed. For one thread at a time. */
final class WorkerProcess implements Closeable {
    private static final Duration START = Duration.ofMinutes(1);
    private static final int BUFFER = 1 << 16;
    private static final int DYING_SECONDS = 10;

    private final Process process;
    private final WorkerFolder folder;
    private final ScheduledExecutorService clock;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int asked;
    private volatile boolean late;

    private WorkerProcess(Process process, WorkerFolder folder, ScheduledExecutorService clock) {
        this.process = process;
        this.folder = folder;
        this.clock = clock;
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /** What it has to say, or that it is no more. */
    sealed interface Reply {
        record Read(Ingestor.Result result) implements Reply {}

        record Died(Death death) implements Reply {}
    }

    /** @throws IOException if it does not start, saying why */
    static WorkerProcess start(WorkerCommand command, int memory, ScheduledExecutorService clock) throws IOException {
        WorkerFolder folder = WorkerFolder.create();
        try {
            Process process = command.process(memory, folder.path())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            WorkerProcess worker = new WorkerProcess(process, folder, clock);
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            folder.close();
            throw new IOException("a process for reading files does not start: " + e.getMessage(), e);
        }
    }

    private void awaitReady() throws IOException {
        Future<?> alarm = alarm(START);
        try {
            Frames.read(in);
        } catch (IOException e) {
            kill();
            throw new IOException("it ends with exit code " + process.exitValue(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    private Future<?> alarm(Duration limit) {
        return clock.schedule(
                () -> {
                    late = true;
                    kill();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** How many files it was asked to read. */
    int asked() {
        return asked;
    }

    /** @param limit the time it has; a page that had to be recognised gets as much again */
    Reply ask(Request request, byte[] content, Duration limit) {
        asked++;
        Future<?> alarm = alarm(limit);
        try {
            Frames.write(out, Frames.REQUEST, RecordCodec.write(request));
            Frames.write(out, Frames.CONTENT, content);
            while (true) {
                Frames.Frame frame = Frames.read(in);
                if (frame.kind() == Frames.ANSWER) {
                    return new Reply.Read(RecordCodec.read(Ingestor.Result.class, frame.bytes()));
                }
                alarm.cancel(false);
                alarm = alarm(limit);
            }
        } catch (IOException | IllegalArgumentException e) {
            int exit = awaitEnd();
            kill();
            return new Reply.Died(Death.of(late, exit));
        } finally {
            alarm.cancel(false);
        }
    }

    /** Its exit code; it has closed its pipes, so it is about to end. */
    private int awaitEnd() {
        try {
            if (process.waitFor(DYING_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return -1;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it and whatever it has started. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        kill();
        awaitEnd();
        folder.close();
    }
}
