package org.elenchus.mining;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.text.Analysis;
import org.elenchus.text.Span;

/**
 * An analysed text with the units that an annotator marked in it: what weights are learned from.
 *
 * @param group texts of one group (one paper) are never parted between training and testing
 * @param analysis of the text
 * @param units in order, without overlap
 * @param measures whether confidence is fitted to how often what is found here is right
 */
public record AnnotatedText(String group, Analysis analysis, List<Unit> units, boolean measures) {

    /**
     * @param span in the document
     * @param topic of a criticism
     * @param concepts what it is about, by label or id, the main one first
     */
    public record Unit(UnitType type, Span span, Optional<Topic> topic, List<String> concepts) {
        public Unit {
            concepts = List.copyOf(concepts);
        }
    }

    public AnnotatedText {
        units = List.copyOf(units);
    }

    /** The unit that a span stands for: intersection over union of at least one half. */
    Optional<Unit> at(Span span) {
        return units.stream().filter(u -> overlap(u.span(), span) >= 0.5).findFirst();
    }

    static double overlap(Span a, Span b) {
        int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return common <= 0 ? 0 : (double) common / all;
    }
}
