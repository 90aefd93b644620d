package org.elenchus.picture;

import java.awt.geom.Path2D;
import java.util.List;
import org.elenchus.argument.ArgumentMap.Node;
import org.elenchus.export.UnitStyle;
import org.elenchus.export.Words;
import org.elenchus.picture.Canvas.Face;
import org.elenchus.picture.Canvas.Group;
import org.elenchus.picture.Canvas.Paint;
import org.elenchus.picture.MapPicture.Box;
import org.elenchus.picture.MapPicture.Card;

/** Draws units: a box with topic, quote, holder and source; one that units are folded behind is the uppermost of a pile. */
record CardDrawing(Canvas canvas, MapOptions options, Words words, MapDrawing.Use use) {

    /** What looks out from behind a card, to be drawn before lines that may end there. */
    void behind(Card card) {
        if (card.more().isEmpty()) {
            return;
        }
        UnitStyle style = UnitStyle.of(card.node().unit().type());
        Box box = card.box();
        canvas.begin(new Group("behind " + UnitStyle.css(card.node().unit().type())));
        for (int sheet = 2; sheet > 0; sheet--) {
            double inset = 6.0 * sheet;
            double bottom = front(card).bottom() + MapLayout.BEHIND * sheet / 2;
            Box part = new Box(box.x() + inset, bottom - 30, box.width() - 2 * inset, 30);
            canvas.shape("box", Outlines.rounded(part, 4), Paint.bordered("#ffffff", style.accent(), 1));
        }
        canvas.end();
    }

    private static Box front(Card card) {
        Box box = card.box();
        double behind = card.more().isEmpty() ? 0 : MapLayout.BEHIND;
        return new Box(box.x(), box.y(), box.width(), box.height() - behind);
    }

    void draw(Card card, int number) {
        UnitStyle style = UnitStyle.of(card.node().unit().type());
        String type = UnitStyle.css(card.node().unit().type());
        Box box = front(card);
        String link = use == MapDrawing.Use.PAGE ? "#unit-" + number : source(card.node(), options);
        canvas.begin(
                new Group("card " + type, "card-" + number, card.node().unit().quote(), link, box));
        Outlines.draw(canvas, style.outline(), box, style.accent());
        canvas.shape("sign", Sign.at(box.right() - 26, box.y() + 10, style.sign()), MapDrawing.stroke(style.accent()));
        double x = box.x() + CardText.PADDING;
        double y = box.y() + CardText.PADDING - 4;
        if (!card.text().topic().isEmpty()) {
            y += CardText.TOPIC_STEP;
            Face topic = new Face(CardText.FOOT_SIZE, true, style.accent());
            canvas.text("name", x, y - 3, 0, topic, List.of(card.text().topic()));
        }
        Face quote = new Face(CardText.QUOTE_SIZE, false, MapDrawing.INK);
        lines("quote", x, y, CardText.QUOTE_STEP, quote, card.text().quote());
        List<String> foot = card.text().foot();
        double more = card.text().more().isEmpty() ? 0 : CardText.MORE;
        double footTop = box.bottom() - more - CardText.PADDING + 3 - foot.size() * CardText.FOOT_STEP;
        lines("foot", x, footTop, CardText.FOOT_STEP, new Face(CardText.FOOT_SIZE, false, MapDrawing.GREY), foot);
        canvas.end();
        card.more().ifPresent(group -> more(group, box, card.text().more()));
    }

    private void lines(String kind, double x, double top, double step, Face face, List<String> lines) {
        if (!lines.isEmpty()) {
            canvas.text(kind, x, top + step - 2, step, face, lines);
        }
    }

    /** The strip at the foot of a card that tells how many more there are. */
    private void more(MapPlan.Group group, Box card, String text) {
        UnitStyle style = UnitStyle.of(group.name().type());
        Box strip = new Box(card.x(), card.bottom() - CardText.MORE, card.width(), CardText.MORE);
        String link = use == MapDrawing.Use.PAGE ? "#" + group.name().anchor() : "";
        String kind = "more " + UnitStyle.css(group.name().type());
        canvas.begin(new Group(kind, "", "", link, strip));
        Path2D rule = new Path2D.Double();
        rule.moveTo(strip.x() + CardText.PADDING, strip.y() - 2);
        rule.lineTo(strip.right() - CardText.PADDING, strip.y() - 2);
        canvas.shape("line", rule, Paint.lined(style.accent(), 1).dashed(List.of(2.0, 3.0)));
        Face face = new Face(CardText.FOOT_SIZE + 0.5, true, style.accent());
        canvas.text("name", strip.x() + CardText.PADDING, strip.bottom() - 10, 0, face, List.of(text));
        canvas.end();
    }

    /** Where a unit can be looked up; empty if it is not known, or was not asked for. */
    static String source(Node node, MapOptions options) {
        return switch (options.links()) {
            case FILE -> node.file();
            case DOI -> node.doi().isEmpty() ? "" : "https://doi.org/" + node.doi();
            case NONE -> "";
        };
    }
}
