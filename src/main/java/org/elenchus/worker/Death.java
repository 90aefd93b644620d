package org.elenchus.worker;

import org.elenchus.problem.Place;
import org.elenchus.problem.Problem;

/**
 * Why a worker died over a file.
 *
 * @param cause what was too much for it
 * @param exitCode of its process
 */
record Death(Cause cause, int exitCode) {

    enum Cause {
        TIME,
        MEMORY,
        CRASH
    }

    /** As Java ends with {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    static Death of(boolean late, int exitCode) {
        return new Death(late ? Cause.TIME : exitCode == OUT_OF_MEMORY ? Cause.MEMORY : Cause.CRASH, exitCode);
    }

    /** What the user is told, with the next step. */
    Problem problem(String file, WorkerSettings settings) {
        Place place = Place.file(file);
        return switch (cause) {
            case TIME ->
                Problem.error(
                        place,
                        "takes longer to read than "
                                + settings.limits().timeout().toSeconds() + " s",
                        "save it anew, e.g. print it to PDF, split it, or allow more with --time-limit");
            case MEMORY ->
                Problem.error(
                        place,
                        "needs more memory to read than " + settings.memory() + " MB",
                        "save it anew, e.g. print it to PDF, split it, or allow more with --memory-limit");
            case CRASH ->
                Problem.error(
                        place,
                        "made the process that read it crash (exit code " + exitCode + ")",
                        "save it anew, e.g. print it to PDF, and report the file");
        };
    }
}
