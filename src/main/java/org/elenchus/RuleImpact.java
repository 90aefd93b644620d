package org.elenchus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.evaluation.Scores;
import org.elenchus.text.Span;

/**
 * What a changed file of rules or words would change.
 *
 * @param documents how many were mined both ways
 * @param before how many units they have now
 * @param after how many they would have
 * @param changes in the order of the documents and their texts
 * @param goldBefore scores by the gold as things are; empty without gold
 * @param goldAfter scores by the gold with the change; empty without gold
 */
public record RuleImpact(
        int documents,
        int before,
        int after,
        List<Change> changes,
        Optional<Scores> goldBefore,
        Optional<Scores> goldAfter) {

    /** What happens to a unit. */
    public enum Kind {
        GAINED,
        LOST,
        RETYPED
    }

    /**
     * A unit that would come, go or change its type.
     *
     * @param document id or name of its document
     * @param before as it is; empty if gained
     * @param after as it would be; empty if lost
     */
    public record Change(String document, Optional<ArgumentUnit> before, Optional<ArgumentUnit> after) {
        public Kind kind() {
            return before.isEmpty() ? Kind.GAINED : after.isEmpty() ? Kind.LOST : Kind.RETYPED;
        }

        private int start() {
            return before.or(() -> after).orElseThrow().span().start();
        }
    }

    public RuleImpact {
        changes = List.copyOf(changes);
    }

    /** Pairs units of the same text by their places: two are the same where they share half of what both take up. */
    static List<Change> changes(String document, List<ArgumentUnit> before, List<ArgumentUnit> after) {
        List<Change> changes = new ArrayList<>();
        Set<ArgumentUnit> free = new LinkedHashSet<>(after);
        for (ArgumentUnit unit : before) {
            Optional<ArgumentUnit> same = free.stream()
                    .filter(other -> shared(unit.span(), other.span()) >= 0.5)
                    .max(Comparator.comparingDouble(other -> shared(unit.span(), other.span())));
            same.ifPresent(free::remove);
            if (same.isEmpty() || same.get().type() != unit.type()) {
                changes.add(new Change(document, Optional.of(unit), same));
            }
        }
        free.forEach(unit -> changes.add(new Change(document, Optional.empty(), Optional.of(unit))));
        changes.sort(Comparator.comparingInt(Change::start));
        return changes;
    }

    /** Characters in both, of characters in either. */
    private static double shared(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / (a.end() - a.start() + b.end() - b.start() - common);
    }
}
