package org.elenchus.picture;

import java.util.List;
import org.elenchus.argument.ArgumentMap;
import org.elenchus.argument.UnitType;

/**
 * A map with every place worked out: what a drawing needs to know. Pixels at 100 %, y downwards.
 *
 * @param lanes a tinted row of boxes for each type
 * @param cards the units shown
 * @param mores how many units of a type are not shown, where there are any
 * @param wires relations between units shown
 */
record MapPicture(double width, double height, List<Lane> lanes, List<Card> cards, List<More> mores, List<Wire> wires) {

    record Point(double x, double y) {}

    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    record Lane(MapPlan.Band band, Box box) {}

    /** A unit's box with the text that goes into it. */
    record Card(ArgumentMap.Node node, Box box, CardText text) {}

    record More(UnitType type, int hidden, Box box) {}

    /** @param points at least two, from the relation's first unit to its second */
    record Wire(ArgumentMap.Edge edge, List<Point> points) {}
}
