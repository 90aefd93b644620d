package org.elenchus;

/** Hears how far a long work is. Called on the thread that asked for the work. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begin(String work, int total) {}

        @Override
        public void done(String item) {}

        @Override
        public void note(String note) {}
    };

    /**
     * A work begins; it takes the place of the one before.
     *
     * @param work what is done, e.g. {@code mining}
     * @param total how many items there are
     */
    void begin(String work, int total);

    /** An item of the work is done, and lasts: it is on the disk. */
    void done(String item);

    /**
     * Whether the work is to go on; asked before each item. Work that was told to stop keeps what is done and says in its report
     * how much is left.
     */
    default boolean isWanted() {
        return true;
    }

    /** Something that the user may want to know and need not act on, e.g. that the index was built anew. */
    void note(String note);
}
