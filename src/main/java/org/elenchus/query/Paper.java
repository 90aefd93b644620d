package org.elenchus.query;

import java.util.List;
import org.elenchus.text.Document;

/**
 * A document as a reader would name it. Empty where unknown.
 *
 * @param id the document's id
 * @param fileName name of the file it was read from
 * @param authors as printed, in order
 * @param year as printed
 */
public record Paper(String id, String fileName, String title, List<String> authors, String year) {
    public Paper {
        authors = List.copyOf(authors);
    }

    public static Paper of(Document document) {
        return new Paper(
                document.id(),
                document.source().name(),
                document.metadata().title(),
                document.metadata().authors(),
                document.metadata().year());
    }

    /** A few words to cite it by: {@code Enns 2008}, {@code Enns et al. 2008}, else its title, else its file name. */
    public String shortName() {
        if (authors.isEmpty()) {
            return title.isEmpty() ? fileName : title;
        }
        String who = surname(authors.getFirst());
        String others = switch (authors.size()) {
            case 1 -> "";
            case 2 -> " & " + surname(authors.get(1));
            default -> " et al.";
        };
        return (who + others + " " + year).strip();
    }

    /** «Иванов И. И.», «И. И. Иванов», "Enns, A.", "Anna Enns" → the surname: the first word before a comma or initials, else the last. */
    private static String surname(String author) {
        int comma = author.indexOf(',');
        if (comma > 0) {
            return author.substring(0, comma).strip();
        }
        String[] words = author.strip().split("[\\s\\p{Z}]+", -1);
        boolean initialsFollow = words.length > 1 && words[words.length - 1].endsWith(".");
        return initialsFollow ? words[0] : words[words.length - 1];
    }
}
