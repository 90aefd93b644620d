package org.elenchus.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.Canvas.Face;
import org.elenchus.picture.Canvas.Group;
import org.elenchus.picture.Canvas.Paint;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Lane;

/** A map drawn on any canvas: title, concept, a lane for each type, relations, legend, and how old it is. */
final class MapDrawing implements Drawing {
    static final String INK = "#1d2430";
    static final String GREY = "#56616e";
    private static final String WHITE = "#ffffff";

    private static final double LEFT = 40;
    private static final double RIGHT = 24;
    private static final double SPINE = 20;
    private static final double TITLE = 50;
    private static final double CONCEPT = 68;
    static final double TITLE_SIZE = 24;
    private static final double CONCEPT_SIZE = 15;
    private static final double SMALL = 13;

    /** Who looks at the picture: a file has its own title, a page has a heading and leads to its own list, a part has neither. */
    enum Use {
        FILE(7),
        PART(7),
        PAGE(4);

        /** Boxes in a row: a page shares its width with details, and nobody likes to scroll sideways. */
        private final int inRow;

        Use(int inRow) {
            this.inRow = inRow;
        }
    }

    private final ArgumentMap map;
    private final MapOptions options;
    private final Words words;
    private final Use use;
    private final double top;
    /** Where the concept stands. */
    private final double concept;

    private final MapLegend legend;
    private MapPicture picture;

    private final Map<String, Integer> numbers = new HashMap<>();

    MapDrawing(MapPlan plan, MapOptions options, Words words, Use use) {
        this(plan, options, words, use, 0, 1);
    }

    /**
     * A map that begins further down.
     *
     * @param firstNumber of its units
     */
    MapDrawing(MapPlan plan, MapOptions options, Words words, Use use, double top, int firstNumber) {
        this.map = plan.map();
        this.options = options;
        this.words = words;
        this.use = use;
        this.top = top;
        this.concept = top + (use == Use.FILE ? 14 + TITLE : 12);
        this.picture = MapLayout.of(plan, words, use.inRow).moved(LEFT, concept + CONCEPT - 12);
        this.legend = new MapLegend(List.of(picture), words, picture.width());
        for (int i = 0; i < map.nodes().size(); i++) {
            numbers.put(map.nodes().get(i).id(), firstNumber + i);
        }
    }

    MapPicture picture() {
        return picture;
    }

    /** Makes the lanes so long that the whole is that wide. */
    void widen(double width) {
        picture = picture.widened(width - LEFT - RIGHT);
    }

    @Override
    public double width() {
        return LEFT + picture.width() + RIGHT;
    }

    @Override
    public double height() {
        return switch (use) {
            case FILE -> legendTop() + legend.height() + 40;
            case PAGE -> legendTop() + legend.height() + 14;
            case PART -> legendTop() - 26 - top;
        };
    }

    private double legendTop() {
        return concept + CONCEPT - 12 + picture.height() + 26;
    }

    /** What stands above the picture: the concept alone would stand there twice. */
    @Override
    public String title() {
        String label = map.concept().label(words.language());
        return map.title().equals(label) ? capital(words.get("map.of", label)) : map.title();
    }

