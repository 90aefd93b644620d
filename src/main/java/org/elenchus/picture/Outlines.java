package org.elenchus.picture;

import org.elenchus.export.UnitStyle.Outline;
import org.elenchus.picture.MapPicture.Box;

/** The shapes of units' boxes as SVG elements, to be told apart without colour. */
final class Outlines {
    private Outlines() {}

    /** A box of the given shape; {@code border} is the colour of its line. */
    static String svg(Outline outline, Box box, String border) {
        String paint = "class=\"box\" fill=\"#ffffff\" stroke=\"" + border + "\" stroke-width=\"1.25\"";
        return switch (outline) {
            case ROUNDED -> rectangle(box, 6, paint);
            case PILL -> rectangle(box, 18, paint);
            case BAR ->
                rectangle(box, 0, paint)
                        + "<rect class=\"solid\" x=\"%s\" y=\"%s\" width=\"5\" height=\"%s\" fill=\"%s\"/>"
                                .formatted(number(box.x()), number(box.y()), number(box.height()), border);
            case DOUBLE ->
                rectangle(box, 3, paint)
                        + rectangle(
                                new Box(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6),
                                1,
                                "class=\"inner\" fill=\"none\" stroke=\"" + border + "\" stroke-width=\"0.75\"");
            case CUT_CORNERS -> path(cutCorners(box, 10), paint);
            case FOLDED ->
                path(folded(box, 16), paint)
                        + path(
                                fold(box, 16),
                                "class=\"fold\" fill=\"none\" stroke=\"" + border + "\" stroke-width=\"1\"");
        };
    }

    private static String rectangle(Box box, double radius, String paint) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>"
                .formatted(
                        number(box.x()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        number(radius),
                        paint);
    }

    private static String path(String path, String paint) {
        return "<path d=\"" + path + "\" " + paint + "/>";
    }

    private static String cutCorners(Box b, double cut) {
        return "M" + at(b.x() + cut, b.y()) + "H" + number(b.right() - cut) + "L" + at(b.right(), b.y() + cut) + "V"
                + number(b.bottom() - cut) + "L" + at(b.right() - cut, b.bottom()) + "H" + number(b.x() + cut) + "L"
                + at(b.x(), b.bottom() - cut) + "V" + number(b.y() + cut) + "Z";
    }

    private static String folded(Box b, double fold) {
        return "M" + at(b.x(), b.y()) + "H" + number(b.right()) + "V" + number(b.bottom() - fold) + "L"
                + at(b.right() - fold, b.bottom()) + "H" + number(b.x()) + "Z";
    }

    private static String fold(Box b, double fold) {
        return "M" + at(b.right(), b.bottom() - fold) + "H" + number(b.right() - fold) + "V" + number(b.bottom());
    }

    private static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A coordinate with at most one decimal, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
