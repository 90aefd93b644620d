package org.elenchus.export;

import java.util.Locale;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;

/**
 * How a type of unit looks wherever it is drawn: a hue of the palette of Okabe and Ito, which readers with any colour vision can
 * tell apart, and an outline and a sign, which survive a grey print.
 *
 * @param accent colour of borders, signs and headings, dark enough for text on white
 * @param tint of the row behind the boxes
 * @param outline shape of the box
 * @param sign strokes of a 16 × 16 icon, as an SVG path
 */
public record UnitStyle(String accent, String tint, Outline outline, String sign) {

    /** The shape of a unit's box. */
    public enum Outline {
        CUT_CORNERS,
        BAR,
        DOUBLE,
        PILL,
        FOLDED,
        ROUNDED
    }

    /** The class that a type has in pictures and pages. */
    public static String css(UnitType type) {
        return type.label().toLowerCase(Locale.ROOT);
    }

    public static UnitStyle of(UnitType type) {
        return switch (type) {
            case CRITICISM -> new UnitStyle("#8f2f00", "#fbeee6", Outline.CUT_CORNERS, "M4 4 12 12M12 4 4 12");
            case CRITERION -> new UnitStyle("#00619a", "#e8f1f7", Outline.BAR, "M3 8.5 6.5 12 13 4.5");
            case DEFINITION -> new UnitStyle("#906500", "#fcf4e0", Outline.DOUBLE, "M3 6H13M3 10H13");
            case MERIT -> new UnitStyle("#00684d", "#e6f4ef", Outline.PILL, "M8 3V13M3 8H13");
            case EXAMPLE -> new UnitStyle("#96487a", "#f8eef4", Outline.FOLDED, "M8 3 13 8 8 13 3 8Z");
            case CLAIM ->
                new UnitStyle(
                        "#3f4954",
                        "#f1f3f5",
                        Outline.ROUNDED,
                        "M8 4.5C9.93 4.5 11.5 6.07 11.5 8C11.5 9.93 9.93 11.5 8 11.5C6.07 11.5 4.5 9.93 4.5 8C4.5 6.07"
                                + " 6.07 4.5 8 4.5Z");
        };
    }

    /** @param dashes of the line, as SVG has them; empty for a whole line */
    public record Line(String color, String dashes) {}

    public static Line of(Relation.UnitKind kind) {
        return switch (kind) {
            case ATTACKS -> new Line("#b34700", "7 4");
            case SUPPORTS -> new Line("#007355", "");
            case ELABORATES -> new Line("#6b7580", "1.5 4");
        };
    }
}
