package org.elenchus.index;

import java.util.Collection;

/** Gives the dictionary forms by which words are found. Thread safe. */
public interface Lemmas {

    /**
     * What a word's lemma may be, whatever stands beside it. Two forms of a word must have one in common.
     *
     * @param word in lower case, е for ё
     * @return at least one
     */
    Collection<String> of(String word);

    /** Names the way lemmas are found: an index made in another way is made anew. */
    String version();
}
