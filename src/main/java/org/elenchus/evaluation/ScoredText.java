package org.elenchus.evaluation;

import java.util.List;

/**
 * Two annotations of one text.
 *
 * @param name what to call the text in a report
 * @param text the text that both quote; only its letters and digits are compared
 * @param gold what counts as right
 * @param mined what is scored
 */
public record ScoredText(String name, String text, List<ScoredUnit> gold, List<ScoredUnit> mined) {
    public ScoredText {
        gold = List.copyOf(gold);
        mined = List.copyOf(mined);
    }
}
