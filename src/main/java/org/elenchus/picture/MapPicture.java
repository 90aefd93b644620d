package org.elenchus.picture;

import java.util.List;
import java.util.Optional;
import org.elenchus.argument.ArgumentMap;

/**
 * A map with every place worked out: what a drawing needs to know. Pixels at 100 %, y downwards.
 *
 * @param lanes a tinted row of boxes for each type
 * @param cards the units shown
 * @param wires relations between units shown
 */
record MapPicture(double width, double height, List<Lane> lanes, List<Card> cards, List<Wire> wires) {

    record Point(double x, double y) {
        Point moved(double right, double down) {
            return new Point(x + right, y + down);
        }
    }

    record Box(double x, double y, double width, double height) {
        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        Box moved(double right, double down) {
            return new Box(x + right, y + down, width, height);
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }
    }

    record Lane(MapPlan.Band band, Box box) {}

    /**
     * A unit's box with the text that goes into it.
     *
     * @param more the units that are folded behind it, if any: it is the last one shown of its group
     */
    record Card(ArgumentMap.Node node, Box box, CardText text, Optional<MapPlan.Group> more) {}

    /** @param points at least two, from the relation's first unit to its second */
    record Wire(ArgumentMap.Edge edge, List<Point> points) {}

    /** The same picture with longer lanes, where it is not as wide yet. */
    MapPicture widened(double least) {
        double wide = Math.max(width, least);
        return new MapPicture(
                wide,
                height,
                lanes.stream()
                        .map(l -> new Lane(l.band, new Box(l.box.x, l.box.y, wide, l.box.height)))
                        .toList(),
                cards,
                wires);
    }

    /** The same picture in another place. */
    MapPicture moved(double right, double down) {
        return new MapPicture(
                width,
                height,
                lanes.stream()
                        .map(l -> new Lane(l.band, l.box.moved(right, down)))
                        .toList(),
                cards.stream()
                        .map(c -> new Card(c.node, c.box.moved(right, down), c.text, c.more))
                        .toList(),
                wires.stream()
                        .map(w -> new Wire(
                                w.edge,
                                w.points.stream().map(p -> p.moved(right, down)).toList()))
                        .toList());
    }
}
