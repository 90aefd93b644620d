package org.elenchus.dossier;

import java.util.List;
import org.elenchus.bibliography.Bibliography;

/**
 * What a work of a year contributed.
 *
 * @param year four digits; empty for works of unknown year
 * @param name a few words to cite the work by
 * @param work the paper itself, or the work that papers report of
 * @param isReported whether the work is known only by what papers report of it
 * @param quotes at least one: definitions before criteria and so on, in each type the surest first
 */
public record Moment(String year, String name, Bibliography.Entry work, boolean isReported, List<Quote> quotes) {
    public Moment {
        quotes = List.copyOf(quotes);
    }
}
