package org.elenchus.cli;

/** What the process tells its caller. No command prints an error and exits with {@link #CLEAN}. */
final class Exit {
    static final int CLEAN = 0;
    /** The command could not do its work. */
    static final int FAILED = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** The work is done, but some of the user's data has problems, which were listed. */
    static final int DONE_WITH_PROBLEMS = 3;

    private Exit() {}
}
