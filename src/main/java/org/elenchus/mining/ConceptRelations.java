package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.TokenRange;

/**
 * Reads the relations between concepts, and between persons and concepts: off the rules that yield them, whose captures
 * {@code from} and {@code to} hold the concepts, {@code holder} the person, {@code of} a person who cannot stand in the nominative; and off definitions, since who defines a
 * concept in a text mostly brought it forward. One per document, confined to one thread.
 */
final class ConceptRelations {
    private static final String PROPOSES = "proposes";
    private static final String DEFINES = "link:defines-concept";
    private static final double BY_RULE = 0.6;
    private static final double BY_DEFINITION = 0.6;

    private final HolderNames names;
    private final Persons persons;
    private final Map<String, Relation> found = new LinkedHashMap<>();

    private ConceptRelations(HolderNames names, List<Reading> readings) {
        this.names = names;
        persons = Persons.of(
                readings.stream().map(names::persons).flatMap(List::stream).toList());
    }

    static List<Relation> of(List<Reading> readings, List<ArgumentUnit> units, HolderNames names) {
        ConceptRelations relations = new ConceptRelations(names, readings);
        for (Reading reading : readings) {
            for (Match match : reading.matches(Yield.RELATION)) {
                if (match.rule().value().equals(PROPOSES)) {
                    relations.proposals(reading, match);
                } else {
                    relations.links(reading, match);
                }
            }
        }
        units.forEach(relations::defined);
        return List.copyOf(relations.found.values());
    }

    private static Relation.Ground by(Match match) {
        return new Relation.Ground(BY_RULE, List.of(match.rule().id()));
    }

    private void proposals(Reading reading, Match match) {
        Optional<Holder> holder = match.capture("holder")
                .flatMap(r -> names.of(reading, r, HolderNames.Role.OTHER, persons))
                .or(() -> match.capture("of").flatMap(r -> names.of(reading, r, HolderNames.Role.INFLECTED, persons)));
        holder.ifPresent(h -> concepts(reading, match, "to").forEach(c -> proposal(h, c, by(match))));
    }

    private void defined(ArgumentUnit unit) {
        boolean named = !unit.holder().isAuthor() && !unit.holder().equals(Holder.CRITICS);
        if (unit.type() == UnitType.DEFINITION
                && named
                && persons.knows(unit.holder().name())) {
            unit.concepts().stream()
                    .limit(1)
                    .forEach(c -> proposal(unit.holder(), c, new Relation.Ground(BY_DEFINITION, List.of(DEFINES))));
        }
    }

    /** Each person brings a concept forward once, under the name by which a rule found him first. */
    private void proposal(Holder holder, ConceptId concept, Relation.Ground ground) {
        if (holder.isAuthor() || holder.equals(Holder.CRITICS)) {
            return;
        }
        for (String person : holder.name().split("; ")) {
            found.putIfAbsent(
                    Persons.key(person) + "\n" + concept, new Relation.Proposal(new Holder(person), concept, ground));
        }
    }

    private void links(Reading reading, Match match) {
        Optional<Relation.ConceptKind> kind = Arrays.stream(Relation.ConceptKind.values())
                .filter(k -> k.label().equals(match.rule().value()))
                .findFirst();
        if (kind.isEmpty()) {
            return;
        }
        for (ConceptId from : concepts(reading, match, "from")) {
            for (ConceptId to : concepts(reading, match, "to")) {
                if (!from.equals(to)) {
                    found.putIfAbsent(
                            from + "\n" + to + "\n" + kind.get(),
                            new Relation.OfConcepts(from, to, kind.get(), by(match)));
                }
            }
        }
    }

    /** The concepts mentioned under a capture. */
    private static List<ConceptId> concepts(Reading reading, Match match, String capture) {
        TokenRange range = match.captures().get(capture);
        if (range == null || range.start() >= range.end()) {
            return List.of();
        }
        int start = reading.tokens().get(range.start()).span().start();
        int end = reading.tokens().get(range.end() - 1).span().end();
        List<ConceptId> concepts = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            if (mention.span().start() < end && mention.span().end() > start) {
                concepts.addAll(mention.concepts());
            }
        }
        return concepts;
    }
}
