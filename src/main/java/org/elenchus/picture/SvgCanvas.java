package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;
import static org.elenchus.picture.Outlines.number;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** SVG elements. Every look is an attribute, because office programs ignore style sheets in pictures; classes are for pages. */
final class SvgCanvas implements Canvas {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** What was drawn, without the root element. */
    String elements() {
        return out.toString();
    }

    @Override
    public void begin(Group group) {
        String element = group.link().isEmpty() ? "g" : "a";
        out.append('<').append(element);
        if (!group.link().isEmpty()) {
            out.append(" href=\"").append(escape(group.link())).append('"');
        }
        if (!group.id().isEmpty()) {
            out.append(" id=\"").append(escape(group.id())).append('"');
        }
        out.append(" class=\"").append(escape(group.kind())).append("\">");
        if (!group.tooltip().isEmpty()) {
            out.append("<title>").append(escape(group.tooltip())).append("</title>");
        }
        out.append('\n');
        open.push(element);
    }

    @Override
    public void end() {
        out.append("</").append(open.pop()).append(">\n");
    }

    @Override
    public void shape(String kind, Shape shape, Paint paint) {
        String look = " class=\"" + kind + "\"" + attributes(paint) + "/>\n";
        switch (shape) {
            case Ellipse2D round ->
                out.append("<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\""
                                .formatted(
                                        number(round.getCenterX()),
                                        number(round.getCenterY()),
                                        number(round.getWidth() / 2),
                                        number(round.getHeight() / 2)))
                        .append(look);
            case RoundRectangle2D box ->
                out.append(rectangle(box, " rx=\"" + number(box.getArcWidth() / 2) + "\""))
                        .append(look);
            case Rectangle2D box -> out.append(rectangle(box, "")).append(look);
            default -> out.append("<path d=\"" + path(shape) + "\"").append(look);
        }
    }

    private static String rectangle(RectangularShape box, String corners) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s"
                .formatted(
                        number(box.getX()),
                        number(box.getY()),
                        number(box.getWidth()),
                        number(box.getHeight()),
                        corners);
    }

    private static String attributes(Paint paint) {
        StringBuilder text = new StringBuilder(" fill=\"" + (paint.fill().isEmpty() ? "none" : paint.fill()) + "\"");
        if (!paint.stroke().isEmpty()) {
            text.append(" stroke=\"%s\" stroke-width=\"%s\"".formatted(paint.stroke(), fine(paint.width())));
            if (!paint.dashes().isEmpty()) {
                text.append(" stroke-dasharray=\"")
                        .append(paint.dashes().stream().map(Outlines::number).collect(Collectors.joining(" ")))
                        .append('"');
            }
            if (paint.round()) {
                text.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            }
        }
        return text.toString();
    }

    private static String fine(double width) {
        return Double.toString(Math.round(width * 100) / 100.0).replaceAll("\\.0$", "");
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int points = switch (i.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', 1);
                case PathIterator.SEG_LINETO -> step(path, 'L', 1);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', 2);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', 3);
                default -> step(path, 'Z', 0);
            };
            for (int p = 0; p < 2 * points; p++) {
                path.append(p == 0 ? "" : " ").append(number(at[p]));
            }
        }
        return path.toString();
    }

    private static int step(StringBuilder path, char letter, int points) {
        path.append(letter);
        return points;
    }

    @Override
    public void text(String kind, double x, double y, double step, Face face, List<String> lines) {
        out.append("<text class=\"").append(kind).append('"').append(attributes(face));
        if (lines.size() == 1) {
            out.append(" x=\"%s\" y=\"%s\">%s".formatted(number(x), number(y), escape(lines.getFirst())));
        } else {
            out.append('>');
            for (int i = 0; i < lines.size(); i++) {
                out.append("<tspan x=\"%s\" y=\"%s\">%s</tspan>"
                        .formatted(number(x), number(y + i * step), escape(lines.get(i))));
            }
        }
        out.append("</text>\n");
    }

    @Override
    public void centred(String kind, double middle, double y, Face face, String line) {
        out.append("<text class=\"").append(kind).append('"').append(attributes(face));
        out.append(" x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>\n"
                .formatted(number(middle), number(y), escape(line)));
    }

    private static String attributes(Face face) {
        return " font-size=\"%s\"%s fill=\"%s\""
                .formatted(number(face.size()), face.bold() ? " font-weight=\"600\"" : "", face.color());
    }
}
