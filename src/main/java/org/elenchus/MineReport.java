package org.elenchus;

import java.util.List;
import org.elenchus.problem.Problem;

/**
 * What came of mining documents anew.
 *
 * @param mined ids of the documents that were mined
 * @param upToDate ids of those that were mined before with the same rules and concepts
 * @param problems documents that could not be mined, each with the next step
 */
public record MineReport(List<String> mined, List<String> upToDate, List<Problem> problems) {
    public MineReport {
        mined = List.copyOf(mined);
        upToDate = List.copyOf(upToDate);
        problems = List.copyOf(problems);
    }
}
