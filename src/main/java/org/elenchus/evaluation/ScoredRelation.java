package org.elenchus.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.Relation;

/**
 * What scoring looks at in a relation.
 *
 * @param kind as annotations write it: {@code attacks}, {@code derives-from} …
 */
public record ScoredRelation(String kind, End from, End to) {
    private static final String PROPOSES = "proposes";

    /** What a relation holds of. */
    public sealed interface End {

        /** A unit, by its place in the list of its text's units. */
        record Unit(int place) implements End {}

        /** A concept by its id, or a person by name; compared by letters and digits. */
        record Named(String letters) implements End {
            public Named {
                letters = Letters.of(letters);
            }
        }
    }

    /** The relations of an annotation; the places of units are those in its list. */
    public static List<ScoredRelation> of(Annotations annotations) {
        Map<String, Integer> places = new HashMap<>();
        annotations.units().forEach(unit -> places.put(unit.id(), places.size()));
        return annotations.relations().stream()
                .flatMap(relation -> of(relation, places).stream())
                .toList();
    }

    private static Optional<ScoredRelation> of(Relation relation, Map<String, Integer> places) {
        return switch (relation) {
            case Relation.OfUnits r ->
                places.containsKey(r.from()) && places.containsKey(r.to())
                        ? Optional.of(of(r.kind().label(), r.from(), r.to(), places))
                        : Optional.empty();
            case Relation.OfConcepts r ->
                Optional.of(of(r.kind().label(), r.from().value(), r.to().value(), Map.of()));
            case Relation.Proposal r ->
                Optional.of(of(PROPOSES, r.holder().name(), r.concept().value(), Map.of()));
        };
    }

    /** @param places of units by their ids: an end that is no id of these is a name */
    static ScoredRelation of(String kind, String from, String to, Map<String, Integer> places) {
        return new ScoredRelation(
                kind, kind.equals(PROPOSES) ? new End.Named(surname(from)) : end(from, places), end(to, places));
    }

    /** The variants of a person's name are one person: М. Портер, Портер. */
    private static String surname(String name) {
        return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
    }

    private static End end(String name, Map<String, Integer> places) {
        Integer place = places.get(name);
        return place == null ? new End.Named(name) : new End.Unit(place);
    }

    /** The same with units at other places; empty if one of its units has none. */
    Optional<ScoredRelation> moved(Map<Integer, Integer> places) {
        return moved(from, places).flatMap(f -> moved(to, places).map(t -> new ScoredRelation(kind, f, t)));
    }

    private static Optional<End> moved(End end, Map<Integer, Integer> places) {
        return switch (end) {
            case End.Unit unit -> Optional.ofNullable(places.get(unit.place())).map(End.Unit::new);
            case End.Named named -> Optional.of(named);
        };
    }
}
