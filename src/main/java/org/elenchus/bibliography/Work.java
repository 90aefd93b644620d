package org.elenchus.bibliography;

import java.util.ArrayList;
import java.util.List;
import org.elenchus.text.Metadata;
import org.elenchus.text.Reference;

/**
 * A publication. Empty strings and lists where unknown.
 *
 * @param title never empty: at worst the name of the file or the entry as printed
 * @param authors as printed, in order
 * @param year four digits, perhaps with a letter
 * @param doi without a resolver
 * @param language ISO 639-1 code
 * @param printed the entry of a list of references as it stands there; empty for a paper that was read itself
 */
public record Work(
        String title, List<String> authors, String year, String journal, String doi, String language, String printed) {
    /** The least letters of a title that names a work; less is a scrap of a badly printed entry. */
    private static final int SHORTEST_TITLE = 4;

    public Work {
        authors = List.copyOf(authors);
    }

    /** A paper that was read, by what is known of it. */
    public static Work of(Metadata metadata, String fileName) {
        return new Work(
                metadata.title().isBlank() ? fileName : metadata.title(),
                metadata.authors(),
                metadata.year(),
                metadata.journal(),
                metadata.doi(),
                metadata.language(),
                "");
    }

    /** A work that a paper refers to. The language is left open: an entry need not be in that of the paper. */
    public static Work of(Reference reference) {
        String printed = printed(reference);
        String title = reference.title().strip();
        boolean isTitle = title.codePoints().filter(Character::isLetter).count() >= SHORTEST_TITLE
                && !title.matches("\\(?[Ee]ds?\\b.*");
        return new Work(isTitle ? title : printed, reference.authors(), reference.year(), "", "", "", printed);
    }

    /** The entry without its number in the list. */
    private static String printed(Reference reference) {
        String text = reference.text().strip();
        String label = java.util.regex.Pattern.quote(reference.label());
        return reference.label().isEmpty()
                ? text
                : text.replaceFirst("^(?:\\[" + label + "\\]\\.?|\\(?" + label + "[.)]?)\\s+", "");
    }

    /** In full, as at the end of a paper: authors, year, title, journal, DOI; or the entry as printed. */
    public String full() {
        if (!printed.isEmpty()) {
            return printed;
        }
        List<String> parts = new ArrayList<>();
        if (!authors.isEmpty()) {
            parts.add(String.join(", ", authors) + (year.isEmpty() ? "" : " (" + year + ")"));
        }
        parts.add(title);
        if (!journal.isEmpty()) {
            parts.add(journal);
        }
        if (authors.isEmpty() && !year.isEmpty()) {
            parts.add(year);
        }
        if (!doi.isEmpty()) {
            parts.add("https://doi.org/" + doi);
        }
        StringBuilder full = new StringBuilder();
        for (String part : parts) {
            full.append(full.isEmpty() ? "" : full.toString().matches("(?s).*[.?!…]") ? " " : ". ")
                    .append(part);
        }
        return full.append(doi.isEmpty() && !full.toString().matches("(?s).*[.?!…]") ? "." : "")
                .toString();
    }

    /** Works that are one: the same first author, year and beginning of the title, however they are printed. */
    public String identity() {
        String who = authors.isEmpty()
                ? ""
                : Latin.letters(Person.parse(authors.getFirst()).family());
        String what = Latin.letters(title);
        return who + "|" + year.replaceAll("\\D", "") + "|" + what.substring(0, Math.min(40, what.length()));
    }
}
