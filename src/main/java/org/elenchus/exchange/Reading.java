package org.elenchus.exchange;

import java.util.List;
import org.elenchus.problem.Problem;

/**
 * What was read of foreign files.
 *
 * @param parcel what could be taken
 * @param problems what could not, each with its place and the next step
 */
public record Reading(Parcel parcel, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
