package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.argument.UnitType;
import org.elenchus.export.Words;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Card;
import org.elenchus.picture.MapPicture.Lane;
import org.elenchus.picture.MapPicture.Point;
import org.elenchus.picture.MapPicture.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapLayoutTest {
    private static final Words WORDS = Words.of("en");

    private static MapPicture picture(ArgumentMap map) {
        return picture(map, HtmlMap.USUAL);
    }

    private static MapPicture picture(ArgumentMap map, int limit) {
        return MapLayout.of(MapPlan.of(map, limit), WORDS, 5);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "3,2", "14,9", "60,40", "300,120", "500,300", "3000,600"})
    void noBoxesOverlapHoweverManyUnits(int nodes, int edges) {
        MapPicture picture = picture(MapSamples.generated(nodes, edges));

        List<Box> boxes = boxes(picture);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void fiveHundredBoxesDoNotOverlapWhenAllAreShown() {
        MapPicture picture = picture(MapSamples.generated(500, 250), 3000);

        assertThat(picture.cards()).hasSize(500);
        List<Box> boxes = boxes(picture);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(box::overlaps);
        }
    }

    @ParameterizedTest
    @CsvSource({"14,9", "60,60", "300,200"})
    void linesGoAroundBoxes(int nodes, int edges) {
        MapPicture picture = picture(MapSamples.generated(nodes, edges));

        for (Wire wire : picture.wires()) {
            for (int i = 1; i < wire.points().size(); i++) {
                Box stroke = stroke(wire.points().get(i - 1), wire.points().get(i));
                assertThat(boxes(picture)).as("%s", wire).noneMatch(box -> box.overlaps(stroke));
            }
        }
    }

    /** A piece of a line as a hair-thin box, without its very ends, which touch the boxes it joins. */
    static Box stroke(Point a, Point b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        double width = Math.abs(a.x() - b.x());
        double height = Math.abs(a.y() - b.y());
        return new Box(x, y + 0.5, Math.max(width, 0.01), Math.max(height - 1, 0.01));
    }

    @Test
    void linesJoinTheBoxesTheyBelongTo() {
        MapPicture picture = picture(MapSamples.SMALL);

        assertThat(picture.wires()).hasSize(MapSamples.SMALL.edges().size());
        for (Wire wire : picture.wires()) {
            assertThat(touches(box(picture, wire.edge().from()), wire.points().getFirst()))
                    .isTrue();
            assertThat(touches(box(picture, wire.edge().to()), wire.points().getLast()))
                    .isTrue();
        }
    }

    private static boolean touches(Box box, Point point) {
        boolean onEdge = Math.abs(point.y() - box.y()) < 0.6 || Math.abs(point.y() - box.bottom()) < 0.6;
        return onEdge && point.x() > box.x() && point.x() < box.right();
    }

    private static Box box(MapPicture picture, String id) {
        return picture.cards().stream()
                .filter(c -> c.node().id().equals(id))
                .map(Card::box)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyBoxStandsInTheLaneOfItsType() {
        MapPicture picture = picture(MapSamples.generated(60, 40));

        for (Card card : picture.cards()) {
            assertThat(picture.lanes().stream()
                            .filter(lane -> lane.box().overlaps(card.box()))
                            .map(lane -> lane.band().type()))
                    .containsExactly(card.node().unit().type());
        }
        for (Lane lane : picture.lanes()) {
            assertThat(picture.lanes().stream().filter(l -> l.box().overlaps(lane.box())))
                    .hasSize(1);
        }
    }

    @Test
    void tooManyUnitsFoldIntoGroupsThatSayHowManyMore() {
        ArgumentMap map = MapSamples.generated(3000, 0);

        MapPicture picture = picture(map);

        assertThat(picture.cards()).hasSizeLessThanOrEqualTo(HtmlMap.USUAL).hasSizeGreaterThan(30);
        int told = picture.cards().stream()
                .mapToInt(c -> 1 + c.more().map(MapPlan.Group::hidden).orElse(0))
                .sum();
        assertThat(told).isEqualTo(3000);
        assertThat(picture.cards().stream()
                        .map(c -> MapGroup.of(c.node()))
                        .distinct()
                        .count())
                .as("every group has a word")
                .isEqualTo(map.nodes().stream().map(MapGroup::of).distinct().count());
        assertThat(picture.width()).isLessThan(1700);
        assertThat(picture.height()).isLessThan(3500);
    }

    @Test
    void anExpandedGroupShowsAllItsUnits() {
        ArgumentMap map = MapSamples.generated(600, 0);
        MapGroup evidence = MapGroup.parse("criticism:evidence").orElseThrow();

        MapPlan plan =
                MapPlan.of(map, 30, List.of(evidence, MapGroup.parse("Merit").orElseThrow()));

        for (MapPlan.Band band : plan.bands()) {
            for (MapPlan.Group group : band.groups()) {
                boolean open = band.type() == UnitType.MERIT || group.name().equals(evidence);
                assertThat(group.hidden() == 0).as("%s", group.name()).isEqualTo(open);
            }
        }
        assertThat(MapGroup.parse("merit:evidence")).isEmpty();
    }

    @Test
    void fewQuotesComeFromManyPapersAndAreNotRepeated() {
        ArgumentMap map = MapSamples.generated(400, 0);
        List<Node> twice = new ArrayList<>(map.nodes());
        map.nodes().forEach(n -> twice.add(new Node(n.id() + "x", n.unit(), n.documentId(), n.source())));

        List<Node> shown = MapPlan.of(new ArgumentMap(map.concept(), "", twice, List.of()), 24)
                .bands()
                .getFirst()
                .shown();

        assertThat(shown.stream().map(n -> n.unit().quote())).doesNotHaveDuplicates();
        assertThat(shown.stream().map(Node::documentId).distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void aFewUnitsStillShowWhoAnswersWhom() {
        ArgumentMap map = MapSamples.generated(600, 120);

        assertThat(MapPlan.of(map, 30).edges()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        ArgumentMap map = MapSamples.generated(40, 0);
        List<Node> shuffled = new ArrayList<>(map.nodes());
        Collections.shuffle(shuffled, new Random(5));

        MapPicture again = picture(new ArgumentMap(map.concept(), map.title(), shuffled, List.of()));

        assertThat(again).isEqualTo(picture(map));
    }

    @Test
    void anEmptyMapIsAPictureToo() {
        MapPicture picture = picture(MapSamples.generated(0, 0));

        assertThat(picture.lanes()).isEmpty();
    }

    @Test
    void relationsToUnitsThatAreNotInTheMapAreLeftOut() {
        ArgumentMap map = MapSamples.generated(2, 0);
        ArgumentMap dangling = new ArgumentMap(
                map.concept(),
                map.title(),
                map.nodes(),
                List.of(new ArgumentMap.Edge(
                        map.nodes().getFirst().id(), "elsewhere#u1", org.elenchus.argument.Relation.UnitKind.ATTACKS)));

        assertThat(picture(dangling).wires()).isEmpty();
    }

    private static List<Box> boxes(MapPicture picture) {
        List<Box> boxes = new ArrayList<>();
        picture.cards().forEach(c -> boxes.add(c.box()));
        return boxes;
    }
}
