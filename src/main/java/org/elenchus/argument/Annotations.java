package org.elenchus.argument;

import java.util.List;
import org.elenchus.concept.Concept;
import org.elenchus.concept.Mention;

/**
 * What one layer says of one document.
 *
 * @param layer {@code mined}, {@code gold} or a person's own layer
 * @param textDigest SHA-256 of the canonical text that the offsets count in
 * @param units in order of the text, without overlap
 * @param relations in a fixed order
 * @param mentions of concepts, in order
 * @param discovered concepts found in this text that the scheme has not
 */
public record Annotations(
        String layer,
        String textDigest,
        List<ArgumentUnit> units,
        List<Relation> relations,
        List<Mention> mentions,
        List<Concept> discovered) {

    public Annotations {
        units = List.copyOf(units);
        relations = List.copyOf(relations);
        mentions = List.copyOf(mentions);
        discovered = List.copyOf(discovered);
    }
}
