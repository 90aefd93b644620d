package org.elenchus.terminal;

/** What the process tells its caller. No command prints an error and exits with {@link #CLEAN}. */
public final class Exit {
    public static final int CLEAN = 0;
    /** The command could not do its work. */
    public static final int FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** The work is done, but some of the user's data has problems, which were listed. */
    public static final int DONE_WITH_PROBLEMS = 3;

    private Exit() {}
}
