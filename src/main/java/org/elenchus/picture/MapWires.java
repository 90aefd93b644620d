package org.elenchus.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.elenchus.argument.Relation;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.Canvas.Group;
import org.elenchus.picture.Canvas.Paint;
import org.elenchus.picture.MapPicture.Point;
import org.elenchus.picture.MapPicture.Wire;

/** Relations as right-angled lines with rounded corners, told apart by dashes and heads as well as by colour. */
final class MapWires {
    private static final double ROUND = 6;
    private static final double WIDTH = 1.75;
    private static final double HEAD = 9;

    private MapWires() {}

    /** @param numbers of the units, by node ids */
    static void draw(Canvas canvas, Wire wire, Map<String, Integer> numbers, Words words) {
        Relation.UnitKind kind = wire.edge().kind();
        String ends = " from-%s to-%s"
                .formatted(
                        numbers.get(wire.edge().from()), numbers.get(wire.edge().to()));
        canvas.begin(new Group("wire " + kind.label() + ends, "", words.relation(kind), "", Group.NOWHERE));
        draw(canvas, kind, wire.points());
        canvas.end();
    }

    /** A line of the kind with its head at the last point. */
    static void draw(Canvas canvas, Relation.UnitKind kind, List<Point> points) {
        UnitStyle.Line look = UnitStyle.of(kind);
        Paint paint = Paint.lined(look.color(), WIDTH).dashed(dashes(look.dashes()));
        List<Point> shaft = new ArrayList<>(points);
        Point tip = shaft.removeLast();
        Point before = shaft.getLast();
        double length = Math.max(0.01, Math.hypot(tip.x() - before.x(), tip.y() - before.y()));
        double back = Math.min(HEAD, length * 0.9) / length;
        shaft.add(new Point(tip.x() + (before.x() - tip.x()) * back, tip.y() + (before.y() - tip.y()) * back));
        canvas.shape("line", rounded(shaft), kind == Relation.UnitKind.ELABORATES ? paint.rounded() : paint);
        AffineTransform place = AffineTransform.getTranslateInstance(tip.x(), tip.y());
        place.rotate(tip.x() - before.x(), tip.y() - before.y());
        head(canvas, kind, look.color(), place);
    }

    /** A head whose tip is at 0 0 and which looks to the right, put into its place. */
    private static void head(Canvas canvas, Relation.UnitKind kind, String color, AffineTransform place) {
        switch (kind) {
            case SUPPORTS -> canvas.shape("head", triangle(0, place), Paint.bordered(color, color, 1));
            case ATTACKS -> {
                canvas.shape("head", triangle(-2.5, place), Paint.bordered(color, color, 1));
                Path2D bar = new Path2D.Double();
                bar.moveTo(-1, -5.5);
                bar.lineTo(-1, 5.5);
                canvas.shape("line", place.createTransformedShape(bar), Paint.lined(color, 2));
            }
            case ELABORATES -> {
                Shape ring = new Ellipse2D.Double(-7, -3.5, 7, 7);
                canvas.shape("head open", place.createTransformedShape(ring), Paint.bordered("#ffffff", color, 1.5));
            }
        }
    }

    private static Shape triangle(double tip, AffineTransform place) {
        Path2D path = new Path2D.Double();
        path.moveTo(tip, 0);
        path.lineTo(tip - HEAD + 1, -4.2);
        path.lineTo(tip - HEAD + 1, 4.2);
        path.closePath();
        return place.createTransformedShape(path);
    }

    private static List<Double> dashes(String text) {
        return text.isEmpty()
                ? List.of()
                : Pattern.compile(" ").splitAsStream(text).map(Double::valueOf).toList();
    }

    /** A path through the points whose corners are arcs. */
    private static Path2D rounded(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point in = towards(corner, points.get(i - 1));
            Point out = towards(corner, points.get(i + 1));
            path.lineTo(in.x(), in.y());
            path.quadTo(corner.x(), corner.y(), out.x(), out.y());
        }
        path.lineTo(points.getLast().x(), points.getLast().y());
        return path;
    }

    /** A point near the corner on the way to the other, never past the middle. */
    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(ROUND / length, 0.5);
        return new Point(corner.x() + (other.x() - corner.x()) * part, corner.y() + (other.y() - corner.y()) * part);
    }
}
