package org.elenchus;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.elenchus.problem.Problem;

/**
 * What came of mining documents anew.
 *
 * @param mined ids of the documents that were mined
 * @param reasons why, each with how many of them
 * @param upToDate ids of those that were mined before with the same miner, rules and concepts
 * @param problems documents that could not be mined, each with the next step
 * @param left how many documents were not come to, because the work was stopped
 */
public record MineReport(
        List<String> mined, Map<Staleness, Integer> reasons, List<String> upToDate, List<Problem> problems, int left) {
    public MineReport {
        mined = List.copyOf(mined);
        Map<Staleness, Integer> inOrder = new EnumMap<>(Staleness.class);
        inOrder.putAll(reasons);
        reasons = Collections.unmodifiableMap(inOrder);
        upToDate = List.copyOf(upToDate);
        problems = List.copyOf(problems);
    }
}
