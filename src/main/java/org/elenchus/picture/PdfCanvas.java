package org.elenchus.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws on a PDF page: lines stay lines at any size, and text can be searched and copied. */
final class PdfCanvas implements Canvas {
    private final PDPageContentStream page;
    private final PDFont font;
    private final Typeface typeface;
    private final Deque<Group> open = new ArrayDeque<>();
    private final List<Group> links = new ArrayList<>();

    PdfCanvas(PDPageContentStream page, PDFont font, Typeface typeface) {
        this.page = page;
        this.font = font;
        this.typeface = typeface;
    }

    /** Groups that lead somewhere. */
    List<Group> links() {
        return List.copyOf(links);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(Group group) {
        open.push(group);
        if (!group.link().isEmpty()) {
            links.add(group);
        }
    }

    @Override
    public void end() {
        open.pop();
    }

    @Override
    public void shape(String kind, Shape shape, Paint paint) {
        draw(() -> {
            if (!paint.fill().isEmpty()) {
                page.setNonStrokingColor(Color.decode(paint.fill()));
            }
            if (!paint.stroke().isEmpty()) {
                page.setStrokingColor(Color.decode(paint.stroke()));
                page.setLineWidth((float) paint.width());
                page.setLineCapStyle(paint.round() ? 1 : 0);
                page.setLineJoinStyle(paint.round() ? 1 : 0);
                page.setLineDashPattern(dashes(paint), 0);
            }
            path(shape);
            if (paint.stroke().isEmpty()) {
                page.fill();
            } else if (paint.fill().isEmpty()) {
                page.stroke();
            } else {
                page.fillAndStroke();
            }
        });
    }

    private static float[] dashes(Paint paint) {
        float[] dashes = new float[paint.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = paint.dashes().get(i).floatValue();
        }
        return dashes;
    }

    private void path(Shape shape) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo(p[0], p[1]);
                    x = p[0];
                    y = p[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    // PDF knows cubic curves only
                    page.curveTo(
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                    x = p[2];
                    y = p[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    x = p[4];
                    y = p[5];
                }
                default -> page.closePath();
            }
        }
    }

    @Override
    public void text(String kind, double x, double y, double step, Face face, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double baseline = y + i * step;
            draw(() -> line(x, baseline, face, line));
        }
    }

    @Override
    public void centred(String kind, double middle, double y, Face face, String line) {
        draw(() -> line(middle - typeface.width(line, face) / 2, y, face, line));
    }

    private void line(double x, double y, Face face, String text) throws IOException {
        page.beginText();
        page.setFont(font, (float) face.size());
        page.setNonStrokingColor(Color.decode(face.color()));
        if (face.bold()) {
            page.setStrokingColor(Color.decode(face.color()));
            page.setLineWidth((float) (face.size() * Typeface.BOLDER));
            page.setLineDashPattern(new float[0], 0);
            page.setRenderingMode(RenderingMode.FILL_STROKE);
            page.setCharacterSpacing((float) (face.size() * Typeface.SPREAD));
        } else {
            page.setRenderingMode(RenderingMode.FILL);
            page.setCharacterSpacing(0);
        }
        // y grows downwards on this page: letters are turned back
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        page.showText(typeface.showable(text));
        page.endText();
    }
}
