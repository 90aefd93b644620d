package org.elenchus;

import org.elenchus.argument.ArgumentUnit;
import org.elenchus.query.Paper;

/**
 * A unit and where it is from.
 *
 * @param paper the document that holds it
 * @param language ISO 639-1 code of the document
 */
public record PlacedUnit(Paper paper, String language, ArgumentUnit unit) {

    /** Names the unit in its workspace: document id, {@code #}, unit id. */
    public String reference() {
        return paper.id() + "#" + unit.id();
    }
}
