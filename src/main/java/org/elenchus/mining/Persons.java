package org.elenchus.mining;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The persons that a document names somewhere with given names or initials, by surname. Immutable. */
final class Persons {
    static final Persons NONE = new Persons(Set.of());

    private final Set<String> surnames;

    private Persons(Set<String> surnames) {
        this.surnames = surnames;
    }

    /** Given names or initials with the surname after them, as they stand in the text. */
    static Persons of(List<String> names) {
        return new Persons(names.stream().map(name -> key(name)).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether all of the persons, parted by semicolons, are named somewhere with given names or initials. */
    boolean knows(String names) {
        return List.of(names.split("; ")).stream().allMatch(name -> surnames.contains(key(name)));
    }

    /** What the variants of a person's name have in common: the surname. */
    static String key(String name) {
        String surname = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
        return surname.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
