package org.elenchus.picture;

import static org.elenchus.export.Markup.escape;
import static org.elenchus.picture.Outlines.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Card;
import org.elenchus.picture.MapPicture.Lane;
import org.elenchus.picture.MapPicture.More;

/**
 * Draws a map as one SVG picture that needs nothing else: no fonts, scripts or style sheets. Every look is an attribute, because
 * office programs ignore style sheets in pictures; classes are there for a page to restyle it.
 */
final class SvgMap {
    static final String FONTS =
            "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', 'DejaVu Sans', sans-serif";
    static final String INK = "#1d2430";
    static final String GREY = "#56616e";

    private static final double LEFT = 40;
    private static final double RIGHT = 24;
    private static final double SPINE = 20;
    private static final double TITLE = 44;
    private static final double CONCEPT = 68;

    /** Who looks at the picture: a file has its own title, a page has a heading and links to its list. */
    enum Use {
        FILE,
        PAGE
    }

    private final ArgumentMap map;
    private final Words words;
    private final Use use;
    private final MapPicture picture;
    /** Where the concept stands, and where the lanes begin. */
    private final double concept;

    private final double top;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder out = new StringBuilder(1 << 16);

    private SvgMap(ArgumentMap map, Words words, Use use) {
        this.map = map;
        this.words = words;
        this.use = use;
        this.picture = MapLayout.of(map, words);
        this.concept = use == Use.FILE ? 12 + TITLE : 12;
        this.top = concept + CONCEPT - 12;
        for (int i = 0; i < map.nodes().size(); i++) {
            numbers.put(map.nodes().get(i).id(), i + 1);
        }
    }

    static String write(ArgumentMap map, Words words, Use use) {
        return new SvgMap(map, words, use).write();
    }

