package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.elenchus.Golden;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.UnitType;
import org.elenchus.export.Samples;
import org.elenchus.export.UnitLines;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class MapFormatTest {

    static String written(MapFormat format, ArgumentMap map, String language) {
        return new String(bytes(format, map, MapOptions.in(language)), StandardCharsets.UTF_8);
    }

    static byte[] bytes(MapFormat format, ArgumentMap map, MapOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(map, options, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void picturesLookAsTheyDid() {
        Golden.check("map/small.ru.svg", written(MapFormat.SVG, MapSamples.SMALL, "ru"));
        Golden.check("map/small.en.svg", written(MapFormat.SVG, MapSamples.SMALL, "en"));
    }

    @Test
    void textsReadAsTheyDid() {
        Golden.check("map/small.dot", written(MapFormat.DOT, MapSamples.SMALL, "en"));
        Golden.check("map/small.argdown", written(MapFormat.ARGDOWN, MapSamples.SMALL, "ru"));
        Golden.check("map/small.json", written(MapFormat.JSON, MapSamples.SMALL, "ru"));
        Golden.check("map/hostile.argdown", written(MapFormat.ARGDOWN, MapSamples.HOSTILE, "en"));
        Golden.check("map/hostile.dot", written(MapFormat.DOT, MapSamples.HOSTILE, "en"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameMapGivesTheSameBytes(MapFormat format) {
        ArgumentMap map = MapSamples.generated(120, 80);

        byte[] first = bytes(format, map, MapOptions.in("ru"));
        assertThat(bytes(format, map, MapOptions.in("ru"))).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatTakesTheEmptyMapAndHostileQuotes(MapFormat format) {
        assertThat(bytes(format, MapSamples.generated(0, 0), MapOptions.in("en")))
                .isNotEmpty();
        byte[] hostile = bytes(format, MapSamples.HOSTILE, MapOptions.in("ru"));
        if (format.isText()) {
            assertThat(new String(hostile, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
                    .as("is UTF-8")
                    .isEqualTo(hostile);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesReadBackInAnyLocale(MapFormat format) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertThat(MapFormat.parse(format.label().toUpperCase(Locale.ROOT))).contains(format);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownLanguageFallsBackToEnglish() {
        assertThat(written(MapFormat.SVG, MapSamples.SMALL, "xx"))
                .isEqualTo(written(MapFormat.SVG, MapSamples.SMALL, "en"));
        assertThat(written(MapFormat.SVG, MapSamples.SMALL, "../../x")).contains("Definitions");
    }

    @Test
    void bothLanguagesKnowTheSameWords() {
        assertThat(Words.of("ru").keys()).isEqualTo(Words.of("en").keys());
    }

    @Test
    void everyTypeHasItsOwnShapeSignAndColour() {
        List<UnitStyle> styles =
                List.of(UnitType.values()).stream().map(UnitStyle::of).toList();

        assertThat(styles.stream().map(UnitStyle::outline)).doesNotHaveDuplicates();
        assertThat(styles.stream().map(UnitStyle::sign)).doesNotHaveDuplicates();
        assertThat(styles.stream().map(UnitStyle::accent)).doesNotHaveDuplicates();
    }

    @Test
    void aPictureIsWellFormedAndSaysWhatItIs() {
        Element svg = xml(written(MapFormat.SVG, MapSamples.SMALL, "ru")).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("map-title map-description");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(MapSamples.SMALL.title());
        assertThat(texts(svg, "title")).containsAll(quotes(MapSamples.SMALL));
    }

    @Test
    void quotesNeverBecomeMarkup() {
        Element svg = xml(written(MapFormat.SVG, MapSamples.HOSTILE, "en")).getDocumentElement();

        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("img").getLength()).isZero();
        assertThat(texts(svg, "title")).contains("</script><img src=x onerror=\"alert(1)\">");
    }

    @Test
    void aPictureNeedsNothingFromOutside() {
        assertThat(written(MapFormat.SVG, MapSamples.SMALL, "en").replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "@import", "<image", "<script", "<style");
    }

    @Test
    void jsonHoldsEveryUnitAndRelation() throws IOException {
        ArgumentMap map = MapSamples.generated(100, 50);

        JsonNode read = new ObjectMapper().readTree(written(MapFormat.JSON, map, "en"));

        assertThat(read.get("format").asText()).isEqualTo("elenchus-map");
        assertThat(read.at("/concept/id").asText()).isEqualTo("learning-region");
        assertThat(read.get("nodes")).hasSize(100);
        for (int i = 0; i < 100; i++) {
            ArgumentMap.Node node = map.nodes().get(i);
            assertThat(read.at("/nodes/" + i + "/id").asText()).isEqualTo(node.id());
            assertThat(read.at("/nodes/" + i + "/unit"))
                    .isEqualTo(new ObjectMapper()
                            .readTree(UnitLines.write(node.documentId(), node.unit(), Samples.SCHEME)));
        }
        assertThat(read.get("edges")).hasSize(map.edges().size());
        assertThat(read.at("/edges/0/kind").asText())
                .isEqualTo(map.edges().getFirst().kind().label());
    }

    static List<String> quotes(ArgumentMap map) {
        return map.nodes().stream().map(n -> n.unit().quote()).toList();
    }

    static List<String> texts(Element parent, String tag) {
        List<String> texts = new ArrayList<>();
        NodeList found = parent.getElementsByTagName(tag);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    public static Document xml(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }
}
