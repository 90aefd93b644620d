package org.elenchus.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.text.Metadata;

/** Values of fields as {@link Metadata} wants them. */
final class Fields {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    private Fields() {}

    static Metadata metadata(
            String title, List<String> authors, String date, String doi, String journal, String language) {
        return new Metadata(
                title.replaceAll("\\s+", " ").strip(),
                authors.stream()
                        .map(author -> author.replaceAll("\\s+", " ").strip())
                        .filter(author -> !author.isEmpty())
                        .toList(),
                year(date),
                doi.strip().replaceFirst("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", ""),
                journal.replaceAll("\\s+", " ").strip(),
                language(language));
    }

    private static String year(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() ? year.group(1) : "";
    }

    /** Codes, and the names that BibTeX has for the commonest languages. */
    private static String language(String language) {
        String lower = language.strip().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "russian", "rus" -> "ru";
            case "english", "eng", "american", "british" -> "en";
            default -> lower.matches("[a-z]{2}(?:[-_].*)?") ? lower.substring(0, 2) : "";
        };
    }

    /** Letters and digits alone, for comparing. */
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\d]+", "");
    }
}
