package org.elenchus.argument;

import java.util.List;

/**
 * Why a unit is what it is: every option that was weighed, and what became of the rules on its sentence.
 *
 * @param unit the unit
 * @param options every type and {@code None}, the likeliest first
 * @param fired rules that hold in the sentence
 * @param blocked rules that would hold but for an exception
 * @param nearest rules that all but hold, the nearest first
 * @param relations what links it to other units: the cue, what it says, the other unit's words, the relation
 */
public record Explanation(
        ArgumentUnit unit,
        List<Option> options,
        List<Note> fired,
        List<Note> blocked,
        List<Note> nearest,
        List<Note> relations) {

    /**
     * What a segment might be.
     *
     * @param outcome label of a type, or {@code None}
     * @param probability 0 to 1; those of all options sum to 1
     * @param votes for and against it, the weightiest first
     */
    public record Option(String outcome, double probability, List<Vote> votes) {
        public Option {
            votes = List.copyOf(votes);
        }
    }

    /**
     * What became of a rule, or a cue that draws a relation.
     *
     * @param rule its id or name
     * @param why what it looks for
     * @param words the words that it matched
     * @param detail the exception that blocked it, the condition that failed, the relation; empty if it fired
     */
    public record Note(String rule, String why, String words, String detail) {}

    public Explanation {
        options = List.copyOf(options);
        fired = List.copyOf(fired);
        blocked = List.copyOf(blocked);
        nearest = List.copyOf(nearest);
        relations = List.copyOf(relations);
    }
}