    static String capital(String text) {
        int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    @Override
    public void draw(Canvas canvas) {
        if (use != Use.PART) {
            canvas.shape("paper", new Rectangle2D.Double(0, 0, width(), height()), Paint.filled(WHITE));
        }
        head(canvas);
        spine(canvas);
        picture.lanes().forEach(lane -> lane(canvas, lane));
        CardDrawing cards = new CardDrawing(canvas, options, words, use);
        picture.cards().forEach(cards::behind);
        picture.wires().forEach(w -> MapWires.draw(canvas, w, numbers, words));
        picture.cards()
                .forEach(c -> cards.draw(
                        c, Objects.requireNonNull(numbers.get(c.node().id()))));
        if (use != Use.PART) {
            legend.draw(canvas, LEFT, legendTop());
        }
        if (use == Use.FILE) {
            footer(canvas, LEFT, height() - 18, options, words);
        }
    }

    private void head(Canvas canvas) {
        if (use == Use.FILE) {
            String title = TextMeasure.shortened(title(), picture.width() + LEFT - SPINE, TITLE_SIZE);
            line(canvas, SPINE - 8, 42, new Face(TITLE_SIZE, true, INK), title);
        }
        double right = pill(canvas, SPINE - 8, concept, map.concept().label(words.language()));
        line(canvas, right + 16, concept + 22, new Face(SMALL, false, GREY), counts());
    }

    /** Draws a concept, and tells where it ends. */
    static double pill(Canvas canvas, double x, double y, String name) {
        String label = TextMeasure.shortened(name, 520, CONCEPT_SIZE);
        double width = TextMeasure.width(label, CONCEPT_SIZE) + 36;
        canvas.shape("concept", Outlines.rounded(new Box(x, y, width, 34), 17), Paint.filled(INK));
        canvas.centred("concept-name", x + width / 2, y + 22, new Face(CONCEPT_SIZE - 0.5, true, WHITE), label);
        return x + width;
    }

    private String counts() {
        long papers = map.nodes().stream()
                .map(ArgumentMap.Node::documentId)
                .distinct()
                .count();
        if (map.nodes().isEmpty()) {
            return words.get("empty");
        }
        String all = words.get("units") + " " + map.nodes().size() + " · " + words.get("papers") + " " + papers;
        int shown = picture.cards().size();
        return shown == map.nodes().size()
                ? all
                : all + " · " + words.get("shown", shown, map.nodes().size());
    }

    /** What a picture is made of, and when. */
    static void footer(Canvas canvas, double x, double y, MapOptions options, Words words) {
        String text = options.date()
                .map(day -> words.get("made.when", day(day, words)))
                .orElse(words.get("made.short"));
        line(canvas, x, y, new Face(12, false, GREY), text);
    }

    /** A day in the reader's words. */
    static String day(LocalDate day, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(words.language()))
                .format(day);
    }

    /** The line that leads from the concept to each lane. */
    private void spine(Canvas canvas) {
        if (picture.lanes().isEmpty()) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(SPINE, concept + 34);
        path.lineTo(SPINE, picture.lanes().getLast().box().y() + 34);
        for (Lane lane : picture.lanes()) {
            path.moveTo(SPINE, lane.box().y() + 34);
            path.lineTo(LEFT, lane.box().y() + 34);
        }
        canvas.shape("spine", path, Paint.lined(INK, 1.5).rounded());
    }

    private void lane(Canvas canvas, Lane lane) {
        UnitStyle style = UnitStyle.of(lane.band().type());
        Box box = lane.box();
        canvas.begin(new Group("lane " + UnitStyle.css(lane.band().type())));
        canvas.shape("tint", Outlines.rounded(box, 10), Paint.filled(style.tint()));
        canvas.shape("solid", new Ellipse2D.Double(box.x() + 20, box.y() + 20, 28, 28), Paint.filled(style.accent()));
        canvas.shape("sign", Sign.at(box.x() + 26, box.y() + 26, style.sign()), stroke(WHITE));
        Face name = new Face(15, true, style.accent());
        canvas.text(
                "name",
                box.x() + 20,
                box.y() + 70,
                0,
                name,
                List.of(words.types(lane.band().type())));
        line(canvas, box.x() + 20, box.y() + 89, new Face(SMALL, false, GREY), count(lane.band()));
        canvas.end();
    }

    private String count(MapPlan.Band band) {
        int shown = band.shown().size();
        return shown == band.total() ? Integer.toString(shown) : words.get("shown.short", shown, band.total());
    }

    private static void line(Canvas canvas, double x, double y, Face face, String text) {
        canvas.text("plain", x, y, 0, face, List.of(text));
    }

    /** The pen that draws signs. */
    static Paint stroke(String color) {
        return Paint.lined(color, 1.9).rounded();
    }
}
