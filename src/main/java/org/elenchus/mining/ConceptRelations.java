package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Holder;
import org.elenchus.argument.Relation;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.TokenRange;

/**
 * Reads the relations between concepts, and between persons and concepts, off the rules that yield them: the captures
 * {@code from} and {@code to} hold the concepts, {@code holder} the person.
 */
final class ConceptRelations {
    private static final String PROPOSES = "proposes";

    private ConceptRelations() {}

    static List<Relation> of(List<Reading> readings, HolderNames names) {
        Set<Relation> found = new LinkedHashSet<>();
        for (Reading reading : readings) {
            for (Match match : reading.matches(Yield.RELATION)) {
                if (match.rule().value().equals(PROPOSES)) {
                    proposals(reading, match, names, found);
                } else {
                    links(reading, match, found);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static void proposals(Reading reading, Match match, HolderNames names, Set<Relation> found) {
        Optional<Holder> holder = match.capture("holder").flatMap(r -> names.of(reading, r, HolderNames.Role.OTHER));
        holder.ifPresent(h -> concepts(reading, match, "to").forEach(c -> found.add(new Relation.Proposal(h, c))));
    }

    private static void links(Reading reading, Match match, Set<Relation> found) {
        Optional<Relation.ConceptKind> kind = Arrays.stream(Relation.ConceptKind.values())
                .filter(k -> k.label().equals(match.rule().value()))
                .findFirst();
        if (kind.isEmpty()) {
            return;
        }
        for (ConceptId from : concepts(reading, match, "from")) {
            for (ConceptId to : concepts(reading, match, "to")) {
                if (!from.equals(to)) {
                    found.add(new Relation.OfConcepts(from, to, kind.get()));
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
