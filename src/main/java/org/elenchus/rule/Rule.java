package org.elenchus.rule;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.cql.Cql;
import org.elenchus.problem.Place;

/**
 * A rule as its file has it.
 *
 * @param id unique, {@code language.file.name}
 * @param language ISO 639-1 code
 * @param yields what it says of the words it matches
 * @param value what exactly; empty where the yield alone says it
 * @param topic of a criticism
 * @param weight how much its vote counts; 1 unless the file says otherwise
 * @param why one sentence for the reader
 * @param patterns alternatives, at least one
 * @param unless where one of these matches anywhere in the sentence, the rule does not hold
 * @param unlessOverlap where one of these shares a token with a match, that match does not hold
 * @param examples sentences it must match and sentences it must not
 * @param place where it stands
 */
public record Rule(
        String id,
        String language,
        Yield yields,
        String value,
        Optional<Topic> topic,
        double weight,
        String why,
        List<Cql> patterns,
        List<Cql> unless,
        List<Cql> unlessOverlap,
        List<Example> examples,
        Place place) {

    /**
     * A sentence that a rule is tested on.
     *
     * @param text with square brackets around what must be matched, braces around concepts, angle brackets around
     *     citations; a backslash before a bracket that is meant literally
     * @param matches whether the rule must match it
     * @param place where it stands
     */
    public record Example(String text, boolean matches, Place place) {}

    public Rule {
        patterns = List.copyOf(patterns);
        unless = List.copyOf(unless);
        unlessOverlap = List.copyOf(unlessOverlap);
        examples = List.copyOf(examples);
        if (patterns.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " has no pattern");
        }
    }
}
