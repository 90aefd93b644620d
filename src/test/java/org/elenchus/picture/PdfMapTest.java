package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.ArgumentMap.Node;
import org.junit.jupiter.api.Test;

class PdfMapTest {
    private static final ArgumentMap LINKED = new ArgumentMap(
            MapSamples.SMALL.concept(),
            MapSamples.SMALL.title(),
            MapSamples.SMALL.nodes().stream()
                    .map(n -> new Node(
                            n.id(), n.unit(), n.documentId(), n.source(), "file:///papers/a.pdf#page=3", "10.1000/x"))
                    .toList(),
            MapSamples.SMALL.edges());

    private static PDDocument read(ArgumentMap map, MapOptions options) throws IOException {
        return Loader.loadPDF(MapFormatTest.bytes(MapFormat.PDF, map, options));
    }

    @Test
    void quotesCanBeSearchedInBothScripts() throws IOException {
        try (PDDocument pdf = read(MapSamples.SMALL, MapOptions.in("ru"))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text).contains("shared routines", "Критика").contains("тесные связи оборачиваются замкнутостью");
        }
    }

    @Test
    void theLettersItNeedsTravelWithIt() throws IOException {
        try (PDDocument pdf = read(MapSamples.SMALL, MapOptions.in("ru"))) {
            PDPage page = pdf.getPage(0);
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }

            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).extracting(PDFont::getName).allMatch(n -> n.matches("[A-Z]{6}\\+LiberationSans"));
        }
    }

    @Test
    void eachUnitLinksToItsSource() throws IOException {
        assertThat(links(MapOptions.in("en")))
                .hasSize(LINKED.nodes().size())
                .containsOnly("file:///papers/a.pdf#page=3");
        assertThat(links(MapOptions.in("en").withLinks(MapOptions.Links.DOI)))
                .containsOnly("https://doi.org/10.1000/x");
        assertThat(links(MapOptions.in("en").withLinks(MapOptions.Links.NONE))).isEmpty();
    }

    private static List<String> links(MapOptions options) throws IOException {
        try (PDDocument pdf = read(LINKED, options)) {
            List<String> links = new ArrayList<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
            }
            return links;
        }
    }

    @Test
    void itIsDatedOnlyWhereAskedTo() throws IOException {
        try (PDDocument pdf = read(MapSamples.SMALL, MapOptions.in("en").withDate(LocalDate.of(2026, 3, 31)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("March 31, 2026");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNotNull();
        }
        try (PDDocument pdf = read(MapSamples.SMALL, MapOptions.in("en"))) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void pixelsShowLettersWithoutAnyFontOfTheMachine() throws IOException {
        BufferedImage image = ImageIO.read(
                new ByteArrayInputStream(MapFormatTest.bytes(MapFormat.PNG, MapSamples.SMALL, MapOptions.in("ru"))));

        int dark = 0;
        for (int x = 0; x < image.getWidth() / 3; x++) {
            for (int y = 20; y < 100; y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
            }
        }
        assertThat(dark).as("ink of the title").isGreaterThan(1500);
    }

    @Test
    void lettersThatTheFontLacksAreShownAsBoxes() throws IOException {
        try (Typeface typeface = Typeface.open()) {
            assertThat(typeface.showable("Ёлка, naïve – «ß» €")).isEqualTo("Ёлка, naïve – «ß» €");
            assertThat(typeface.showable("漢\n😀\u0000")).isEqualTo("□ □ ");
            assertThat(typeface.width("□", new Canvas.Face(10, false, "#000000")))
                    .isPositive();
        }
    }
}
