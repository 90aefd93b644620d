package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.UnitType;
import org.elenchus.export.Samples;
import org.elenchus.export.Words;
import org.elenchus.picture.MapPicture.Box;

class PicturePropertyTest {

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("=+-@\t\r\n\"',;&<>[]{}#*_/\\\u0000\u0085\u2028 aЯ")
                .ofMaxLength(40);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(40));
    }

    @Property(tries = 60)
    void anyQuoteGivesAWellFormedPictureAndPage(@ForAll("texts") String quote) {
        ArgumentMap map = new ArgumentMap(
                Samples.LEARNING_REGION,
                quote,
                List.of(new ArgumentMap.Node("d#u1", Samples.unit("u1", UnitType.CRITICISM, quote), quote, quote)),
                List.of());

        MapFormatTest.xml(MapFormatTest.written(MapFormat.SVG, map, "ru"));
        MapFormatTest.xml(HtmlMapTest.markup(map, "ru"));
    }

    @Property(tries = 15)
    void noBoxesOverlapAndNoLineRunsThroughOne(
            @ForAll @IntRange(max = 500) int nodes, @ForAll @IntRange(max = 120) int edges, @ForAll long seed) {
        ArgumentMap map = MapSamples.generated(nodes, nodes == 0 ? 0 : edges, seed);

        MapPicture picture = MapLayout.of(MapPlan.of(map, 500), Words.of("ru"), 5);

        List<Box> boxes = picture.cards().stream().map(MapPicture.Card::box).toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::overlaps);
            assertThat(boxes.get(i).x()).isGreaterThanOrEqualTo(MapLayout.NAME_ROOM);
            assertThat(boxes.get(i).right()).isLessThanOrEqualTo(picture.width());
        }
        for (MapPicture.Wire wire : picture.wires()) {
            for (int i = 1; i < wire.points().size(); i++) {
                Box stroke = MapLayoutTest.stroke(
                        wire.points().get(i - 1), wire.points().get(i));
                assertThat(boxes).as("%s", wire).noneMatch(stroke::overlaps);
            }
        }
    }

    @Property(tries = 60)
    void everyGroupIsSeenAndEveryUnitCounted(
            @ForAll @IntRange(min = 1, max = 400) int nodes,
            @ForAll @IntRange(min = 1, max = 80) int limit,
            @ForAll long seed) {
        ArgumentMap map = MapSamples.generated(nodes, nodes / 3, seed);

        MapPlan plan = MapPlan.of(map, limit);

        List<MapPlan.Group> groups =
                plan.bands().stream().flatMap(b -> b.groups().stream()).toList();
        assertThat(groups).allMatch(g -> !g.shown().isEmpty());
        assertThat(groups.stream().mapToInt(g -> g.shown().size() + g.hidden()).sum())
                .isEqualTo(nodes);
        assertThat(groups.stream().map(MapPlan.Group::name)).doesNotHaveDuplicates();
        assertThat(plan.shown()).isLessThanOrEqualTo(limit + groups.size());
    }
}
