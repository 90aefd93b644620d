package org.elenchus.worker;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.elenchus.ingest.FileReading;
import org.elenchus.ingest.Ingestor;
import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;
import org.elenchus.text.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in processes of their own, started when first needed and kept for the next file. One that dies is replaced, and
 * the file that killed it reported. When this process ends, even by a kill, its workers end. Thread safe: as many files are
 * read at once as there are workers, the others wait.
 */
public final class WorkerPool implements FileReading, Closeable {
    private final WorkerSettings settings;
    private final Semaphore free;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker clock").factory());
    private final Thread atExit = new Thread(this::closeAll, "worker end");
    private @Nullable WorkerCommand command;
    private boolean closed;

    /** Starts no process yet. */
    public WorkerPool(WorkerSettings settings) {
        this.settings = settings;
        free = new Semaphore(settings.workers());
    }

    public WorkerSettings settings() {
        return settings;
    }

    /** Tried out at the first need, for it takes a moment. From then on there are processes to end. */
    private WorkerCommand command() {
        synchronized (all) {
            if (command == null) {
                command = WorkerCommand.strictest();
                Runtime.getRuntime().addShutdownHook(atExit);
            }
            return command;
        }
    }

    /** Starts a worker on a thread of its own, so that the first file need not wait. A failure shows when a file comes. */
    public void warmUp() {
        Thread.ofPlatform().daemon().name("worker start").start(() -> {
            free.acquireUninterruptibly();
            try {
                giveBack(take());
            } catch (IOException e) {
                // told of the first file
            } finally {
                free.release();
            }
        });
    }

    @Override
    public Ingestor.Result read(String name, byte[] bytes, Metadata given) {
        free.acquireUninterruptibly();
        try {
            return ask(new Request(name, given, settings.untimed(), settings.handling()), bytes);
        } catch (IOException e) {
            return failed(Problem.error(
                    Place.file(name),
                    "cannot be read: " + e.getMessage(),
                    "free memory or disk, or ask for less with --workers and --memory-limit"));
        } finally {
            free.release();
        }
    }

    private Ingestor.Result ask(Request request, byte[] bytes) throws IOException {
        while (true) {
            WorkerProcess worker = take();
            boolean fresh = worker.asked() == 0;
            switch (worker.ask(request, bytes, settings.limits().timeout())) {
                case WorkerProcess.Reply.Read(Ingestor.Result result) -> {
                    giveBack(worker);
                    return result;
                }
                case WorkerProcess.Reply.Died(Death death) -> {
                    bury(worker);
                    // what killed it may be left over from earlier files: only a fresh worker's death counts
                    if (fresh || death.cause() == Death.Cause.TIME) {
                        return failed(death.problem(request.name(), settings));
                    }
                }
            }
        }
    }

    private static Ingestor.Result failed(Problem problem) {
        return new Ingestor.Result(Optional.empty(), List.of(problem));
    }

    private WorkerProcess take() throws IOException {
        synchronized (all) {
            WorkerProcess worker = idle.poll();
            if (worker != null) {
                return worker;
            }
        }
        WorkerProcess worker = WorkerProcess.start(command(), settings.memory(), clock);
        synchronized (all) {
            all.add(worker);
            if (!closed) {
                return worker;
            }
        }
        bury(worker);
        throw new IOException("reading was stopped");
    }

    private void giveBack(WorkerProcess worker) {
        synchronized (all) {
            idle.push(worker);
        }
    }

    private void bury(WorkerProcess worker) throws IOException {
        synchronized (all) {
            all.remove(worker);
        }
        worker.close();
    }

    private void closeAll() {
        List<WorkerProcess> workers;
        synchronized (all) {
            closed = true;
            idle.clear();
            workers = List.copyOf(all);
            all.clear();
        }
        for (WorkerProcess worker : workers) {
            try {
                worker.close();
            } catch (IOException e) {
                // the next pool clears away what is left
            }
        }
    }

    /** Ends the workers; files that are being read fail. */
    @Override
    public void close() {
        closeAll();
        clock.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the process is ending: the hook has run or is running
        }
    }
}
