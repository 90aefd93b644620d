package org.elenchus.worker;

import java.time.Duration;
import org.elenchus.extraction.Handling;
import org.elenchus.extraction.Limits;

/**
 * How files are read in processes of their own.
 *
 * @param workers how many at once
 * @param memory what one may need at most for its objects, in MiB; its code and threads come on top, about 120 MiB
 * @param limits what one file may cost
 * @param handling what the user wants done with the files
 */
public record WorkerSettings(int workers, int memory, Limits limits, Handling handling) {
    /** Enough for a book of a thousand pages. */
    public static final int MEMORY = 512;

    private static final Duration NEVER = Duration.ofDays(1);
    static final int LEAST_MEMORY = 32;

    public WorkerSettings {
        if (workers < 1 || memory < LEAST_MEMORY) {
            throw new IllegalArgumentException("at least one worker of " + LEAST_MEMORY + " MiB");
        }
    }

    /** Files are handled as usual. */
    public WorkerSettings(int workers, int memory, Limits limits) {
        this(workers, memory, limits, Handling.USUAL);
    }

    /** The same for files that are handled in another way. */
    public WorkerSettings handling(Handling other) {
        return new WorkerSettings(workers, memory, limits, other);
    }

    /** One worker a core. */
    public static WorkerSettings usual() {
        return new WorkerSettings(Runtime.getRuntime().availableProcessors(), MEMORY, Limits.DEFAULT);
    }

    /** The limits as a worker keeps them: the time is kept from outside, by killing it. */
    Limits untimed() {
        return limits.within(NEVER);
    }
}
