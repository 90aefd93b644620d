package org.elenchus.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.elenchus.export.UnitStyle.Outline;
import org.elenchus.picture.Canvas.Paint;
import org.elenchus.picture.MapPicture.Box;

/** The shapes of units' boxes, to be told apart without colour. */
final class Outlines {
    private static final String WHITE = "#ffffff";
    private static final double LINE = 1.25;

    private Outlines() {}

    /** Draws a box of the given shape; {@code border} is the colour of its line. */
    static void draw(Canvas canvas, Outline outline, Box box, String border) {
        canvas.shape("box", shape(outline, box), Paint.bordered(WHITE, border, LINE));
        switch (outline) {
            case BAR ->
                canvas.shape("solid", new Rectangle2D.Double(box.x(), box.y(), 5, box.height()), Paint.filled(border));
            case DOUBLE -> {
                Box inner = new Box(box.x() + 3, box.y() + 3, box.width() - 6, box.height() - 6);
                canvas.shape("inner", rounded(inner, 1), Paint.lined(border, 0.75));
            }
            case FOLDED -> canvas.shape("fold", fold(box, foldOf(box)), Paint.lined(border, 1));
            case ROUNDED, PILL, CUT_CORNERS -> {
                // the shape says it all
            }
        }
    }

    static Shape shape(Outline outline, Box box) {
        return switch (outline) {
            case ROUNDED -> rounded(box, 6);
            case PILL -> rounded(box, 18);
            case BAR -> new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            case DOUBLE -> rounded(box, 3);
            case CUT_CORNERS -> cutCorners(box, 10);
            case FOLDED -> folded(box, foldOf(box));
        };
    }

    static Shape rounded(Box box, double radius) {
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static Shape cutCorners(Box b, double cut) {
        return polygon(
                b.x() + cut,
                b.y(),
                b.right() - cut,
                b.y(),
                b.right(),
                b.y() + cut,
                b.right(),
                b.bottom() - cut,
                b.right() - cut,
                b.bottom(),
                b.x() + cut,
                b.bottom(),
                b.x(),
                b.bottom() - cut,
                b.x(),
                b.y() + cut);
    }

    /** The corner of a small sample must leave room for its sign. */
    private static double foldOf(Box box) {
        return Math.min(16, box.height() / 3);
    }

    private static Shape folded(Box b, double fold) {
        return polygon(
                b.x(),
                b.y(),
                b.right(),
                b.y(),
                b.right(),
                b.bottom() - fold,
                b.right() - fold,
                b.bottom(),
                b.x(),
                b.bottom());
    }

    private static Shape fold(Box b, double fold) {
        Path2D path = new Path2D.Double();
        path.moveTo(b.right(), b.bottom() - fold);
        path.lineTo(b.right() - fold, b.bottom() - fold);
        path.lineTo(b.right() - fold, b.bottom());
        return path;
    }

    private static Shape polygon(double... at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A coordinate with at most one decimal, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
