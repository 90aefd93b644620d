package org.elenchus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.elenchus.argument.Relation.UnitKind;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours that can be read (WCAG 2.2, 1.4.3) and told apart with any colour vision (Machado, Oliveira and Fernandes 2009). */
class LookTest {
    private static final double READABLE = 4.5;
    /** Distance in CIELAB from which colours that lie side by side are told apart at a glance. */
    private static final double APART = 10;

    /** What is left of linear red, green and blue for those who lack one kind of cone. */
    private enum Vision {
        ALL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        NO_RED(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        NO_GREEN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        NO_BLUE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Vision(double... matrix) {
            this.matrix = matrix;
        }

        double[] lab(String color) {
            double[] rgb = linear(color);
            double[] seen = new double[3];
            for (int i = 0; i < 9; i++) {
                seen[i / 3] += matrix[i] * rgb[i % 3];
            }
            double x = curve((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
            double y = curve(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
            double z = curve((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
            return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
        }

        private static double curve(double t) {
            return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
        }
    }

    private static double[] linear(String color) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double v = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            rgb[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    @ParameterizedTest
    @EnumSource
    void namesOfTypesAndNumbersAreReadableOnTheirGround(UnitType type) {
        UnitStyle style = UnitStyle.of(type);

        assertThat(contrast(style.accent(), "#ffffff")).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(style.accent(), style.tint())).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(MapDrawing.GREY, style.tint())).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(MapDrawing.GREY, "#ffffff")).isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(MapDrawing.INK, "#ffffff")).isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void typesAreToldApartByColourAlone(Vision vision) {
        List<double[]> colours = Arrays.stream(UnitType.values())
                .map(t -> vision.lab(UnitStyle.of(t).accent()))
                .toList();

        for (int i = 0; i < colours.size(); i++) {
            for (int j = i + 1; j < colours.size(); j++) {
                double[] a = colours.get(i);
                double[] b = colours.get(j);
                assertThat(Math.hypot(a[0] - b[0], Math.hypot(a[1] - b[1], a[2] - b[2])))
                        .as("%s and %s", UnitType.values()[i], UnitType.values()[j])
                        .isGreaterThan(APART);
            }
        }
    }

    @Test
    void relationsAreToldApartWithoutColour() {
        assertThat(Arrays.stream(UnitKind.values()).map(k -> UnitStyle.of(k).dashes()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(UnitKind.values()).map(k -> UnitStyle.of(k).color()))
                .allSatisfy(c -> assertThat(contrast(c, "#ffffff")).isGreaterThanOrEqualTo(3));
    }

    @Test
    void aDarkPageIsReadableToo() {
        String css = HtmlMap.resource("map.css");
        String dark = css.substring(css.indexOf("prefers-color-scheme: dark"), css.indexOf("* { box-sizing"));
        Matcher type = Pattern.compile("\\.\\w+ \\{ --accent: (#\\w{6}); --tint: (#\\w{6}); \\}")
                .matcher(dark);
        int types = 0;
        while (type.find()) {
            types++;
            for (String ground : List.of(type.group(2), colour(dark, "card"), colour(dark, "paper"))) {
                assertThat(contrast(type.group(1), ground)).isGreaterThanOrEqualTo(READABLE);
                assertThat(contrast(colour(dark, "grey"), ground)).isGreaterThanOrEqualTo(READABLE);
                assertThat(contrast(colour(dark, "ink"), ground)).isGreaterThanOrEqualTo(READABLE);
            }
        }
        assertThat(types).isEqualTo(UnitType.values().length);
    }

    private static String colour(String css, String name) {
        Matcher colour = Pattern.compile("--" + name + ": (#\\w{6})").matcher(css);
        assertThat(colour.find()).as(name).isTrue();
        return colour.group(1);
    }
}
