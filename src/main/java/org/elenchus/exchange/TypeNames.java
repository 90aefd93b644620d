package org.elenchus.exchange;

import java.util.Locale;
import java.util.Optional;
import org.elenchus.argument.UnitType;

/** Types of units by the names that annotation schemes give them: ours, and those that many use. Stateless. */
public final class TypeNames {
    private TypeNames() {}

    /** The type; empty for a name that says nothing of argument. */
    public static Optional<UnitType> of(String name) {
        Optional<UnitType> ours = UnitType.parse(name.strip());
        if (ours.isPresent()) {
            return ours;
        }
        return Optional.ofNullable(
                switch (name.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
                    case "majorclaim", "premise", "thesis", "conclusion", "statement", "proposition", "evidence" ->
                        UnitType.CLAIM;
                    case "objection", "counterargument", "counterclaim", "rebuttal", "critique" -> UnitType.CRITICISM;
                    case "criteria", "condition" -> UnitType.CRITERION;
                    case "advantage", "strength" -> UnitType.MERIT;
                    case "case", "illustration" -> UnitType.EXAMPLE;
                    default -> null;
                });
    }
}
