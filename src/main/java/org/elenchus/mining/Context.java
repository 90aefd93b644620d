package org.elenchus.mining;

import java.util.Optional;
import org.elenchus.argument.UnitType;
import org.elenchus.rule.Match;
import org.elenchus.rule.Yield;

/**
 * What the reader remembers while going through a document: the open zone, the types of the units just read, the last
 * holder. Mutable, one per document, confined to one thread.
 */
final class Context {
    private static final int ZONE_REACH = 8;
    private Optional<Zone> zone = Optional.empty();
    private Optional<UnitType> previous = Optional.empty();
    private Optional<UnitType> beforePrevious = Optional.empty();
    private boolean anyPrevious;
    private boolean introduced;
    private Optional<UnitType> introduction = Optional.empty();

    /** Called before the segments of a sentence are judged. */
    void enter(int sentence, Reading reading) {
        boolean newParagraph = reading.paragraphStart();
        if (newParagraph && !reading.item()) {
            introduction = Optional.empty();
            previous = Optional.empty();
            beforePrevious = Optional.empty();
            anyPrevious = false;
        }
        int paragraph = reading.sentence().paragraph();
        zone = zone.filter(z -> sentence - z.openedAt() <= ZONE_REACH && paragraph - z.paragraph() <= 1);
    }

    /** Opens the zones that a sentence announces, for the segments that follow the announcement. */
    void announce(int sentence, Reading reading) {
        for (Match match : reading.matches(Yield.ZONE)) {
            Optional<UnitType> type = UnitType.parse(match.rule().value());
            if (type.isPresent()) {
                zone = Optional.of(
                        new Zone(type.get(), sentence, reading.sentence().paragraph()));
                introduction = type;
            } else {
                zone = Optional.empty();
                introduction = Optional.empty();
            }
        }
    }

    /** What was decided on a segment. */
    void read(Segment segment, Optional<UnitType> decision) {
        introduced = segment.role() == Segment.Role.INTRODUCTION && decision.isEmpty();
        beforePrevious = previous;
        previous = decision;
        anyPrevious = true;
    }

    /** What is remembered at one moment. */
    Snapshot snapshot() {
        return new Snapshot(zone, previous, beforePrevious, anyPrevious, introduced, introduction);
    }

    /** Another memory that starts from this one's state. */
    Context copy() {
        Context copy = new Context();
        copy.zone = zone;
        copy.previous = previous;
        copy.beforePrevious = beforePrevious;
        copy.anyPrevious = anyPrevious;
        copy.introduced = introduced;
        copy.introduction = introduction;
        return copy;
    }

    /**
     * @param zone the open zone
     * @param previous type of the segment just read, empty if it was no unit
     * @param beforePrevious type of the segment before that
     * @param anyPrevious whether a segment was read in this paragraph
     * @param introduced whether the segment just read introduces an enumeration and is no unit itself
     * @param introduction what the items after the last introduction are said to be
     */
    record Snapshot(
            Optional<Zone> zone,
            Optional<UnitType> previous,
            Optional<UnitType> beforePrevious,
            boolean anyPrevious,
            boolean introduced,
            Optional<UnitType> introduction) {}
}
