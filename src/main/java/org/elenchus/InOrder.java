package org.elenchus;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many things with all cores, and hands the results over in the order of the things. Never holds more
 * than a few results at once, however many things there are.
 */
public final class InOrder {
    private static final int AHEAD = 4;

    /** Takes one result; runs on the calling thread. */
    public interface Taker<R, E extends Exception> {
        /** Takes a result and says whether more are wanted. */
        boolean take(R result) throws E;
    }

    private InOrder() {}

    /**
     * Works until the things end, the taker wants no more, or something throws; then no thread is left.
     *
     * @param things asked for one by one, on the calling thread
     * @param work called on several threads at once
     */
    public static <T, R, E extends Exception> void each(Iterator<T> things, Function<T, R> work, Taker<R, E> taker)
            throws E {
        each(Runtime.getRuntime().availableProcessors(), things, work, taker);
    }

    /** The same, with so many threads. */
    public static <T, R, E extends Exception> void each(
            int threads, Iterator<T> things, Function<T, R> work, Taker<R, E> taker) throws E {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<R>> running = new ArrayDeque<>();
            boolean wanted = true;
            while (wanted && (things.hasNext() || !running.isEmpty())) {
                while (things.hasNext() && running.size() < threads * AHEAD) {
                    T thing = things.next();
                    running.add(workers.submit(() -> work.apply(thing)));
                }
                wanted = taker.take(result(running.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
