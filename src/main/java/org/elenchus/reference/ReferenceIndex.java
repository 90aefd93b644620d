package org.elenchus.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elenchus.repair.Vocabulary;
import org.elenchus.text.Reference;

/** Finds entries of the list of references by label or by author and year. Immutable. */
public final class ReferenceIndex {
    private final Map<String, String> byLabel = new HashMap<>();
    private final List<Reference> references;

    public ReferenceIndex(List<Reference> references) {
        this.references = references;
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
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

    int size() {
        return references.size();
    }

    /** The entry of a number or key, or nothing. */
    List<String> byLabel(String label) {
        String id = byLabel.get(label);
        return id == null ? List.of() : List.of(id);
    }

    /**
     * The entries of an author's year.
     *
     * @param author a surname, perhaps in an oblique case
     * @param year four digits, perhaps with a letter
     */
    List<String> byAuthor(String author, String year) {
        List<String> found = new ArrayList<>();
        for (Reference reference : references) {
            boolean named = !reference.authors().isEmpty()
                    ? isSame(surname(reference.authors().getFirst()), author)
                    : reference.text().contains(author);
            if (named && sameYear(reference.year(), year)) {
                found.add(reference.id());
            }
        }
        return found;
    }

    private static boolean sameYear(String entry, String cited) {
        return entry.equals(cited)
                || (entry.length() == 4 && cited.startsWith(entry))
                || (cited.length() == 4 && entry.startsWith(cited));
    }

    private static String surname(String author) {
        for (String part : author.split("[\\s,]+")) {
            if (part.length() > 2 && part.indexOf('.') < 0 && Character.isUpperCase(part.charAt(0))) {
                return part;
            }
        }
        return author;
    }

    /** The same name, though its ending may be inflected. */
    private static boolean isSame(String a, String b) {
        String one = a.toLowerCase(Locale.ROOT).replace('ё', 'е');
        String other = b.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean inflects = Vocabulary.isCyrillic(one.charAt(0));
        return inflects && same >= 3 && one.length() - same <= 2 && other.length() - same <= 3;
    }
}
