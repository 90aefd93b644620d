package org.elenchus.index;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;

/** What Lucene keeps for the whole process and nothing of ours changes while it runs. */
final class LuceneSettings {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private LuceneSettings() {}

    /**
     * Keeps Lucene from telling the user about vector instructions that no query of ours uses, and lets {@code near/} stand
     * beside the beginning of many words.
     */
    static void apply() {
        LUCENE.setLevel(Level.SEVERE);
        IndexSearcher.setMaxClauseCount(WordQueries.MOST_WORDS);
    }
}
