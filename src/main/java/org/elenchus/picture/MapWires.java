package org.elenchus.picture;

import static org.elenchus.picture.Outlines.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elenchus.argument.Relation;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.MapPicture.Point;
import org.elenchus.picture.MapPicture.Wire;

/** Relations as SVG paths: right-angled lines with rounded corners, told apart by dashes and heads as well as by colour. */
final class MapWires {
    private static final double ROUND = 6;

    private MapWires() {}

    /** The heads of the lines, to be put into the picture's definitions. */
    static String markers() {
        return marker(Relation.UnitKind.ATTACKS, "M0 0L9 4.5L0 9ZM10 0V9")
                + marker(Relation.UnitKind.SUPPORTS, "M0 0L9 4.5L0 9Z")
                + marker(Relation.UnitKind.ELABORATES, "M1.5 4.5a3 3 0 1 0 6 0a3 3 0 1 0 -6 0");
    }

    private static String marker(Relation.UnitKind kind, String head) {
        String color = UnitStyle.of(kind).color();
        boolean open = kind == Relation.UnitKind.ELABORATES;
        return "<marker id=\"%s\" class=\"head %s\" viewBox=\"-1 -1 12 11\" refX=\"%s\" refY=\"4.5\" markerWidth=\"11\" markerHeight=\"10\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/></marker>"
                .formatted(
                        "head-" + kind.label(),
                        kind.label(),
                        open ? "8" : "9.5",
                        head,
                        open ? "#ffffff" : color,
                        color);
    }

    static String svg(Wire wire, Map<String, Integer> numbers, Words words) {
        Relation.UnitKind kind = wire.edge().kind();
        return "<g class=\"wire %s from-%s to-%s\"><title>%s</title>%s</g>"
                .formatted(
                        kind.label(),
                        numbers.get(wire.edge().from()),
                        numbers.get(wire.edge().to()),
                        words.relation(kind),
                        stroke(kind, rounded(wire.points())));
    }

    static String stroke(Relation.UnitKind kind, String path) {
        UnitStyle.Line line = UnitStyle.of(kind);
        String dashes = line.dashes().isEmpty() ? "" : " stroke-dasharray=\"" + line.dashes() + "\"";
        return "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.75\" stroke-linecap=\"%s\"%s marker-end=\"url(#head-%s)\"/>"
                .formatted(
                        path,
                        line.color(),
                        kind == Relation.UnitKind.ELABORATES ? "round" : "butt",
                        dashes,
                        kind.label().toLowerCase(Locale.ROOT));
    }

    /** A path through the points whose corners are arcs. */
    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M" + at(points.getFirst()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            path.append('L')
                    .append(at(towards(corner, points.get(i - 1))))
                    .append('Q')
                    .append(at(corner))
                    .append(' ')
                    .append(at(towards(corner, points.get(i + 1))));
        }
        return path.append('L').append(at(points.getLast())).toString();
    }

    /** A point near the corner on the way to the other, never past the middle. */
    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(ROUND / length, 0.5);
        return new Point(corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }
}
