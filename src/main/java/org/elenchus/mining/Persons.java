package org.elenchus.mining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The persons that a document names, by surname, so that each can be called by the fullest name that the document has for
 * him. Immutable.
 */
final class Persons {
    static final Persons NONE = new Persons(Map.of());

    private final Map<String, List<String>> bySurname;

    private Persons(Map<String, List<String>> bySurname) {
        this.bySurname = bySurname;
    }

    /** Given names or initials with the surname after them, as they stand in the text. */
    static Persons of(List<String> names) {
        Map<String, List<String>> bySurname = new LinkedHashMap<>();
        for (String name : names) {
            List<String> known = bySurname.computeIfAbsent(key(surname(name)), k -> new ArrayList<>());
            if (!known.contains(name)) {
                known.add(name);
            }
        }
        return new Persons(bySurname);
    }

    /** The longest name that a name may be short for; the name itself if it is short for several or for none. */
    String fullest(String name) {
        List<String> fuller = bySurname.getOrDefault(key(surname(name)), List.of()).stream()
                .filter(other -> isShortFor(name, other))
                .toList();
        String longest = name;
        for (String candidate : fuller) {
            longest = candidate.length() > longest.length() ? candidate : longest;
        }
        String fullest = longest;
        return fuller.stream().allMatch(other -> isShortFor(other, fullest)) ? fullest : name;
    }

    /** Whether all of the persons, parted by semicolons, are named somewhere with given names or initials. */
    boolean knows(String names) {
        return List.of(names.split("; ")).stream().allMatch(name -> bySurname.containsKey(key(surname(name))));
    }

    /** Whether all given names of one are those of the other, or their initials. */
    private static boolean isShortFor(String name, String other) {
        List<String> all = given(other);
        int at = 0;
        for (String given : given(name)) {
            while (at < all.size() && !fits(given, all.get(at))) {
                at++;
            }
            if (at++ >= all.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String one, String other) {
        return one.equalsIgnoreCase(other)
                || one.endsWith(".") && other.startsWith(one.substring(0, one.length() - 1))
                || other.endsWith(".") && one.startsWith(other.substring(0, other.length() - 1));
    }

    private static List<String> given(String name) {
        String before = name.substring(0, name.length() - surname(name).length());
        return List.of(before.replace(".", ". ").strip().split("\\s+")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String surname(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
    }

    private static String key(String surname) {
        return surname.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
