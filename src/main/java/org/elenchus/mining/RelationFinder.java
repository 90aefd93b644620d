package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Explanation;
import org.elenchus.argument.Relation;

/**
 * Draws the relations between the units of a document (annotation guidelines, section 4) by the cues of {@link LinkCue}.
 * Two units have at most one relation; cues that agree on it make it surer. Stateless and thread-safe.
 */
final class RelationFinder {
    private record Ends(int from, int to) {}

    private record Found(Relation.UnitKind kind, double doubt, List<String> cues) {
        static Found by(LinkCue cue) {
            return new Found(cue.kind(), 1 - cue.confidence(), List.of(cue.label()));
        }

        /** The surer of two that contradict each other; both together if they agree. */
        Found and(Found other) {
            if (kind != other.kind) {
                return other.doubt < doubt ? other : this;
            }
            List<String> all = new ArrayList<>(doubt <= other.doubt ? cues : other.cues);
            all.addAll(doubt <= other.doubt ? other.cues : cues);
            return new Found(kind, doubt * other.doubt, all);
        }
    }

    List<Relation> relations(List<Placed> units, List<Reading> readings) {
        Discourse discourse = Discourse.of(units, readings);
        Map<Ends, Found> found = new LinkedHashMap<>();
        for (int i = 0; i < units.size(); i++) {
            for (LinkCue cue : LinkCue.values()) {
                OptionalInt target = cue.target(discourse, i);
                if (target.isPresent()) {
                    int j = target.getAsInt();
                    Ends ends = cue.backward() ? new Ends(j, i) : new Ends(i, j);
                    found.merge(ends, Found.by(cue), Found::and);
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Ends::from).thenComparingInt(Ends::to)))
                .map(e -> relation(units, e.getKey(), e.getValue()))
                .toList();
    }

    /** What links a unit to others, and why. */
    List<Explanation.Link> links(ArgumentUnit unit, List<Placed> units, List<Reading> readings) {
        Map<String, String> quotes = new HashMap<>();
        units.forEach(p -> quotes.put(p.unit().id(), p.unit().quote()));
        List<Explanation.Link> links = new ArrayList<>();
        for (Relation relation : relations(units, readings)) {
            if (relation instanceof Relation.OfUnits r && (r.from().equals(unit.id()) || r.to().equals(unit.id()))) {
                String other = r.from().equals(unit.id()) ? r.to() : r.from();
                List<Explanation.Cue> cues = r.ground().cues().stream()
                        .map(cue -> new Explanation.Cue(cue, LinkCue.named(cue).says()))
                        .toList();
                links.add(new Explanation.Link(r, cues, quotes.getOrDefault(other, "")));
            }
        }
        return links;
    }

    /** A relation is at most as sure as that its ends are units. */
    private static Relation relation(List<Placed> units, Ends ends, Found found) {
        ArgumentUnit from = units.get(ends.from).unit();
        ArgumentUnit to = units.get(ends.to).unit();
        double confidence = (1 - found.doubt) * Math.min(from.confidence(), to.confidence());
        return new Relation.OfUnits(
                from.id(), to.id(), found.kind, new Relation.Ground(Math.round(confidence * 100) / 100.0, found.cues));
    }
}
