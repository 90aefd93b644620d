package org.elenchus.mining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;
import org.elenchus.text.Span;
import org.elenchus.text.Token;

/**
 * A unit with the place and the words that relations are drawn by.
 *
 * @param sentence index of its reading
 * @param segment the stretch of the sentence that it is, with the connective before it
 * @param names whether it names a concept, instead of speaking of the one under discussion
 * @param adds whether its sentence says that it adds a point
 * @param asks whether it is a question
 * @param drawn rules that draw a relation and match within it
 * @param topics that rules find in its words
 * @param subject lemmas of its first noun phrase
 * @param lemmas of its words with a meaning of their own
 */
record Placed(
        ArgumentUnit unit,
        int sentence,
        int paragraph,
        Segment segment,
        boolean names,
        boolean adds,
        boolean asks,
        List<Match> drawn,
        Set<Topic> topics,
        Set<String> subject,
        Set<String> lemmas) {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "ADJ", "VERB");
    private static final Set<String> ADDING = Set.of(
            "also",
            "nor",
            "moreover",
            "besides",
            "another",
            "further",
            "lastly",
            "finally",
            "также",
            "еще",
            "далее",
            "другой",
            "наконец",
            "кроме");
    private static final int SHORTEST_WORD = 4;
    private static final int SHORT = 12;

    static Placed of(ArgumentUnit unit, int sentence, Reading reading, Segment segment) {
        List<Token> tokens = reading.tokens().subList(segment.start(), segment.end());
        return new Placed(
                unit,
                sentence,
                reading.sentence().paragraph(),
                segment,
                reading.mentions().stream().anyMatch(m -> unit.span().contains(m.span())),
                reading.tokens().stream().anyMatch(t -> ADDING.contains(t.lemma())),
                asks(reading, segment),
                reading.matches(Yield.RELATION).stream()
                        .filter(m -> m.start() < segment.end() && m.end() > segment.start())
                        .toList(),
                reading.matches(Yield.TOPIC).stream()
                        .filter(m -> m.start() < segment.end() && m.end() > segment.start())
                        .flatMap(m -> Topic.parse(m.rule().value()).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                subject(reading, segment),
                content(tokens.stream()));
    }

    /** The mark may stand in the unit or right after it. */
    private static boolean asks(Reading reading, Segment segment) {
        int after = Math.min(segment.end() + 1, reading.tokens().size());
        return reading.tokens().subList(segment.end() - 1, after).stream()
                .anyMatch(t -> t.form().startsWith("?"));
    }

    private static Set<String> subject(Reading reading, Segment segment) {
        return reading.phrases().stream()
                .filter(p -> p.start() >= segment.start() && p.end() <= segment.end())
                .findFirst()
                .map(p -> content(reading.tokens().subList(p.start(), p.end()).stream()))
                .orElse(Set.of());
    }

    private static Set<String> content(Stream<Token> tokens) {
        return tokens.filter(t -> CONTENT.contains(t.pos()) && t.lemma().length() >= SHORTEST_WORD)
                .map(Token::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A unit that somebody else marked, with the segment that fits it best; empty if it lies in no sentence. */
    static Optional<Placed> find(ArgumentUnit unit, List<Reading> readings, Segmenter segmenter) {
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            if (reading.sentence().span().end() > unit.span().start()) {
                int sentence = i;
                return segment(unit.span(), reading, segmenter).map(s -> of(unit, sentence, reading, s));
            }
        }
        return Optional.empty();
    }

    private static Optional<Segment> segment(Span span, Reading reading, Segmenter segmenter) {
        int start = reading.sentence().tokenAt(span.start());
        int end = Math.min(reading.tokens().size(), reading.sentence().tokenAt(span.end() - 1) + 1);
        if (start >= end) {
            return Optional.empty();
        }
        return Stream.concat(segmenter.segment(reading, true).stream(), segmenter.segment(reading, false).stream())
                .filter(s -> s.start() < end && s.end() > start)
                .min(Comparator.comparingInt(s -> Math.abs(s.start() - start) + Math.abs(s.end() - end)))
                .map(s -> new Segment(start, end, s.role(), s.connective(), s.stance()))
                .or(() -> Optional.of(new Segment(start, end, Segment.Role.WHOLE, "", false)));
    }

    UnitType type() {
        return unit.type();
    }

    boolean is(UnitType... types) {
        return Stream.of(types).anyMatch(t -> t == unit.type());
    }

    /** Whether it is joined to what was before by one of these connectives, the empty one being none. */
    boolean joined(String... connectives) {
        return List.of(connectives).contains(segment.connective());
    }

    /** Whether an objection can be aimed at it. */
    boolean isThesis() {
        return is(UnitType.CLAIM, UnitType.DEFINITION, UnitType.CRITERION, UnitType.MERIT);
    }

    /** Whether it only names a point that others then set out. */
    boolean isShort() {
        return segment.length() <= SHORT;
    }

    boolean sameTopic(Placed other) {
        return unit.topic().equals(other.unit.topic());
    }

    boolean sameConcept(Placed other) {
        return !unit.concepts().isEmpty()
                && !other.unit.concepts().isEmpty()
                && unit.concepts().getFirst().equals(other.unit.concepts().getFirst());
    }

    boolean item() {
        return segment.role() == Segment.Role.ITEM;
    }

    /** Whether a rule says that it bears on another unit, or announces units that bear on it, in this way. */
    boolean drawn(UnitKind kind) {
        return drawn(drawn, kind);
    }

    static boolean drawn(List<Match> rules, UnitKind kind) {
        return rules.stream().anyMatch(m -> m.rule().value().equals(kind.label()));
    }

    boolean sharesConcept(Placed other) {
        return unit.concepts().stream().anyMatch(other.unit.concepts()::contains);
    }

    boolean besides(Placed other) {
        return paragraph == other.paragraph;
    }

    /** Words in both, of the words of the shorter; 0 where that has too few to tell. */
    double overlap(Placed other) {
        int smaller = Math.min(lemmas.size(), other.lemmas.size());
        return smaller < 3 ? 0 : (double) common(other) / smaller;
    }

    long common(Placed other) {
        return lemmas.stream().filter(other.lemmas::contains).count();
    }
}
