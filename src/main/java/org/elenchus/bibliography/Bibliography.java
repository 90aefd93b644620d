package org.elenchus.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works with a key for each, which depends on nothing but the works before it. Works that are one, by
 * {@link Work#identity()}, share an entry: the first stands.
 */
public final class Bibliography {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();
    /** How many letters a key has been given. */
    private final Map<String, Integer> times = new HashMap<>();

    /** @param key unique: surname, year and, from the second on, a letter: {@code florida1995b} */
    public record Entry(String key, Work work) {}

    /** Puts a work in unless it is there, and gives its entry. */
    public Entry add(Work work) {
        return entries.computeIfAbsent(work.identity(), identity -> new Entry(key(work), work));
    }

    /** In the order in which they came in. */
    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }

    private String key(Work work) {
        String who = work.authors().isEmpty()
                ? word(work.title())
                : Latin.letters(Person.parse(work.authors().getFirst()).family());
        String base = (who.isEmpty() ? "work" : who) + work.year().replaceAll("\\D", "");
        String key = base;
        while (!keys.add(key)) {
            key = base + letters(times.merge(base, 1, Integer::sum) + 1);
        }
        return key;
    }

    /** The first word of a title that is no mere article. */
    private static String word(String title) {
        for (String word : title.split("[^\\p{L}\\p{N}]+")) {
            String latin = Latin.letters(word);
            if (latin.length() > 3) {
                return latin;
            }
        }
        return Latin.letters(title);
    }

    /** 2 → b, 26 → z, 27 → ba …: no two numbers give the same letters. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number - 1; rest > 0; rest /= 26) {
            letters.insert(0, (char) ('a' + rest % 26));
        }
        return letters.toString();
    }
}
