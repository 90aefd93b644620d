package org.elenchus;

import org.elenchus.problem.Place;
import org.elenchus.rule.Rule;

/**
 * What a list of rules shows of one.
 *
 * @param yields what it says of the words it matches
 * @param value what exactly: its value or topic; empty where the yield alone says it
 * @param weight of its vote, as its file has it
 * @param why what it looks for, in one sentence
 * @param place where it stands
 */
public record RuleCard(
        String id, String language, String yields, String value, double weight, String why, Place place) {

    static RuleCard of(Rule rule) {
        String value = rule.topic().map(topic -> topic.label()).orElse(rule.value());
        return new RuleCard(
                rule.id(), rule.language(), rule.yields().label(), value, rule.weight(), rule.why(), rule.place());
    }
}
