package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.elenchus.Golden;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlMapTest {

    private static Document page(ArgumentMap map, String language) {
        return Jsoup.parse(MapFormatTest.written(MapFormat.HTML, map, language));
    }

    /** The page without its style and script, which are files of their own. */
    static String markup(ArgumentMap map, String language) {
        return MapFormatTest.written(MapFormat.HTML, map, language)
                .replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("sha256-[^']*", "sha256-…");
    }

    @Test
    void pagesReadAsTheyDid() {
        Golden.check("map/small.ru.html", markup(MapSamples.SMALL, "ru"));
        Golden.check("map/small.en.html", markup(MapSamples.SMALL, "en"));
    }

    @Test
    void theMarkupIsWellFormedEvenForHostileQuotes() {
        MapFormatTest.xml(markup(MapSamples.SMALL, "en"));
        MapFormatTest.xml(markup(MapSamples.HOSTILE, "ru"));
        MapFormatTest.xml(markup(MapSamples.generated(0, 0), "ru"));
    }

    @Test
    void everyUnitIsInTheListWordForWord() {
        ArgumentMap map = MapSamples.generated(200, 90);

        Document page = page(map, "en");

        assertThat(page.select("#list article blockquote").eachText())
                .containsExactlyInAnyOrderElementsOf(MapFormatTest.quotes(map));
    }

    @Test
    void aUnitSaysWhoseItIsAndWhereItStands() {
        Element unit = page(MapSamples.SMALL, "ru").selectFirst("article#unit-8");

        assertThat(unit).isNotNull();
        assertThat(unit.select(".source").first().text()).isEqualTo("критики · Лисина 2011, с. 118");
        assertThat(unit.select("dd").eachText())
                .containsExactly("доказательства", "Понятие и его границы", "Русский", "0.950", "ru.criticism.cue");
    }

    @Test
    void relationsAreToldAtBothEnds() {
        Document page = page(MapSamples.SMALL, "en");

        assertThat(page.select("#unit-10 .relations li").eachText())
                .singleElement()
                .asString()
                .startsWith("attacks: Обучающийся регион");
        assertThat(page.select("#unit-1 .relations li").eachText().getFirst()).startsWith("attacked by: неясно");
    }

    @Test
    void linksLeadSomewhere() {
        Document page = page(MapSamples.generated(300, 200), "en");

        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("#");
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.attr("href"))
                    .isNotNull();
        });
    }

    @Test
    void whatIsFoldedOnThePictureLeadsToItsGroupInTheList() {
        Document page = page(MapSamples.generated(900, 0), "en");

        assertThat(page.select(".window a.more")).hasSizeGreaterThan(9).allSatisfy(more -> {
            Element group = page.getElementById(more.attr("href").substring(1));
            assertThat(group).isNotNull();
            assertThat(group.closest("#list")).isNotNull();
        });
    }

    @Test
    void aUnitLinksToItsSource() {
        ArgumentMap map = new ArgumentMap(
                MapSamples.SMALL.concept(),
                "Linked",
                MapSamples.SMALL.nodes().stream()
                        .map(n -> new ArgumentMap.Node(
                                n.id(), n.unit(), n.documentId(), n.source(), "file:///a%20b.pdf#page=2", ""))
                        .toList(),
                List.of());

        assertThat(page(map, "en").select("#unit-3 .source a[href]").eachAttr("href"))
                .startsWith("file:///a%20b.pdf#page=2");
    }

    @Test
    void idsAreUnique() {
        assertThat(page(MapSamples.generated(100, 60), "en").select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void quotesNeverBecomeMarkup() {
        Document page = page(MapSamples.HOSTILE, "en");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, base")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getValue().startsWith("javascript:")));
        assertThat(page.select("#list blockquote").eachText()).contains("</script><img src=x onerror=\"alert(1)\">");
        assertThat(page.title()).isEqualTo(MapSamples.HOSTILE.title());
    }

    @Test
    void onlyThePagesOwnScriptAndStyleMayRun() throws Exception {
        Document page = page(MapSamples.SMALL, "en");

        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("script-src '" + digest(page.select("script").first().data()) + "'")
                .contains("style-src '" + digest(page.select("style").first().data()) + "'")
                .doesNotContain("unsafe");
    }

    private static String digest(String text) throws Exception {
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(sum);
    }

    @Test
    void aPageNeedsNoNetwork() {
        String page = MapFormatTest.written(MapFormat.HTML, MapSamples.SMALL, "en");

        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "@import", "url(//");
        assertThat(Jsoup.parse(page).select("[src]")).isEmpty();
    }

    @Test
    void thePageColoursTypesAndRelationsAsThePictureDoes() {
        String style = page(MapSamples.SMALL, "en").select("style").first().data();

        for (UnitType type : UnitType.values()) {
            UnitStyle look = UnitStyle.of(type);
            assertThat(style)
                    .contains(".%s { --accent: %s; --tint: %s; }"
                            .formatted(UnitStyle.css(type), look.accent(), look.tint()));
        }
        for (Relation.UnitKind kind : Relation.UnitKind.values()) {
            assertThat(style)
                    .contains(".%s { --accent: %s; }"
                            .formatted(kind.label(), UnitStyle.of(kind).color()));
        }
    }

    @Test
    void filtersOfferOnlyWhatThereIs() {
        Document page = page(MapSamples.SMALL, "ru");

        assertThat(page.select("select[name=language] option").eachText())
                .containsExactly("Все языки", "Английский", "Русский");
        assertThat(page.select("select[name=topic] option").eachAttr("value"))
                .contains("", "evidence", "adverse-effect");
        assertThat(page.select("select[name=holder] option").eachAttr("value"))
                .contains("", "author", "critics", "R. Adler");
        assertThat(page.select("select[name=paper] option").eachAttr("value"))
                .containsExactlyInAnyOrder("", "d-adler", "d-berg", "d-holm", "d-lisina");
        assertThat(page.select(".filters .type")).hasSize(6);
        assertThat(page(MapSamples.generated(1, 0), "ru").select("select")).isEmpty();
    }
}
