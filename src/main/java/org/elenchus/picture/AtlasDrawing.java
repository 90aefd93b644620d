package org.elenchus.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.Atlas;
import org.elenchus.argument.Relation;
import org.elenchus.concept.Concept;
import org.elenchus.concept.ConceptId;
import org.elenchus.export.Words;
import org.elenchus.picture.Canvas.Face;
import org.elenchus.picture.Canvas.Group;
import org.elenchus.picture.Canvas.Paint;

/** Maps of several concepts below each other, above them how papers link the concepts, below them one legend. */
final class AtlasDrawing implements Drawing {
    private static final double EDGE = 12;
    private static final double HEAD = 64;
    private static final double LINK = 44;
    private static final double BETWEEN = 26;

    private final Atlas atlas;
    private final MapOptions options;
    private final Words words;
    private final List<MapDrawing> parts = new ArrayList<>();
    private final MapLegend legend;
    private final double width;

    AtlasDrawing(Atlas atlas, int limit, MapOptions options, Words words) {
        this.atlas = atlas;
        this.options = options;
        this.words = words;
        double top = HEAD + LINK * atlas.links().size();
        int first = 1;
        for (ArgumentMap map : atlas.maps()) {
            MapPlan plan = MapPlan.of(map, Math.max(1, limit / atlas.maps().size()), options.expanded());
            MapDrawing part = new MapDrawing(plan, options, words, MapDrawing.Use.PART, top, first);
            parts.add(part);
            top += part.height() + BETWEEN;
            first += map.nodes().size();
        }
        this.width = parts.stream().mapToDouble(MapDrawing::width).max().orElseThrow();
        parts.forEach(part -> part.widen(width));
        this.legend = new MapLegend(parts.stream().map(MapDrawing::picture).toList(), words, width - 4 * EDGE);
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return legendTop() + legend.height() + 40;
    }

    private double legendTop() {
        return HEAD
                + LINK * atlas.links().size()
                + parts.stream().mapToDouble(part -> part.height() + BETWEEN).sum();
    }

    @Override
    public String title() {
        return MapDrawing.capital(words.get(
                "map.of", atlas.maps().stream().map(m -> label(m.concept())).collect(Collectors.joining(", "))));
    }

    private String label(Concept concept) {
        return concept.label(words.language());
    }

    private String label(ConceptId id) {
        return atlas.maps().stream()
                .map(ArgumentMap::concept)
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(this::label)
                .orElse(id.value());
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.shape("paper", new Rectangle2D.Double(0, 0, width(), height()), Paint.filled("#ffffff"));
        String title = TextMeasure.shortened(options.title().orElse(title()), width - 4 * EDGE, MapDrawing.TITLE_SIZE);
        Face face = new Face(MapDrawing.TITLE_SIZE, true, MapDrawing.INK);
        canvas.text("plain", EDGE, 42, 0, face, List.of(title));
        double y = HEAD;
        for (Relation.OfConcepts link : atlas.links()) {
            link(canvas, link, y);
            y += LINK;
        }
        parts.forEach(part -> part.draw(canvas));
        legend.draw(canvas, 40, legendTop());
        MapDrawing.footer(canvas, 40, height() - 18, options, words);
    }

    /** A sentence of two concepts and an arrow. */
    private void link(Canvas canvas, Relation.OfConcepts link, double y) {
        canvas.begin(new Group("link " + link.kind().label()));
        double x = MapDrawing.pill(canvas, EDGE, y, label(link.from())) + 12;
        Face face = new Face(13, false, MapDrawing.GREY);
        String said = words.get("link." + link.kind().name());
        canvas.text("plain", x, y + 22, 0, face, List.of(said));
        x += TextMeasure.width(said, 13) + 10;
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(x, y + 17);
        shaft.lineTo(x + 40, y + 17);
        canvas.shape("spine", shaft, Paint.lined(MapDrawing.INK, 1.75));
        Path2D head = new Path2D.Double();
        head.moveTo(x + 48, y + 17);
        head.lineTo(x + 38, y + 12);
        head.lineTo(x + 38, y + 22);
        head.closePath();
        canvas.shape("concept", head, Paint.filled(MapDrawing.INK));
        MapDrawing.pill(canvas, x + 60, y, label(link.to()));
        canvas.end();
    }
}
