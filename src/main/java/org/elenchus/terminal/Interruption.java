package org.elenchus.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears Ctrl-C and the signal to terminate. Work that asks whether it has come may end in order before the process does; other
 * work ends at once. Thread safe.
 */
public final class Interruption {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Object turn = new Object();
    private boolean orderly;
    private boolean come;

    Interruption() {}

    /** From now on the process waits, when it is told to end, for work that asks {@link #hasCome}. */
    void listen(PrintStream err) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(err), "interruption"));
    }

    /** Whether to end; whoever asks promises to ask again soon, and to end then. */
    public boolean hasCome() {
        synchronized (turn) {
            orderly = true;
            return come;
        }
    }

    /** Nothing has to be ended in order any more. */
    public void forget() {
        synchronized (turn) {
            orderly = false;
        }
    }

    /** The process ends by itself, all its work done. */
    public void finish() {
        finished.countDown();
    }

    /** Called as the process ends, for whatever reason. */
    private void await(PrintStream err) {
        synchronized (turn) {
            come = true;
            if (!orderly || finished.getCount() == 0) {
                return;
            }
        }
        err.println("elenchus: stopping; what is done stays");
        try {
            boolean ended = finished.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                err.println("elenchus: stopped in the midst of a paper, which the next run reads again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
