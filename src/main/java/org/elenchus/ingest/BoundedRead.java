package org.elenchus.ingest;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.elenchus.extraction.BlockWriter;
import org.elenchus.extraction.Limits;
import org.elenchus.extraction.SourceFile;
import org.elenchus.problem.ProblemException;

/**
 * Does the work on one file in a thread of its own, within a time, and turns whatever a library throws into a problem.
 * The seam at which a worker process can take over: what goes in is bytes, what comes out is a value.
 */
final class BoundedRead {
    private static final long STACK = 4L << 20;

    private BoundedRead() {}

    static <T> T call(SourceFile file, Limits limits, Callable<T> work) throws ProblemException, IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "reading " + file.name(), STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw file.refused(
                    "takes longer to read than " + limits.timeout().toSeconds() + " s",
                    "save it anew, e.g. print it to PDF, or split it");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + file.name(), e);
        } catch (ExecutionException e) {
            throw refusal(file, e.getCause() == null ? e : e.getCause());
        }
    }

    private static ProblemException refusal(SourceFile file, Throwable cause) throws IOException {
        return switch (cause) {
            case ProblemException known -> known;
            case IOException broken -> throw broken;
            case BlockWriter.TooLongException tooLong ->
                file.refused("holds more text than the limit allows", "split it into papers or chapters");
            case StackOverflowError deep -> file.refused("is nested too deeply", "save it anew, e.g. print it to PDF");
            case OutOfMemoryError full ->
                file.refused("needs more memory than there is", "split it, or give Java more with -Xmx");
            default ->
                file.refused("is damaged and cannot be read (" + cause + ")", "open and save it anew, or get it again");
        };
    }
}
