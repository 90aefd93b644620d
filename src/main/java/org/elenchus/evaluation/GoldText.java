package org.elenchus.evaluation;

import java.util.List;

/**
 * A text annotated by a person.
 *
 * @param name the text's name in its set, or the annotation file's name without its ending
 * @param text the text, empty where the annotation comes without it
 * @param units in order
 * @param relations empty where none were annotated
 */
public record GoldText(String name, String text, List<ScoredUnit> units, List<ScoredRelation> relations) {
    public GoldText {
        units = List.copyOf(units);
        relations = List.copyOf(relations);
    }

    /** Without relations. */
    public GoldText(String name, String text, List<ScoredUnit> units) {
        this(name, text, units, List.of());
    }
}
