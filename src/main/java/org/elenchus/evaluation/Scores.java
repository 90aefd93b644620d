package org.elenchus.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How far two annotations of a set of texts agree, micro-averaged (guidelines, section 5).
 *
 * @param texts how many texts were compared
 * @param figures by name, in a fixed order: {@code typed} (span and type), {@code span} (span alone), {@code family}
 *     (Claim, Definition and Merit taken as one), {@code core} (the same without examples), {@code typed+concept}, then
 *     each type that occurs
 * @param topicAccuracy of matched criticisms whose gold names a topic
 * @param holderAccuracy of matched units
 * @param unitsPerEmptyText mined units in a text where the gold has none, on average
 * @param quotesNotInText mined units whose quote does not occur in its text: they count as wrong
 * @param reliability how far the miner's confidence keeps its word
 * @param disagreements everything that is not a full match, in the order of the texts
 */
public record Scores(
        int texts,
        Map<String, Figure> figures,
        OptionalDouble topicAccuracy,
        OptionalDouble holderAccuracy,
        OptionalDouble unitsPerEmptyText,
        int quotesNotInText,
        Reliability reliability,
        List<Disagreement> disagreements) {
    public static final String TYPED = "typed";
    public static final String SPAN = "span";
    public static final String FAMILY = "family";
    public static final String CORE = "core";
    public static final String TYPED_CONCEPT = "typed+concept";

    /** Relations whose ends match and whose kind is the same; each kind has a figure of its own, too. */
    public static final String RELATIONS = "relations";

    public Scores {
        disagreements = List.copyOf(disagreements);
    }

    /** The figures of relations: of all, then of each kind. */
    public Map<String, Figure> relations() {
        Map<String, Figure> relations = new LinkedHashMap<>();
        figures.forEach((name, figure) -> {
            if (name.equals(RELATIONS) || !relations.isEmpty()) {
                relations.put(name, figure);
            }
        });
        return relations;
    }

    /** A figure by name; all noughts if nothing of the kind occurs. */
    public Figure figure(String name) {
        return figures.getOrDefault(name, Figure.NONE);
    }
}
