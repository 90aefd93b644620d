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
import org.elenchus.ingest.Ingestor;
import org.elenchus.text.Metadata;

/**
 * Reads files in processes of their own, started when first needed and kept for the next file. One that dies is replaced, and
 * the file that killed it reported. When this process ends, even by a kill, its workers end. Thread safe: as many files are
 * read at once as there are workers, the others wait.
 */
public final class WorkerPool implements Closeable {
    private final WorkerSettings settings;
    private final WorkerCommand command = WorkerCommand.strictest();
    private final Semaphore free;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("worker clock").factory());
    private final Thread atExit = new Thread(this::closeAll, "worker end");
    private boolean closed;

    /** Starts no process yet. */
    public WorkerPool(WorkerSettings settings) {
        this.settings = settings;
        free = new Semaphore(settings.workers());
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Whether the system itself keeps the network from the workers, and not just their Java. */
    public boolean isIsolated() {
        return command.isIsolated();
    }

    /** Starts a worker if there is none, so that the first file need not wait. */
    public void warmUp() throws IOException {
        free.acquireUninterruptibly();
        try {
            giveBack(take());
        } finally {
            free.release();
        }
    }

    /**
     * Reads a file.
     *
     * @param name the file as the user knows it
     * @param bytes not changed
     * @param given what the user says of the paper; wins over what the file says
     * @throws IOException if no worker starts
     */
    public Ingestor.Result read(String name, byte[] bytes, Metadata given) throws IOException {
        free.acquireUninterruptibly();
        try {
            Request request = new Request(name, given, settings.untimed());
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
                            return new Ingestor.Result(Optional.empty(), List.of(death.problem(name, settings)));
                        }
                    }
                }
            }
        } finally {
            free.release();
        }
    }

    private WorkerProcess take() throws IOException {
        synchronized (all) {
            WorkerProcess worker = idle.poll();
            if (worker != null) {
                return worker;
            }
        }
        WorkerProcess worker = WorkerProcess.start(command, settings.memory(), clock);
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
