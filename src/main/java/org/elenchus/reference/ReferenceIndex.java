package org.elenchus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.elenchus.text.Reference;

/** Finds entries of the list of references by label, by authors and year, or by the beginning of a title. Immutable. */
public final class ReferenceIndex {
    private static final int SHORTEST_TITLE = 8;

    private final Map<String, String> byLabel = new HashMap<>();
    private final List<Reference> references;

    public ReferenceIndex(List<Reference> references) {
        this.references = references;
        for (Reference reference : references) {
            if (!reference.label().isEmpty()) {
                byLabel.putIfAbsent(reference.label(), reference.id());
            }
        }
        if (byLabel.isEmpty()) {
            // a list whose numbers were lost in extraction is still cited by them
            for (int i = 0; i < references.size(); i++) {
                byLabel.put(String.valueOf(i + 1), references.get(i).id());
            }
        }
    }

    boolean isEmpty() {
        return references.isEmpty();
    }

    /** Whether the entries are printed with numbers. */
    boolean isNumbered() {
        return references.stream().filter(r -> r.label().matches("\\d{1,3}")).count() * 2 > references.size();
    }

    int size() {
        return references.size();
    }

    List<Reference> references() {
        return references;
    }

    /** The entry of a number or key, or nothing. */
    List<String> byLabel(String label) {
        String id = byLabel.get(label);
        return id == null ? List.of() : List.of(id);
    }

    /**
     * The entries that authors and a year mean: the fewest that fit.
     *
     * @param names surnames as cited, perhaps in an oblique case; the first author's first
     * @param others whether «и др.» stands after them
     * @param year four digits, perhaps with a letter; empty if the marker has none
     */
    List<String> byAuthors(List<String> names, boolean others, String year) {
        List<Reference> found = references.stream()
                .filter(reference -> isBy(reference, names.getFirst()))
                .toList();
        found = ofYear(found, year);
        if (names.size() > 1) {
            found = preferably(
                    found,
                    reference -> reference.authors().size() > 1
                            && Surnames.isSame(Surnames.of(reference.authors().get(1)), names.get(1)));
        }
        int size = names.size();
        found = preferably(
                found,
                reference -> others
                        ? reference.authors().size() > size
                        : reference.authors().size() == size);
        return found.stream().map(Reference::id).toList();
    }

    private static boolean isBy(Reference reference, String name) {
        if (!reference.authors().isEmpty()) {
            return Surnames.isSame(Surnames.of(reference.authors().getFirst()), name)
                    || reference.authors().getFirst().equals(name);
        }
        // «Юм 1995 – …»: too short a name to be looked for anywhere but in front
        return name.length() > 2
                ? letters(reference.text()).contains(letters(name))
                : reference.text().startsWith(name + " ");
    }

    private static List<Reference> ofYear(List<Reference> found, String year) {
        if (year.isEmpty()) {
            return found;
        }
        List<Reference> exact =
                found.stream().filter(r -> r.year().equals(year)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<Reference> near =
                found.stream().filter(r -> sameYear(r.year(), year)).toList();
        int letter = year.length() < 5 ? -1 : "abcdefgh".indexOf(year.charAt(4));
        letter = letter < 0 && year.length() == 5 ? "абвгдежз".indexOf(year.charAt(4)) : letter;
        // a list without letters: the nth of its year
        return letter >= 0 && letter < near.size() && near.size() > 1 ? List.of(near.get(letter)) : near;
    }

    private static boolean sameYear(String entry, String cited) {
        return entry.length() >= 4
                && cited.length() >= 4
                && entry.substring(0, 4).equals(cited.substring(0, 4))
                && (entry.length() == 4 || cited.length() == 4);
    }

    private static List<Reference> preferably(List<Reference> found, Predicate<Reference> wanted) {
        List<Reference> better = found.stream().filter(wanted).toList();
        return better.isEmpty() ? found : better;
    }

    /** The entries whose text or title begins with these words. */
    List<String> byTitle(String words, String year) {
        String wanted = letters(words);
        if (wanted.length() < SHORTEST_TITLE) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        for (Reference reference : references) {
            String text = letters(reference.text()).replaceFirst("^\\d+", "");
            if (text.startsWith(wanted) || letters(reference.title()).startsWith(wanted)) {
                found.add(reference);
            }
        }
        return ofYear(found, year).stream().map(Reference::id).toList();
    }

    static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d]+", "");
    }
}
