package org.elenchus.repair;

/** Knows the words of languages, to decide whether a broken word was one. Thread safe. */
@FunctionalInterface
public interface WordLists {

    /** No list: then only the document's own words decide. */
    WordLists NONE = (language, form) -> false;

    /**
     * @param language ISO 639-1 code
     * @param form a word in lower case, or a name with its capital, perhaps with inner hyphens
     * @return false also where the language is not known
     */
    boolean isWord(String language, String form);
}
