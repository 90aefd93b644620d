package org.elenchus.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps Lucene from telling the user about vector instructions that no query of ours uses. */
final class Quiet {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Quiet() {}

    static void lucene() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
