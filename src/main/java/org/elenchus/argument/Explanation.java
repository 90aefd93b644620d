package org.elenchus.argument;

import java.util.List;
import java.util.Optional;

/**
 * Why a unit is what it is: every option that was weighed, and what became of the rules on its sentence.
 *
 * @param unit the unit
 * @param confidence how its confidence comes from the probability of its type
 * @param options every type and {@code None}, the likeliest first
 * @param fired rules that hold in the sentence
 * @param blocked rules that would hold but for an exception
 * @param nearest rules that all but hold, the nearest first
 * @param links to other units, with what they rest on
 */
public record Explanation(
        ArgumentUnit unit,
        Confidence confidence,
        List<Option> options,
        List<Note> fired,
        List<Note> blocked,
        List<Note> nearest,
        List<Link> links) {

    /**
     * Turns the probability {@code p} of a type into how often such units are right: {@code highest / (1 + exp(-(slope *
     * logit(p) + offset)))}, with {@code p} kept from 0 and 1 by {@code closest}.
     *
     * @param highest what no unit's confidence reaches
     */
    public record Confidence(double slope, double offset, double highest, double closest) {}

    /**
     * What a segment might be. Its sum is the logarithm of how many times likelier it is than what it is counted against.
     *
     * @param outcome label of a type, or {@code None}
     * @param against what its votes are counted against: {@code None}, and for that the type of the unit
     * @param probability 0 to 1; those of all options sum to 1
     * @param start what it has before anything votes
     * @param votes for and against it, the weightiest first
     * @param rest the sum of votes too small to be listed
     */
    public record Option(
            String outcome, String against, double probability, double start, List<Vote> votes, double rest) {
        public Option {
            votes = List.copyOf(votes);
        }

        public double sum() {
            return start + votes.stream().mapToDouble(Vote::weight).sum() + rest;
        }
    }

    /**
     * What became of a rule.
     *
     * @param rule its id
     * @param why what it looks for
     * @param words the words that it matched
     * @param detail the exception that blocked it, the condition that failed; empty if it fired
     */
    public record Note(String rule, String why, String words, String detail) {}

    /**
     * A relation from or to the unit, with what it rests on.
     *
     * @param relation between units of the document, by their ids
     * @param cues what speaks for it, the strongest first
     * @param words of the other unit
     */
    public record Link(Relation.OfUnits relation, List<Cue> cues, String words) {
        public Link {
            cues = List.copyOf(cues);
        }
    }

    /**
     * What a link rests on.
     *
     * @param name id of a rule, or name of a cue
     * @param says what it says of the later unit; empty for a rule
     */
    public record Cue(String name, String says) {}

    public Explanation {
        options = List.copyOf(options);
        fired = List.copyOf(fired);
        blocked = List.copyOf(blocked);
        nearest = List.copyOf(nearest);
        links = List.copyOf(links);
    }

    /** What became likeliest, the unit's own type: never empty for a unit that was mined. */
    public Optional<Option> chosen() {
        return options.stream()
                .filter(o -> o.outcome().equals(unit.type().label()))
                .findFirst();
    }
}
