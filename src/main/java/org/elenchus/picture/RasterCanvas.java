package org.elenchus.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Draws with pixels. Letters are drawn as outlines, so that no font of the machine is asked for. */
final class RasterCanvas implements Canvas {
    private final Graphics2D graphics;
    private final Typeface typeface;

    RasterCanvas(Graphics2D graphics, Typeface typeface) {
        this.graphics = graphics;
        this.typeface = typeface;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void begin(Group group) {
        // pixels know no groups
    }

    @Override
    public void end() {
        // pixels know no groups
    }

    @Override
    public void shape(String kind, Shape shape, Paint paint) {
        if (!paint.fill().isEmpty()) {
            graphics.setColor(Color.decode(paint.fill()));
            graphics.fill(shape);
        }
        if (!paint.stroke().isEmpty()) {
            graphics.setColor(Color.decode(paint.stroke()));
            graphics.setStroke(stroke(paint));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Paint paint) {
        int cap = paint.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = paint.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        if (paint.dashes().isEmpty()) {
            return new BasicStroke((float) paint.width(), cap, join);
        }
        float[] dashes = new float[paint.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = paint.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) paint.width(), cap, join, 10, dashes, 0);
    }

    @Override
    public void text(String kind, double x, double y, double step, Face face, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(x, y + i * step, face, lines.get(i));
        }
    }

    @Override
    public void centred(String kind, double middle, double y, Face face, String line) {
        try {
            line(middle - typeface.width(line, face) / 2, y, face, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(double x, double y, Face face, String text) {
        try {
            Shape outline = typeface.outline(text, x, y, face);
            graphics.setColor(Color.decode(face.color()));
            graphics.fill(outline);
            if (face.bold()) {
                graphics.setStroke(new BasicStroke((float) (face.size() * Typeface.BOLDER)));
                graphics.draw(outline);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
