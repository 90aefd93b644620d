package org.elenchus;

import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.query.Paper;

/**
 * A unit and where it is from.
 *
 * @param paper the document that holds it
 * @param language ISO 639-1 code of the document
 * @param translates id of the unit of the document that it says again in another language, in a translated abstract
 */
public record PlacedUnit(Paper paper, String language, ArgumentUnit unit, Optional<String> translates) {

    /** Names the unit in its workspace: document id, {@code #}, unit id. */
    public String reference() {
        return paper.id() + "#" + unit.id();
    }
}
