package org.elenchus.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.elenchus.argument.UnitType;

/**
 * Goes through a document sentence by sentence and decides which segments are units of which type. Clauses are parted
 * only where that makes them units of different types (guidelines, section 2). Thread-safe.
 */
final class Judge {
    private final Segmenter segmenter = new Segmenter();
    private final FeatureExtractor extractor;

    Judge(FeatureExtractor extractor) {
        this.extractor = extractor;
    }

    /** A segment with what was decided on it. */
    record Judged(int sentence, Segment segment, Verdict verdict, Optional<UnitType> type, Context.Snapshot context) {}

    List<Judged> judge(List<Reading> readings, Set<String> terms, Function<String, Ballot> ballots) {
        List<Judged> judged = new ArrayList<>();
        Context context = new Context();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            context.enter(i, reading);
            Surroundings around = Surroundings.of(readings, i);
            Ballot ballot = ballots.apply(reading.sentence().language());
            List<Judged> whole = judge(i, reading, segmenter.segment(reading, false), context, around, terms, ballot);
            List<Segment> clauses = segmenter.segment(reading, true);
            if (clauses.size() > whole.size()) {
                List<Judged> parts = judge(i, reading, clauses, context, around, terms, ballot);
                whole = differ(parts) ? parts : whole;
            }
            judged.addAll(whole);
            whole.forEach(j -> context.read(j.segment(), j.type()));
            context.announce(i, reading);
        }
        return judged;
    }

    private List<Judged> judge(
            int sentence,
            Reading reading,
            List<Segment> segments,
            Context before,
            Surroundings around,
            Set<String> terms,
            Ballot ballot) {
        List<Judged> out = new ArrayList<>();
        Context context = before.copy();
        for (Segment segment : segments) {
            Context.Snapshot snapshot = context.snapshot();
            Verdict verdict = ballot.count(extractor.of(segment, reading, snapshot, around, terms));
            Optional<UnitType> type = verdict.decision();
            out.add(new Judged(sentence, segment, verdict, type, snapshot));
            context.read(segment, type);
            if (segment.role() == Segment.Role.INTRODUCTION) {
                context.announce(sentence, reading);
            }
        }
        return out;
    }

    private static boolean differ(List<Judged> parts) {
        return parts.stream().allMatch(p -> p.type().isPresent())
                && parts.stream().map(Judged::type).distinct().count() > 1;
    }
}
