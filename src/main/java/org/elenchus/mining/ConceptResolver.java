package org.elenchus.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Mention;
import org.elenchus.linking.NounPhrase;
import org.elenchus.linking.TermBank;
import org.elenchus.rule.Yield;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * Tells what a unit is about (annotation guidelines, section 3): the concepts it names, the one that an anaphor stands
 * for, or the one under discussion. Where the scheme knows none, the document's own terms serve. One per document,
 * confined to one thread.
 */
final class ConceptResolver {
    private static final int MOST = 3;
    private static final int FOCUS_REACH = 12;
    private static final int EARLY = 60;
    private static final double SUBJECT = 1.6;
    private static final double FIRST = 1.3;

    /** A term must outweigh the concept under discussion by so much to take its place. */
    private static final double PERSISTENCE = 0.85;

    /** A concept of the scheme was put there by somebody: it counts more than a term that only recurs. */
    private static final double SCHEME = 4;

    private final TermBank terms;
    private final TermChoice choice;
    private final Map<String, ConceptId> ids = new HashMap<>();
    private final Map<ConceptId, Concept> discovered = new LinkedHashMap<>();
    private List<ConceptId> focus = List.of();
    private Set<String> focusWords = Set.of();
    private double focusWeight;
    private int focusSentence = -100;
    private final Map<String, List<ConceptId>> ofScheme = new HashMap<>();
    private final Map<ConceptId, Double> schemeWeights = new HashMap<>();

    /** @param weights of the choice among terms, by language */
    ConceptResolver(TermBank terms, List<Reading> readings, Function<String, Weights> weights) {
        this.terms = terms;
        this.choice = new TermChoice(terms, readings, weights);
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                double weight =
                        SCHEME * TermBank.weight(1, words(mention, reading).size());
                names(mention, reading).forEach(term -> ofScheme.putIfAbsent(term, mention.concepts()));
                mention.concepts().forEach(c -> schemeWeights.merge(c, weight, Double::sum));
            }
        }
    }

    /** The terms that are written where a mention of a concept of the scheme is. */
    private List<String> names(Mention mention, Reading reading) {
        return reading.phrases().stream()
                .filter(p -> p.span().overlaps(mention.span()))
                .flatMap(p -> terms.candidates(reading.sentence(), p).stream())
                .filter(c -> c.range().in(reading.sentence()).equals(mention.span()))
                .map(TermBank.Candidate::key)
                .toList();
    }

    private record Weighed(String key, double weight) {}

    /** The concepts of a unit, the main one first. */
    List<ConceptId> concepts(int sentence, Segment segment, Reading reading) {
        Span span = new Span(
                reading.tokens().get(segment.start()).span().start(),
                reading.tokens().get(segment.end() - 1).span().end());
        List<ConceptId> named = named(span, reading);
        boolean fresh = sentence - focusSentence <= FOCUS_REACH && !focus.isEmpty();
        if (fresh && takesUpFocus(segment, reading)) {
            return merge(focus, named);
        }
        if (named.isEmpty()) {
            return terms(sentence, segment, reading, fresh);
        }
        if (fresh && !leads(named.getFirst(), span, reading)) {
            return merge(focus, named);
        }
        turnTo(named.getFirst(), span, reading, sentence);
        return named;
    }

    private List<ConceptId> terms(int sentence, Segment segment, Reading reading, boolean fresh) {
        Optional<Weighed> rival = best(segment.start(), segment.end(), reading);
        boolean ofScheme = fresh && !discovered.containsKey(focus.getFirst());
        if (ofScheme && (rival.isEmpty() || isNoRival(rival.get(), PERSISTENCE))) {
            return focus;
        }
        Optional<String> chosen = choice.best(sentence, segment.start(), segment.end());
        chosen.ifPresent(term -> turnTo(term, sentence));
        return chosen.isPresent() || fresh ? focus : List.of();
    }

    /** «Регион» takes up «обучающийся регион», and a passing word does not turn the discussion. */
    private boolean isNoRival(Weighed term, double share) {
        return term.weight() < share * focusWeight || focusWords.containsAll(words(term.key()));
    }

    private void turnTo(String term, int sentence) {
        List<ConceptId> known = ofScheme.get(term);
        focus = known == null ? List.of(discover(term)) : known;
        focusWords = words(term);
        focusWeight = terms.weight(term);
        focusSentence = sentence;
    }

    private void turnTo(ConceptId concept, Span span, Reading reading, int sentence) {
        focus = List.of(concept);
        focusWords = reading.mentions().stream()
                .filter(m -> span.contains(m.span()) && m.concepts().contains(concept))
                .findFirst()
                .map(m -> words(m, reading))
                .orElse(Set.of());
        focusWeight = schemeWeights.getOrDefault(concept, 0.0);
        focusSentence = sentence;
    }

    /** A term may name a word twice: «область данных и область знаний». */
    private static Set<String> words(String term) {
        return new HashSet<>(List.of(term.split(" ")));
    }

    private static Set<String> words(Mention mention, Reading reading) {
        return reading.tokens().stream()
                .filter(t -> t.isWord() && mention.span().contains(t.span()))
                .map(Token::lemma)
                .collect(Collectors.toSet());
    }

    /** An item of an enumeration and a unit with an anaphor go on about the same concept. */
    private static boolean takesUpFocus(Segment segment, Reading reading) {
        boolean anaphor = reading.matches(Yield.ANAPHOR).stream()
                .anyMatch(m -> Reading.covers(segment.start(), segment.end(), m));
        return anaphor && !reading.paragraphStart()
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
            turnTo(named.getFirst(), span, reading, sentence);
        } else if (named.isEmpty()) {
            Optional<Weighed> best = best(0, reading.tokens().size(), reading);
            if (best.isPresent() && !(fresh && isNoRival(best.get(), 1))) {
                choice.best(sentence, 0, reading.tokens().size()).ifPresent(term -> turnTo(term, sentence));
            }
        }
    }

    /** Concepts of these that are no scheme's but the document's own. */
    List<Concept> discovered(Set<ConceptId> used) {
        return discovered.values().stream().filter(c -> used.contains(c.id())).toList();
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

    /** The weightiest term in a stretch of tokens; a subject counts more, and so does what comes first. */
    private Optional<Weighed> best(int start, int end, Reading reading) {
        List<Weighed> weighed = new ArrayList<>();
        for (NounPhrase phrase : reading.phrases()) {
            if (phrase.start() >= start && phrase.end() <= end) {
                double place = (phrase.subject() ? SUBJECT : 1) * (weighed.isEmpty() ? FIRST : 1);
                for (TermBank.Candidate candidate : terms.candidates(reading.sentence(), phrase)) {
                    weighed.add(new Weighed(candidate.key(), place * terms.weight(candidate.key())));
                }
            }
        }
        return weighed.stream().max(Comparator.comparingDouble(Weighed::weight));
    }

    private ConceptId discover(String key) {
        return ids.computeIfAbsent(key, k -> {
            Concept concept = terms.concept(k);
            discovered.putIfAbsent(concept.id(), concept);
            return concept.id();
        });
    }
}
