package org.elenchus.cql;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence must have so that a pattern can match it at all.
 *
 * @param clauses of each of which the sentence must have one anchor; the one first that fewest sentences are likely to
 *     satisfy; none if the pattern can match a sentence of any words
 * @param head of which the first token of each match has one; empty if that is not known
 */
public record Anchors(List<Set<Anchor>> clauses, Optional<Set<Anchor>> head) {
    private static final int MOST_CLAUSES = 4;
    /** Parts of speech of which nearly every sentence has one. */
    private static final Set<String> EVERYWHERE = Set.of("NOUN", "VERB", "ADJ", "ADP", "PUNCT");

    /** What a sentence can have. */
    public sealed interface Anchor {
        /** A token with this lemma or form, folded. */
        record Word(String text) implements Anchor {}

        /** A token whose lemma or form begins so. */
        record Prefix(String text) implements Anchor {}

        /** A token of this part of speech. */
        record Part(String pos) implements Anchor {}

        /** A marked stretch. */
        record Mark(Cql.Stretch.Kind kind) implements Anchor {}
    }

    public Anchors {
        clauses = List.copyOf(clauses);
    }

    /** The anchors of a pattern all of whose lexicons are there. */
    public static Anchors of(Cql pattern, Map<String, Lexicon> lexicons) {
        AnchorFinder finder = new AnchorFinder(lexicons);
        List<Set<Anchor>> clauses = finder.clauses(pattern).stream()
                .distinct()
                .filter(clause -> clause.stream().noneMatch(Anchors::isEverywhere))
                .sorted(Comparator.comparingInt(Anchors::cost))
                .limit(MOST_CLAUSES)
                .toList();
        return new Anchors(clauses, pattern.leastTokens() == 0 ? Optional.empty() : finder.head(pattern));
    }

    private static boolean isEverywhere(Anchor anchor) {
        return anchor instanceof Anchor.Part part && EVERYWHERE.contains(part.pos());
    }

    /** A guess at how many sentences satisfy the clause: short words are frequent ones. */
    static int cost(Set<Anchor> clause) {
        int cost = 0;
        for (Anchor anchor : clause) {
            cost += switch (anchor) {
                case Anchor.Word word ->
                    word.text().length() <= 2
                            ? 200
                            : word.text().length() == 3 ? 60 : 6 / word.text().length() + 1;
                case Anchor.Prefix prefix -> prefix.text().length() <= 4 ? 30 : 5;
                case Anchor.Part part -> EVERYWHERE.contains(part.pos()) ? 1000 : 300;
                case Anchor.Mark mark -> 150;
            };
        }
        return cost;
    }
}