    private String write() {
        MapLegend legend = new MapLegend(picture, words, picture.width());
        double width = LEFT + picture.width() + RIGHT;
        double height = top + picture.height() + 24 + legend.height() + 20;
        line(("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\""
                        + " role=\"%3$s\" aria-labelledby=\"map-title map-description\" xml:lang=\"%4$s\""
                        + " font-family=\"%5$s\" text-rendering=\"optimizeLegibility\">")
                .formatted(number(width), number(height), use == Use.FILE ? "img" : "group", words.language(), FONTS));
        line("<title id=\"map-title\">%s</title>".formatted(escape(map.title())));
        line("<desc id=\"map-description\">%s</desc>".formatted(escape(words.get("map.description"))));
        line("<defs>%s</defs>".formatted(MapWires.markers()));
        line("<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        head();
        spine();
        line("<g transform=\"translate(%s %s)\">".formatted(number(LEFT), number(top)));
        picture.lanes().forEach(this::lane);
        picture.wires().forEach(w -> out.append(MapWires.svg(w, numbers, words)).append('\n'));
        picture.cards().forEach(this::card);
        picture.mores().forEach(this::more);
        line("</g>");
        line("<g transform=\"translate(%s %s)\">".formatted(number(LEFT), number(top + picture.height() + 24)));
        out.append(legend.svg());
        line("</g>\n</svg>");
        return out.toString();
    }

    private void head() {
        double room = picture.width() + LEFT - SPINE;
        if (use == Use.FILE) {
            text(SPINE - 8, 36, 22, 600, INK, TextMeasure.shortened(map.title(), room, 23));
        }
        String label = TextMeasure.shortened(map.concept().label(words.language()), 520, 14.5);
        double width = TextMeasure.width(label, 14.5) + 36;
        line("<rect class=\"concept\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"32\" rx=\"16\" fill=\"%s\"/>"
                .formatted(number(SPINE - 8), number(concept), number(width), INK));
        text(SPINE - 8 + width / 2, concept + 21, 14, 600, "#ffffff", label, "concept-name", "middle");
        text(SPINE + width + 8, concept + 21, 13, 400, GREY, counts());
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

    /** The line that leads from the concept to each lane. */
    private void spine() {
        if (picture.lanes().isEmpty()) {
            return;
        }
        StringBuilder path = new StringBuilder("M" + number(SPINE) + " " + number(concept + 32) + "V"
                + number(top + picture.lanes().getLast().box().y() + 34));
        for (Lane lane : picture.lanes()) {
            path.append("M")
                    .append(number(SPINE))
                    .append(' ')
                    .append(number(top + lane.box().y() + 34))
                    .append("H")
                    .append(number(LEFT));
        }
        line(("<path class=\"spine\" d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\""
                        + " stroke-linejoin=\"round\"/>")
                .formatted(path, INK));
    }

    private void lane(Lane lane) {
        UnitStyle style = UnitStyle.of(lane.band().type());
        Box box = lane.box();
        line(("<g class=\"lane %s\"><rect class=\"tint\" x=\"0\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\""
                        + " fill=\"%s\"/>")
                .formatted(
                        UnitStyle.css(lane.band().type()),
                        number(box.y()),
                        number(box.width()),
                        number(box.height()),
                        style.tint()));
        line("<circle class=\"solid\" cx=\"34\" cy=\"%s\" r=\"14\" fill=\"%s\"/>"
                .formatted(number(box.y() + 34), style.accent()));
        sign(style.sign(), 26, box.y() + 26, "#ffffff");
        text(20, box.y() + 68, 14, 600, style.accent(), words.types(lane.band().type()), "name", "start");
        text(20, box.y() + 87, 13, 400, GREY, Integer.toString(lane.band().total()));
        line("</g>");
    }

    private void sign(String strokes, double x, double y, String color) {
        line(("<path class=\"sign\" transform=\"translate(%s %s)\" d=\"%s\" fill=\"none\" stroke=\"%s\""
                        + " stroke-width=\"1.9\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>")
                .formatted(number(x), number(y), strokes, color));
    }

    private void card(Card card) {
        UnitStyle style = UnitStyle.of(card.node().unit().type());
        int number = Objects.requireNonNull(numbers.get(card.node().id()));
        Box box = card.box();
        line((use == Use.PAGE
                        ? "<a href=\"#unit-%s\" id=\"card-%s\" class=\"card %s\">"
                        : "<g id=\"card-%2$s\" class=\"card %3$s\">")
                .formatted(number, number, UnitStyle.css(card.node().unit().type())));
        line("<title>%s</title>".formatted(escape(card.node().unit().quote())));
        line("%s".formatted(Outlines.svg(style.outline(), box, style.accent())));
        sign(style.sign(), box.right() - 26, box.y() + 10, style.accent());
        double x = box.x() + CardText.PADDING;
        double y = box.y() + CardText.PADDING - 4;
        if (!card.text().topic().isEmpty()) {
            y += CardText.TOPIC_STEP;
            text(x, y - 3, CardText.FOOT_SIZE, 600, style.accent(), card.text().topic(), "name", "start");
        }
        lines(x, y, CardText.QUOTE_SIZE, CardText.QUOTE_STEP, INK, card.text().quote(), "quote");
        List<String> foot = card.text().foot();
        double footTop = box.bottom() - CardText.PADDING + 3 - foot.size() * CardText.FOOT_STEP;
        lines(x, footTop, CardText.FOOT_SIZE, CardText.FOOT_STEP, GREY, foot, "foot");
        line(use == Use.PAGE ? "</a>" : "</g>");
    }

    private void more(More more) {
        Box box = more.box();
        UnitStyle style = UnitStyle.of(more.type());
        line("<g class=\"%s\">".formatted(UnitStyle.css(more.type())));
        line(("<rect class=\"more\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"none\""
                        + " stroke=\"%s\" stroke-dasharray=\"2 4\"/>")
                .formatted(
                        number(box.x()), number(box.y()), number(box.width()), number(box.height()), style.accent()));
        text(
                box.x() + box.width() / 2,
                box.y() + box.height() / 2 + 5,
                14,
                600,
                style.accent(),
                words.get("more", more.hidden()),
                "name",
                "middle");
        line("</g>");
    }

    private void lines(double x, double top, double size, double step, String color, List<String> lines, String kind) {
        out.append("<text class=\"%s\" font-size=\"%s\" fill=\"%s\">".formatted(kind, number(size), color));
        for (int i = 0; i < lines.size(); i++) {
            out.append("<tspan x=\"%s\" y=\"%s\">%s</tspan>"
                    .formatted(number(x), number(top + (i + 1) * step - 2), escape(lines.get(i))));
        }
        line("</text>");
    }

    private void text(double x, double y, double size, int weight, String color, String text) {
        text(x, y, size, weight, color, text, "plain", "start");
    }

    private void text(
            double x, double y, double size, int weight, String color, String text, String kind, String anchor) {
        line(("<text class=\"%s\" x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\""
                        + " text-anchor=\"%s\">%s</text>")
                .formatted(kind, number(x), number(y), number(size), weight, color, anchor, escape(text)));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
