package org.elenchus.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.elenchus.argument.Relation;
import org.elenchus.argument.UnitType;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.Canvas.Face;
import org.elenchus.picture.Canvas.Group;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Point;

/** What the shapes and lines of a picture mean: only those that occur in it, in as many rows as they need. */
final class MapLegend {
    private static final double SAMPLE = 34;
    private static final double STEP = 26;
    private static final double SIZE = 13;

    private final List<Entry> entries = new ArrayList<>();
    private final Words words;
    private final double width;

    private interface Sample {
        /** Draws a sample that is {@value #SAMPLE} wide, with its left middle at the point. */
        void draw(Canvas canvas, double x, double y);
    }

    /** @param kind class of the type or relation, by which a page colours the sample */
    private record Entry(String kind, Sample sample, String name) {}

    MapLegend(List<MapPicture> pictures, Words words, double width) {
        this.words = words;
        this.width = width;
        UnitType.READING_ORDER.stream()
                .filter(type -> pictures.stream()
                        .anyMatch(p -> p.lanes().stream().anyMatch(l -> l.band().type() == type)))
                .forEach(this::type);
        Arrays.stream(Relation.UnitKind.values())
                .filter(kind -> pictures.stream()
                        .anyMatch(p -> p.wires().stream().anyMatch(w -> w.edge().kind() == kind)))
                .forEach(this::relation);
    }

    private void type(UnitType type) {
        UnitStyle style = UnitStyle.of(type);
        Sample sample = (canvas, x, y) -> {
            Outlines.draw(canvas, style.outline(), new Box(x + 1, y - 11, 28, 22), style.accent());
            canvas.shape("sign", Sign.at(x + 7, y - 8, style.sign()), MapDrawing.stroke(style.accent()));
        };
        entries.add(new Entry(UnitStyle.css(type), sample, words.type(type)));
    }

    private void relation(Relation.UnitKind kind) {
        Sample sample = (canvas, x, y) -> MapWires.draw(canvas, kind, List.of(new Point(x, y), new Point(x + 30, y)));
        entries.add(new Entry(kind.label(), sample, words.relation(kind)));
    }

    double height() {
        return entries.isEmpty() ? 0 : (rows().size() + 1) * STEP;
    }

    void draw(Canvas canvas, double left, double top) {
        if (entries.isEmpty()) {
            return;
        }
        canvas.begin(new Group("legend"));
        canvas.text("plain", left, top + 4, 0, new Face(SIZE, true, MapDrawing.GREY), List.of(words.get("legend")));
        double y = top + STEP;
        for (List<Entry> row : rows()) {
            double x = left;
            for (Entry entry : row) {
                canvas.begin(new Group("sample " + entry.kind()));
                entry.sample().draw(canvas, x, y);
                Face face = new Face(SIZE, false, MapDrawing.INK);
                canvas.text("quote", x + SAMPLE + 4, y + 4.5, 0, face, List.of(entry.name()));
                canvas.end();
                x += widthOf(entry);
            }
            y += STEP;
        }
        canvas.end();
    }

    private List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        double used = 0;
        for (Entry entry : entries) {
            if (used + widthOf(entry) > width && used > 0) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(entry);
            used += widthOf(entry);
        }
        return rows;
    }

    private static double widthOf(Entry entry) {
        return SAMPLE + 4 + TextMeasure.width(entry.name(), SIZE) + 26;
    }
}
