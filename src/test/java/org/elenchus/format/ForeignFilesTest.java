package org.elenchus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.elenchus.argument.Annotations;
import org.elenchus.argument.ArgumentUnit;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.exchange.Reading;
import org.elenchus.exchange.Sheet;
import org.elenchus.problem.Problem;
import org.junit.jupiter.api.Test;

/** Files as other tools and people write them. */
class ForeignFilesTest {

    private static Reading read(ExchangeFormat format, String name, String text) {
        return format.reader().orElseThrow().read(List.of(new Sheet(name, text)));
    }

    private static Annotations said(Reading reading) {
        return reading.parcel().items().getFirst().annotations();
    }

    @Test
    void aDebateFromAifHasSpeakersAndAttacks() {
        Reading reading = read(ExchangeFormat.AIF, "debate.json", """
            {"nodes":[{"nodeID":1,"text":"A law is an order without exceptions.","type":"I"},
              {"nodeID":"2","text":"Igor Ivanov: we call a law an order","type":"L"},
              {"nodeID":"3","text":"Asserting","type":"YA"},
              {"nodeID":4,"text":"Chance can be without exceptions, too.","type":"I"},
              {"nodeID":5,"text":"Default Conflict","type":"CA"},
              {"nodeID":6,"text":"Default Transition","type":"TA"}],
             "edges":[{"edgeID":1,"fromID":2,"toID":3},{"edgeID":2,"fromID":"3","toID":"1"},
              {"edgeID":3,"fromID":4,"toID":5},{"edgeID":4,"fromID":5,"toID":1}],
             "locutions":[{"nodeID":"2","personID":"1"}],
             "participants":[{"participantID":1,"firstname":"Igor","surname":"Ivanov"}]}
            """);

        List<ArgumentUnit> units = said(reading).units();
        assertThat(units).extracting(u -> u.holder().name()).containsExactly("Igor Ivanov", "author");
        assertThat(units).extracting(ArgumentUnit::type).containsExactly(UnitType.CLAIM, UnitType.CRITICISM);
        assertThat(said(reading).relations())
                .containsExactly(new Relation.OfUnits("u2", "u1", Relation.UnitKind.ATTACKS));
        assertThat(reading.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("1 of type TA");
        assertThat(reading.parcel().withTexts().items().getFirst().document().text())
                .isEqualTo("A law is an order without exceptions.\n\nChance can be without exceptions, too.");
    }

    @Test
    void argdownByHandHasTreesArgumentsAndInferences() {
        Reading reading = read(ExchangeFormat.ARGDOWN, "law.argdown", """
            ===
            title: Law
            ===

            # Views // a comment

            [Order]: A law is an order
              without exceptions. #definition {holder: "Ivanov"}
                - <Chance>: Chance can be \\[so\\] too.
                    - [Reply]: Not in the long run.
                + [Order helps]: It lets us foresee.

            [Weak]: It is too weak.
                -> [Order]

            <Inference>

            (1) Laws explain.
            (2) Chance does not.
            ----
            (3) [Apart]: Laws are not chance.
            """);

        assertThat(reading.problems()).isEmpty();
        assertThat(said(reading).units())
                .extracting(ArgumentUnit::quote)
                .contains(
                        "A law is an order without exceptions.",
                        "Chance can be [so] too.",
                        "It lets us foresee.",
                        "Laws are not chance.");
        assertThat(links(reading))
                .contains(
                        "Chance can be [so] too. attacks A law is an order without exceptions.",
                        "Not in the long run. attacks Chance can be [so] too.",
                        "It lets us foresee. supports A law is an order without exceptions.",
                        "It is too weak. attacks A law is an order without exceptions.",
                        "Laws explain. supports Laws are not chance.",
                        "Chance does not. supports Laws are not chance.");
        assertThat(said(reading).units().getFirst().holder().name()).isEqualTo("Ivanov");
        assertThat(said(reading).units().getFirst().type()).isEqualTo(UnitType.DEFINITION);
    }

    private static List<String> links(Reading reading) {
        List<ArgumentUnit> units = said(reading).units();
        return said(reading).relations().stream()
                .map(Relation.OfUnits.class::cast)
                .map(r -> quote(units, r.from()) + " " + r.kind().label() + " " + quote(units, r.to()))
                .toList();
    }

    private static String quote(List<ArgumentUnit> units, String id) {
        return units.stream()
                .filter(u -> u.id().equals(id))
                .findFirst()
                .orElseThrow()
                .quote();
    }

    @Test
    void anEssayFromBratHasItsClaimsWhereTheyStand() {
        Reading reading = ExchangeFormat.BRAT
                .reader()
                .orElseThrow()
                .read(List.of(
                        new Sheet("essay.ann", """
                            T1\tMajorClaim 2 16\tCities matter.
                            T2\tPremise 18 32\tPeople live in
                            T3\tMood 18 24\tPeople
                            R1\tsupports Arg1:T2 Arg2:T1
                            A1\tStance T2 For
                            """),
                        new Sheet("essay.txt", "😀 Cities matter.\r\nPeople live in them.")));

        assertThat(said(reading).units())
                .extracting(ArgumentUnit::quote)
                .containsExactly("Cities matter.", "People live in");
        assertThat(said(reading).relations())
                .containsExactly(new Relation.OfUnits("u2", "u1", Relation.UnitKind.SUPPORTS));
        assertThat(reading.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("1 Mood");
    }

    @Test
    void jsonLinesComeBack() {
        String lines = ExchangeFormat.JSONL
                .writer()
                .write(Parcels.of(12), "en")
                .getFirst()
                .text();
        Reading reading = read(ExchangeFormat.JSONL, "units.jsonl", lines);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.parcel().items().stream().flatMap(i -> i.annotations().units().stream()))
                .containsExactlyElementsOf(Parcels.of(12).items().stream()
                        .flatMap(i -> i.annotations().units().stream())
                        .toList());
    }

    @Test
    void everyFormatThatCanBeReadIsToldByItsContent() {
        Stream.of(ExchangeFormat.values()).filter(f -> f.reader().isPresent()).forEach(format -> {
            Sheet sheet = format.writer().write(Parcels.of(4), "en").stream()
                    .filter(s -> format != ExchangeFormat.BRAT || s.ending().equals("ann"))
                    .findFirst()
                    .orElseThrow();
            assertThat(FormatGuess.of(sheet)).contains(format);
        });
    }

    /** Whatever is cut off or mixed up: a problem with a place, never an exception. */
    @Property(tries = 200)
    void aBrokenFileIsAProblem(@ForAll long seed, @ForAll int cut) {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            if (format.reader().isEmpty()) {
                continue;
            }
            String text =
                    format.writer().write(Parcels.of(seed), "en").getFirst().text() + "\n";
            int at = Math.floorMod(cut, text.length());
            Reading reading = read(format, "broken." + format.ending(), text.substring(0, at));

            assertThat(reading.problems()).allSatisfy(p -> {
                assertThat(p.place().file()).isNotEmpty();
                assertThat(p.message()).isNotEmpty().doesNotContain("Exception").doesNotContain("\n");
            });
        }
    }

    @Property(tries = 100)
    void valuesOfAnotherKindAreProblems(@ForAll long seed) {
        for (ExchangeFormat format : ExchangeFormat.values()) {
            if (format.reader().isEmpty()) {
                continue;
            }
            String text =
                    format.writer().write(Parcels.of(seed), "en").getFirst().text();
            String wrong =
                    text.replaceAll("\\d+", "99999999999").replace("true", "[]").replace("\"I\"", "null");
            assertThat(read(format, "wrong." + format.ending(), wrong)).isNotNull();
        }
    }
}
