package org.elenchus.linking;

import java.util.List;
import java.util.Map;

/** Tells abstract nouns by their endings. Stateless and thread-safe. */
public final class Abstractions {
    private static final Map<String, List<String>> ENDINGS = Map.of(
            "ru", List.of("ость", "ние", "тие", "ция", "изм", "ство", "ика", "ия", "тура", "логия", "за"),
            "en", List.of("tion", "ity", "ness", "ism", "ment", "ence", "ance", "ship", "logy", "sis", "ics", "dom"));

    private Abstractions() {}

    /** @param language whose endings to look for */
    public static boolean isAbstract(String lemma, String language) {
        return lemma.length() > 5
                && ENDINGS.getOrDefault(language, List.of()).stream().anyMatch(lemma::endsWith);
    }
}
