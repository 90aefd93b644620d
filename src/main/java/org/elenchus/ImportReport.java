package org.elenchus;

import java.util.List;
import org.elenchus.problem.Problem;

/**
 * What came of importing foreign annotations.
 *
 * @param items papers that got a layer
 * @param concepts how many concepts came into the scheme
 * @param problems what could not be taken
 */
public record ImportReport(List<Item> items, int concepts, List<Problem> problems) {

    /**
     * One paper.
     *
     * @param documentId its id in the workspace
     * @param added whether the workspace had it not
     * @param units how many units the layer has
     * @param searched whether searches show this layer, for nothing was mined from the paper
     */
    public record Item(String documentId, boolean added, int units, boolean searched) {}

    public ImportReport {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
