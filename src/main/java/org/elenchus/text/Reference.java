package org.elenchus.text;

import java.util.List;

/**
 * An entry of a paper's list of references.
 *
 * @param id unique in the document: {@code r1}, {@code r2} …
 * @param label the number or key by which the text cites it, empty if it is cited by author and year
 * @param text the entry as printed
 * @param authors surnames first, as printed; empty if they could not be told
 * @param year four digits, perhaps with a letter; empty if unknown
 * @param title empty if it could not be told
 * @param span where the entry stands
 */
public record Reference(
        String id, String label, String text, List<String> authors, String year, String title, Span span) {
    public Reference {
        authors = List.copyOf(authors);
    }
}
