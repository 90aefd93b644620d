package org.elenchus.text;

import java.util.List;

/**
 * The keywords that a paper gives itself in one language.
 *
 * @param language ISO 639-1 code, empty if unknown
 * @param words as printed, in order
 */
public record Keywords(String language, List<String> words) {
    public Keywords {
        words = List.copyOf(words);
    }
}
