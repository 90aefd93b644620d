package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Atlas;
import org.elenchus.argument.Relation;
import org.elenchus.argument.Relation.ConceptKind;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.concept.Label;
import org.elenchus.export.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtlasDrawingTest {
    private static final Concept DISTRICT = new Concept(
            new ConceptId("industrial-district"),
            List.of(new Label("en", "industrial district", true)),
            List.of(),
            List.of(),
            List.of(),
            false);
    private static final ArgumentMap OTHER = new ArgumentMap(
            DISTRICT,
            "",
            MapSamples.generated(200, 30).nodes(),
            MapSamples.generated(200, 30).edges());
    private static final Atlas ATLAS = new Atlas(
            List.of(MapSamples.SMALL, OTHER),
            List.of(new Relation.OfConcepts(Samples.REGION, DISTRICT.id(), ConceptKind.DERIVES_FROM)));

    private static String svg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapFormat.SVG.write(ATLAS, MapOptions.in("en"), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void conceptsStandBelowEachOtherWithWhatLinksThem() throws IOException {
        String svg = svg();

        assertThat(svg).contains("Learning region, industrial district: argument map", ">derives from<");
        assertThat(svg.split(">industrial district<", -1))
                .as("in the link and above its lanes")
                .hasSize(3);
        assertThat(svg.split(">Legend<", -1)).hasSize(2);
    }

    @Test
    void unitsHaveIdsOfTheirOwn() throws IOException {
        NodeList groups = MapFormatTest.xml(svg()).getElementsByTagName("g");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            String id = ((Element) groups.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }

        assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void formatsThatHoldOneConceptRefuseSeveral(MapFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (format.holdsSeveral()) {
            format.write(ATLAS, MapOptions.in("ru"), out);
            assertThat(out.size()).isGreaterThan(1000);
        } else {
            assertThatThrownBy(() -> format.write(ATLAS, MapOptions.in("ru"), out))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
