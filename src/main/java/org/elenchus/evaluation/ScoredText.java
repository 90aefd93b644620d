package org.elenchus.evaluation;

import java.util.List;

/**
 * Two annotations of one text.
 *
 * @param name what to call the text in a report
 * @param text the text that both quote; only its letters and digits are compared
 * @param gold what counts as right
 * @param mined what is scored
 * @param goldRelations between and about the gold units; if empty, relations are not scored
 * @param minedRelations between and about the mined units
 */
public record ScoredText(
        String name,
        String text,
        List<ScoredUnit> gold,
        List<ScoredUnit> mined,
        List<ScoredRelation> goldRelations,
        List<ScoredRelation> minedRelations) {
    public ScoredText {
        gold = List.copyOf(gold);
        mined = List.copyOf(mined);
        goldRelations = List.copyOf(goldRelations);
        minedRelations = List.copyOf(minedRelations);
    }

    /** Without relations. */
    public ScoredText(String name, String text, List<ScoredUnit> gold, List<ScoredUnit> mined) {
        this(name, text, gold, mined, List.of(), List.of());
    }
}
