package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.linking.NounPhrase;
import org.elenchus.linking.TermBank;
import org.elenchus.rule.Yield;
import org.elenchus.text.Span;

/**
 * Tells what a unit is about (annotation guidelines, section 3): the concepts it names, the one that an anaphor stands
 * for, or the one under discussion. Where the scheme knows none, the document's own recurring terms serve. One per
 * document, confined to one thread.
 */
final class ConceptResolver {
    private static final int MOST = 3;
    private static final int FOCUS_REACH = 12;
    private static final int EARLY = 60;
    private final TermBank terms;
    private final Map<ConceptId, Concept> discovered = new LinkedHashMap<>();
    private List<ConceptId> focus = List.of();
    private int focusSentence = -100;

    ConceptResolver(TermBank terms) {
        this.terms = terms;
    }

    /** The concepts of a unit, the main one first. */
    List<ConceptId> concepts(int sentence, Segment segment, Reading reading) {
        Span span = new Span(
                reading.tokens().get(segment.start()).span().start(),
                reading.tokens().get(segment.end() - 1).span().end());
        List<ConceptId> named = named(span, reading);
        boolean fresh = sentence - focusSentence <= FOCUS_REACH && !focus.isEmpty();
        if (fresh && takesUpFocus(segment, reading, named)) {
            return merge(focus, named);
        }
        if (named.isEmpty()) {
            named = terms(segment, reading);
        } else if (fresh && !leads(named.getFirst(), span, reading)) {
            return merge(focus, named);
        }
        if (!named.isEmpty()) {
            focus = named.subList(0, 1);
            focusSentence = sentence;
        }
        return named;
    }

    /** An item of an enumeration, a unit with an anaphor and a unit that names nothing go on about the same concept. */
    private static boolean takesUpFocus(Segment segment, Reading reading, List<ConceptId> named) {
        boolean anaphor = reading.matches(Yield.ANAPHOR).stream()
                .anyMatch(m -> Reading.covers(segment.start(), segment.end(), m));
        return named.isEmpty()
                || anaphor && !reading.paragraphStart()
                || segment.role() == Segment.Role.ITEM
                || segment.connective().equals(Segmenter.ORDINAL);
    }

    /** Whether a concept is what the stretch is about and not only mentioned: it is named early, or as a subject. */
    private static boolean leads(ConceptId concept, Span span, Reading reading) {
        for (Mention mention : reading.mentions()) {
            if (span.contains(mention.span()) && mention.concepts().contains(concept)) {
                boolean early = mention.span().start() - span.start() <= EARLY;
                return early || isSubject(mention, reading);
            }
        }
        return false;
    }

    private static boolean isSubject(Mention mention, Reading reading) {
        return reading.phrases().stream().anyMatch(p -> p.subject() && p.span().overlaps(mention.span()));
    }

    /** Lets a sentence without units, or an introduction, move what is under discussion. */
    void pass(int sentence, Reading reading) {
        Span span = reading.sentence().span();
        List<ConceptId> named = named(span, reading);
        boolean fresh = sentence - focusSentence <= FOCUS_REACH && !focus.isEmpty();
        if (!named.isEmpty() && (!fresh || leads(named.getFirst(), span, reading))) {
            focus = named.subList(0, 1);
            focusSentence = sentence;
        }
    }

    List<Concept> discovered() {
        return new ArrayList<>(discovered.values());
    }

    private static List<ConceptId> merge(List<ConceptId> first, List<ConceptId> second) {
        Set<ConceptId> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all.stream().limit(MOST).toList();
    }

    private static List<ConceptId> named(Span span, Reading reading) {
        Set<ConceptId> named = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            if (span.contains(mention.span())) {
                named.addAll(mention.concepts());
            }
        }
        return named.stream().limit(MOST).toList();
    }

    private List<ConceptId> terms(Segment segment, Reading reading) {
        Map<NounPhrase, Double> weights = new HashMap<>();
        for (NounPhrase phrase : reading.phrases()) {
            if (phrase.start() >= segment.start() && phrase.end() <= segment.end()) {
                double weight = terms.weight(phrase.key()) * (phrase.subject() ? 2 : 1);
                if (weight > 0) {
                    weights.put(phrase, weight);
                }
            }
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<NounPhrase, Double>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().start(), Comparator.naturalOrder()))
                .limit(1)
                .map(e -> discover(e.getKey()))
                .toList();
    }

    private ConceptId discover(NounPhrase phrase) {
        Concept concept = terms.concept(phrase.key());
        discovered.putIfAbsent(concept.id(), concept);
        return concept.id();
    }
}
