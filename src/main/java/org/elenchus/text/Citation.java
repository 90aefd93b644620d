package org.elenchus.text;

import java.util.List;

/**
 * A reference marker in the running text: {@code [5. С. 189]}, {@code (Smith 2001, p. 4)}.
 *
 * @param span the whole marker with its brackets; empty where a raised marker was taken out of its word
 * @param marker the marker as printed
 * @param references ids of the entries it points to, empty if they could not be resolved
 */
public record Citation(Span span, String marker, List<String> references) {
    public Citation {
        references = List.copyOf(references);
    }
}
