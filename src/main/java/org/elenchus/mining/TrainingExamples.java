package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elenchus.argument.Topic;
import org.elenchus.argument.UnitType;
import org.elenchus.text.Span;

/**
 * Turns an annotated text into labelled segments: the walk of {@link Judge}, with the annotator's decisions in place of
 * its own. Stateless.
 */
final class TrainingExamples {
    private final Segmenter segmenter = new Segmenter();
    private final FeatureExtractor extractor;

    TrainingExamples(FeatureExtractor extractor) {
        this.extractor = extractor;
    }

    /** A segment's features with what an annotator said of it. */
    record Example(String outcome, List<Feature> features, Optional<Topic> topic, List<Feature> topicFeatures) {}

    List<Example> of(AnnotatedText gold, List<Reading> readings, Set<String> terms) {
        List<Example> examples = new ArrayList<>();
        Context context = new Context();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            context.enter(i, reading);
            Surroundings around = Surroundings.of(readings, i);
            List<Segment> segments = segmenter.segment(reading, false);
            List<Segment> clauses = segmenter.segment(reading, true);
            if (matched(gold, reading, clauses) > matched(gold, reading, segments)) {
                segments = clauses;
            }
            for (Segment segment : segments) {
                Optional<AnnotatedText.Unit> unit = gold.at(span(reading, segment));
                List<Feature> features = extractor.of(segment, reading, context.snapshot(), around, terms);
                examples.add(new Example(
                        unit.map(u -> u.type().label()).orElse(Weights.NONE),
                        features,
                        unit.flatMap(AnnotatedText.Unit::topic),
                        TopicFinder.topicFeatures(segment, reading, features)));
                context.read(segment, unit.map(AnnotatedText.Unit::type));
                if (segment.role() == Segment.Role.INTRODUCTION) {
                    context.announce(i, reading);
                }
            }
            context.announce(i, reading);
        }
        return examples;
    }

    static Span span(Reading reading, Segment segment) {
        return new Span(
                reading.tokens().get(segment.start()).span().start(),
                reading.tokens().get(segment.end() - 1).span().end());
    }

    private static long matched(AnnotatedText gold, Reading reading, List<Segment> segments) {
        return segments.stream()
                .map(s -> gold.at(span(reading, s)))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    static Optional<UnitType> type(String outcome) {
        return UnitType.parse(outcome);
    }
}
