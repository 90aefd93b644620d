package org.elenchus.mining;

import static org.elenchus.argument.Relation.UnitKind.ATTACKS;
import static org.elenchus.argument.Relation.UnitKind.ELABORATES;
import static org.elenchus.argument.Relation.UnitKind.SUPPORTS;
import static org.elenchus.argument.UnitType.CLAIM;
import static org.elenchus.argument.UnitType.CRITICISM;
import static org.elenchus.argument.UnitType.DEFINITION;
import static org.elenchus.argument.UnitType.EXAMPLE;
import static org.elenchus.argument.UnitType.MERIT;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.elenchus.argument.Relation;

/**
 * What a reader goes by when linking a unit to one before it. Each cue names one way of going on in an argument; its
 * confidence is how often it is right between units that a person marked, drawn towards one half where few were seen.
 * Those that were wrong more often than right by far (claims that follow each other, words shared over long distances) are
 * left out. Stateless and thread-safe.
 */
enum LinkCue {
    ITEM(ELABORATES, 0.6, "is an item of the list that it introduces", Discourse::introduction),
    NUMBERED(ELABORATES, 0.8, "is the first, second, third of what it counts", Discourse::counter),
    ANNOUNCED_NEXT(
            ELABORATES,
            0.55,
            "comes right after it announced several points",
            (d, i) -> d.check(
                    d.announcer(i),
                    j -> j == i - 1
                            && !d.unit(i).joined("conclude", "turn")
                            && d.unit(i).paragraph() - d.unit(j).paragraph() <= 1)),
    ANNOUNCED_POINT(
            ELABORATES,
            0.6,
            "is one of the points that it announced",
            (d, i) -> d.check(d.announcer(i), j -> j < i - 1 && !d.unit(i).is(CLAIM) && d.isPointOf(i, j))),
    RESTATES(
            ELABORATES,
            0.5,
            "says it in other words",
            (d, i) -> d.check(d.before(i), j -> d.unit(i).joined("specify"))),
    DEFINES(
            ELABORATES,
            0.65,
            "defines what it speaks of",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.unit(i).is(DEFINITION)
                            && d.unit(i).joined("")
                            && (d.unit(j).is(CLAIM) || takesUp(d.unit(i), d.unit(j))))),
    ASKS(
            ELABORATES,
            0.5,
            "asks what it leaves unclear",
            (d, i) -> d.check(
                    d.unit(i).asks() ? d.askedOf(i) : OptionalInt.empty(),
                    j -> d.unit(j).is(CRITICISM) && !d.unit(j).asks())),

    REASON(
            SUPPORTS,
            0.6,
            "gives a reason for it",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.unit(i).joined("reason")
                            || d.unit(i).drawn(SUPPORTS) && !d.unit(i).is(CRITICISM))),
    ANNOUNCED_REASON(
            SUPPORTS,
            0.6,
            "is one of the reasons that it announced",
            (d, i) -> d.check(
                    d.reasonAnnouncer(i),
                    j -> j == i - 1 || d.unit(i).item() || d.unit(i).joined("ordinal", "continue"))),
    CONCLUSION(
            SUPPORTS,
            0.4,
            "is what it concludes from",
            true,
            (d, i) -> d.check(d.before(i), j -> d.unit(i).joined("conclude"))),
    EXAMPLE_OF(
            SUPPORTS,
            0.6,
            "is an example of it",
            (d, i) -> d.check(d.exampled(i), j -> d.unit(i).is(EXAMPLE))),
    EXEMPLIFIES(
            SUPPORTS,
            0.6,
            "brings in a case of it",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.unit(i).joined("exemplify") && !d.unit(i).is(EXAMPLE))),
    SAME_POINT(
            SUPPORTS,
            0.6,
            "goes on about the objection that it states in short",
            (d, i) -> d.check(d.point(i), j -> true)),
    GOES_ON(
            SUPPORTS,
            0.4,
            "goes on about the same objection at more length",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.goesOn(i, j)
                            && d.unit(i).sharesConcept(d.unit(j))
                            && d.unit(i).segment().length()
                                    > d.unit(j).segment().length())),

    TURNS_AGAINST(
            ATTACKS,
            0.5,
            "turns against it",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.unit(i).is(CRITICISM)
                            && d.unit(i).joined("turn")
                            && d.unit(j).isThesis()
                            && !d.unit(j).is(MERIT))),
    TURNS_OVER(
            ATTACKS,
            0.6,
            "turns against this objection",
            (d, i) -> d.check(
                    d.before(i),
                    j -> d.unit(i).is(CLAIM, MERIT)
                            && d.unit(i).joined("turn")
                            && d.unit(j).is(CRITICISM))),
    SAYS_BUT(
            ATTACKS,
            0.5,
            "objects to it in the same sentence",
            (d, i) -> d.check(
                    d.before(i), j -> d.unit(i).is(CRITICISM) && d.unit(j).isThesis() && d.turnsWithinSentence(j, i))),
    AGAINST_DEFINITION(ATTACKS, 0.5, "objects to how the concept was just defined", Discourse::definitionAttacked),
    AGAINST_CRITERION(ATTACKS, 0.4, "shares rare words with this criterion", Discourse::criterionAttacked),
    REPLIES(ATTACKS, 0.5, "answers this objection", (d, i) -> new Rejoinder(d).answered(i)),
    REPLIES_ON(ATTACKS, 0.4, "goes on answering this objection", (d, i) -> new Rejoinder(d).answeredBefore(i));

    private static final double TAKES_UP = 0.2;

    private final Relation.UnitKind kind;
    private final double confidence;
    private final String says;
    private final boolean backward;

    @SuppressWarnings("ImmutableEnumChecker") // the functions given keep nothing
    private final Look look;

    private interface Look {
        /** The unit before unit {@code i} that the cue links it to. */
        OptionalInt from(Discourse discourse, int i);
    }

    LinkCue(Relation.UnitKind kind, double confidence, String says, Look look) {
        this(kind, confidence, says, false, look);
    }

    /** @param backward whether it is the earlier unit that bears on the later */
    LinkCue(Relation.UnitKind kind, double confidence, String says, boolean backward, Look look) {
        this.kind = kind;
        this.confidence = confidence;
        this.says = says;
        this.backward = backward;
        this.look = look;
    }

    /** The link of a unit to one before it; empty if the cue does not hold. */
    OptionalInt target(Discourse discourse, int i) {
        return look.from(discourse, i);
    }

    Relation.UnitKind kind() {
        return kind;
    }

    double confidence() {
        return confidence;
    }

    boolean backward() {
        return backward;
    }

    /** Name in explanations and files: {@code link:turns-over}. */
    String label() {
        return "link:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cue of a {@link #label()}. */
    static LinkCue named(String label) {
        return Arrays.stream(values())
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no cue " + label));
    }

    /** What the linking unit does with the linked one. */
    String says() {
        return says;
    }

    /** Whether a unit begins with a word of another or shares enough with it. */
    private static boolean takesUp(Placed unit, Placed other) {
        Set<String> subject = unit.subject();
        return !subject.isEmpty() && other.lemmas().containsAll(subject) || unit.overlap(other) >= TAKES_UP;
    }
}
