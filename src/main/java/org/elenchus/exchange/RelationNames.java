package org.elenchus.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.elenchus.argument.Relation;

/** Relations by the names that files give them, ours and those that other tools use. Stateless. */
public final class RelationNames {
    private RelationNames() {}

    /** A relation between units; {@code support}, {@code attack} and their like are understood too. */
    public static Optional<Relation.UnitKind> ofUnits(String name) {
        return Optional.ofNullable(
                switch (name.strip().toLowerCase(Locale.ROOT)) {
                    case "supports", "support", "for", "pro", "entails" -> Relation.UnitKind.SUPPORTS;
                    case "attacks", "attack", "against", "con", "contrary", "contradictory", "undercut", "rebut" ->
                        Relation.UnitKind.ATTACKS;
                    case "elaborates", "elaboration", "rephrase", "rephrases" -> Relation.UnitKind.ELABORATES;
                    default -> null;
                });
    }

    /** A relation between concepts. */
    public static Optional<Relation.ConceptKind> ofConcepts(String name) {
        return Arrays.stream(Relation.ConceptKind.values())
                .filter(k -> k.label().equalsIgnoreCase(name.strip()))
                .findFirst();
    }
}
